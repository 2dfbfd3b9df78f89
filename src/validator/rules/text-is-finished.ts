import { placeholderSentences } from '../../procedures/skeleton.ts'
import type { Source } from '../../mdx/source.ts'
import { defineMixedRule, inLists, inPages, type ReportHere } from '../define-rule.ts'
import { textsOfEntry, textsOfPage, type ReadText } from '../texts.ts'
import { unfinishedIn } from '../unfinished.ts'

/** Whatever is published has been written: no 「待补充」, no TODO, no sentence that the skeleton came with. */
export default defineMixedRule({
  why: '没写完的内容发布出去，客服会照着空话办',
  looks: [
    inPages((page, report) => textsOfPage(page).forEach((text) => check(text, page.source, report))),
    inLists((entry, report) => textsOfEntry(entry).forEach((text) => check(text, entry.source, report))),
  ],
})

function check(said: ReadText, source: Source, report: ReportHere): void {
  if (isName(said) || isLine(said)) return
  const found = unfinishedIn(said.text, {
    isWhole: said.isWhole,
    mayBeNone: mayBeNone(said),
    hasBlanks: hasBlanks(said),
  })
  if (!found) return
  const isPlaceholder = placeholderSentences.includes(found.words)
  const isDraftable = said.file.startsWith('docs/')
  report({
    place: placeOf(said, found.words, source),
    what: isPlaceholder ? `骨架里的「${found.words}」还没有换成你的内容` : `「${found.words}」，这里还没有写完`,
    fix: `写上真正的内容${isDraftable ? '；一时写不完，在设置里加一行 `draft: true`，先不发布' : '；这一项可写可不写的，就删掉这一行'}`,
  })
}

/** Values that name something for the program, or stand for a sign. Whether they are right is for other rules. */
const names = [
  'id', 'code', 'unit', 'letter', 'value', 'formula', 'check', 'url', 'icon', 'aliases', 'say', 'means',
  'next', 'to', 'role', 'reply', 'registers', 'rules', 'flag', 'handsTo', 'within', 'timeout', 'href', 'src', 'class',
  'owner', 'deputy', 'use', 'platforms', 'reviewed', 'reviewEvery', 'head', 'slug', 'template', 'editUrl',
] // prettier-ignore

function isName({ path, file }: ReadText): boolean {
  // `say` is a word that people type in the list of synonyms, and a sentence in a template.
  const isSentence = path.at(-1) === 'say' && file.startsWith('templates/')
  return !isSentence && path.some((key) => typeof key === 'string' && names.includes(key))
}

/** A line of other dashes than `---` on a page, which is said to be none. */
function isLine({ path, text }: ReadText): boolean {
  return path.length === 0 && /^\s*[—–－﹣─━‐‑‒―＝]{2,}\s*$/.test(text)
}

/** Where somebody fills something in by hand or in mind: forms on paper, registers, questions with a gap, code. */
function hasBlanks({ path, file, isCode = false }: ReadText): boolean {
  return isCode || /^(?:templates|registers)\//.test(file) || (file.startsWith('quizzes/') && path.at(-1) === 'ask')
}

/** Where nothing is a fair answer, or a status: something to choose, a way of a decision, a filled-in example. */
function mayBeNone({ path, text }: ReadText): boolean {
  return (
    path.includes('values') ||
    (path[0] === 'Branch' && /^待/.test(text.trim()) && !/^待(?:补|写|填|定|完善|编)/.test(text.trim())) ||
    (path.at(-1) !== 'why' && ['options', 'things', 'classes'].some((key) => path.includes(key)))
  )
}

/** Where words of a text stand in its file; a text is read without its line ends, a value may be written otherwise. */
function placeOf({ text, place, path }: ReadText, words: string, source: Source): ReadText['place'] {
  if (path.length > 0) return place
  const start = source.offsetAt(place)
  const at = source.text.indexOf(words, start)
  // Markup adds some characters to what is read, never many.
  return at < 0 || at > start + 2 * text.length + 200 ? place : source.placeAt(at)
}
