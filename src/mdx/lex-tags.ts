import { lexAttributes } from './lex-attributes.ts'
import { lookAlikeName } from './marks/look-alike-tags.ts'
import type { Source } from './source.ts'
import { typedSlip, type TypedSlip } from './typed-slip.ts'

/** What begins a line like a tag: brackets, a slash, a name, and what was typed behind the name by mistake. */
const opens =
  /(?<=^|\n)[ \t\u3000\u00A0\u200B\uFEFF]*(<+)([ \t\u3000\u00A0]*)([/／\\]?)([ \t]*)(\p{L}[\p{L}\p{N}]*)([.:：，,、;；]*)/gu

/** A tag's name to which its first attribute is glued: `<Stepid="…"`. */
const glued = /^(Step|Decision|Branch|Wait|Exit)(?:id|title|ask|for|outcome|when|to|role|within|next)$/

/** Reads the tags that begin a line as a person does, whatever signs they are written with, and says which are not right. */
export function lexTags(source: Source, from: number): TypedSlip[] {
  const plain = withoutFences(source.text)
  const slips: TypedSlip[] = []
  opens.lastIndex = from
  for (let match = opens.exec(plain); match; match = opens.exec(plain)) {
    const [all, brackets = '', gap = '', slash = '', inner = '', word = '', junk = ''] = match
    const end = match.index + all.length
    const behind = plain.slice(end)
    const name = nameOf(word, slash, behind)
    if (name === undefined || (junk === '' && name.length === word.length && !/^(?:[\s\u3000>/／＞》〉\\]|$)/.test(behind))) continue // prettier-ignore
    const at = end - brackets.length - gap.length - slash.length - inner.length - word.length - junk.length
    const start = at + brackets.length + gap.length + slash.length + inner.length
    const isGlued = junk === '' && glued.test(word)
    const typed = source.text.slice(at, end)
    const right = `<${slash && '/'}${inner}${name}`
    if (typed !== right || isGlued) {
      const kind = typed.replace(gap, '') === right && gap !== '' ? 'space' : 'name'
      slips.push(typedSlip(kind, at, typed, isGlued ? `${right} ${word.slice(name.length)}` : right, source))
    }
    const after = isGlued ? start + name.length : end
    slips.push(...(slash === '' ? lexAttributes(source, after, name) : lexClosing(source, after)))
  }
  return slips
}

/** The name that was meant; nothing where the word is that of HTML, or of no tag at all. */
function nameOf(word: string, slash: string, behind: string): string | undefined {
  const known = lookAlikeName(word)
  if (known !== undefined) {
    // 「<步骤>」 alone may well be a word in brackets.
    const [line = ''] = behind.split('\n', 1)
    return /^\p{Script=Han}/u.test(word) && slash === '' && !/[=＝]/.test(line) ? undefined : known
  }
  const first = /^\s*[=＝]/.test(behind) ? glued.exec(word)?.[1] : undefined
  return first ?? (/^[A-Z][A-Za-z]*$/.test(word) ? word : undefined)
}

/** What stands behind the name of a closing tag where only its bracket should. */
function lexClosing(source: Source, at: number): TypedSlip[] {
  const [line = ''] = source.text.slice(at).split(/\r?\n/, 1)
  if (/^\s*>/.test(line)) return []
  const typed = /^[ \t\u3000]*(?:[＞》〉]|(?:\s+[\w-]+\s*=\s*["“][^"”]*["”])+\s*[>＞])/.exec(line)?.[0] ?? ''
  return [typedSlip('end', at, typed, '>', source)]
}

/** The text with its fenced code blanked out; every other character keeps its place. */
function withoutFences(text: string): string {
  const fence = /^[ \t]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t]*\1[`~]*[ \t]*$|(?![\s\S]))/gm
  return text.replaceAll(fence, (code) => code.replaceAll(/[^\n]/g, ' '))
}
