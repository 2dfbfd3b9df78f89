import { shorten } from '../../diagnostics/shorten.ts'
import type { Page } from '../read-page.ts'
import { walk } from '../tags.ts'
import type { PageText, MarkFinding } from './page-text.ts'

/** The tags of a procedure by what people call them. A test holds the five against `procedures/tags.ts`. */
export const tagWords: Record<string, string> = {
  step: 'Step',
  decision: 'Decision',
  branch: 'Branch',
  wait: 'Wait',
  exit: 'Exit',
  步骤: 'Step',
  判断: 'Decision',
  分支: 'Branch',
  等待: 'Wait',
  出口: 'Exit',
}

/** The tag that a word names in whatever letters or width, or in Chinese; nothing for any other word. */
export function lookAlikeName(word: string): string | undefined {
  return tagWords[word.normalize('NFKC').toLowerCase()]
}

/** A stretch of text that was meant as a tag and is none. */
export interface LookAlikeTag {
  /** Offset in the file. */
  offset: number
  /** From its bracket to the one that ends it, or to the end of its paragraph. */
  text: string
  /** The id that it gives itself, if any. */
  id: string | undefined
  /** The ids that it leads to. */
  leadsTo: string[]
}

const opening = new RegExp(
  `(&lt;|&#0*60;|&#x0*3c;|\\\\<|[<＜﹤〈《«‹⟨[［【〖〔「『])([\\s\\u3000]*)([/／]?)[\\s\\u3000]*(${Object.keys(tagWords).join('|')})(?![\\p{L}\\p{N}_-])`,
  'giu',
)
const body =
  /(?:"[^"\n]*"|“[^”\n]*”|[^"“＞﹥〉》»›⟩>\]］】〗〕」』&\n]|&(?!gt;|#0*62;|#x0*3e;)|["“]|\n(?![ \t\r]*\n))*/y
const ending = /[＞﹥〉》»›⟩>\]］】〗〕」』]|&gt;|&#0*62;|&#x0*3e;/iy

interface Parts extends LookAlikeTag {
  bracket: string
  space: string
  /** The slash of a closing tag, as it was typed. */
  slash: string
  name: string
  /** The tag as it should have been typed; `undefined` when it has no end. */
  mended: string | undefined
  /** It may be a word in brackets: a Chinese name, and nothing that a tag would have. */
  isGuess: boolean
}

/** Text of a page that was meant as one of the five tags: look-alike brackets, escaped ones, a space behind the bracket. */
export function lookAlikeTags({ plain }: Pick<PageText, 'plain'>): LookAlikeTag[] {
  return partsOf(plain).map(({ offset, text, id, leadsTo }) => ({ offset, text, id, leadsTo }))
}

/** Says that such text has no effect as a tag. Of a page that cannot be read, a sign within `<…` is told elsewhere. */
export function tagFindings({ plain, page }: PageText): MarkFinding[] {
  const parts = partsOf(plain).filter(({ bracket }) => bracket !== '<' || !page.unreadable.text)
  return parts.map(({ offset, text, bracket, space, slash, name, mended, isGuess }) => {
    const at = { rule: 'tag-takes-effect', from: offset, to: offset + text.length } as const
    if (isGuess) {
      const word = text.replaceAll(/[^\p{Script=Han}]/gu, '')
      const fix = `是不是标签 \`<${name} …>\`？只是「${word}」这个词的，括号写成「」`
      return { ...at, what: `\`${text}\` 会照样显示成文字，不是标签`, fix }
    }
    return {
      ...at,
      what: sayWhat(bracket, space, slash + name),
      fix: mended ? `改成 \`${mended}\`` : `改成 \`<${name} …>\``,
      ...(mended && { changes: [{ from: offset, to: offset + text.length, text: mended }] }),
    }
  })
}

/** The tags of a procedure that stand in code: nobody can read them as tags, though the author sees them. */
export function tagsInCode({ source, tree }: Page): LookAlikeTag[] {
  const found: LookAlikeTag[] = []
  walk(tree, (node) => {
    if ((node.type !== 'code' && node.type !== 'inlineCode') || !tagAsCode.test(node.value)) return
    const offset = node.position?.start.offset ?? 0
    for (const [text] of source.text.slice(offset, node.position?.end.offset).matchAll(codeTag)) {
      found.push({ offset, text, id: idsIn(text, 'id')[0], leadsTo: idsIn(text, 'next|to|timeout') })
    }
  })
  return found
}

/** An attribute of one of the tags, as nobody writes it in a sentence. */
const attribute =
  /(?<![\p{L}\p{N}])(?:when|to|next|id|title|ask|outcome|role|timeout|handsTo|within)\s*[=＝﹦]\s*["“”＂'‘「]/gu

const codeTag = /<?(?:Step|Decision|Branch|Wait|Exit)\s(?:"[^"\n]*"|[^">])*/g

/** A tag as code: a procedure shows none. */
const tagAsCode = /(?:^|[\s<{(])(?:Step|Decision|Branch|Wait|Exit)\s+\w+\s*=\s*["'“]/

/**
 * Text of a procedure that can only be a tag, whatever stands around it: `≺Branch when="能" to="x"≻`, a tag in backticks.
 * One finding a line.
 */
export function strayAttributeFindings({ page, prose, text }: PageText): MarkFinding[] {
  if (!page.source.file.startsWith('docs/procedures/')) return []
  const findings = new Map<number, MarkFinding>()
  const add = (from: number, to: number) => {
    const line = text.lastIndexOf('\n', from) + 1
    const lines = text.slice(from, to).split('\n')
    const written = shorten((lines.find((one) => tagAsCode.test(one)) ?? lines[0]!).trim(), 30)
    const what = `「${written}」会照样显示成文字，这里的标签不会生效`
    const fix = '用半角的尖括号写，例如 `<Branch when="…" to="…" />`，单独占一行，外面不加别的符号'
    if (!findings.has(line)) findings.set(line, { rule: 'tag-takes-effect', from, to, what, fix })
  }
  for (const { 0: start, index } of prose.matchAll(attribute)) add(index, index + start.length + 12)
  walk(page.tree, (node) => {
    if ((node.type !== 'code' && node.type !== 'inlineCode') || !tagAsCode.test(node.value)) return
    add(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
  })
  return [...findings.values()]
}

function partsOf(plain: string): Parts[] {
  const found: Parts[] = []
  for (const match of plain.matchAll(opening)) {
    const [start, bracket = '', space = '', slash = '', word = ''] = match
    body.lastIndex = match.index + start.length
    const inside = body.exec(plain)?.[0] ?? ''
    ending.lastIndex = body.lastIndex = match.index + start.length + inside.length
    const end = ending.exec(plain)?.[0]
    if (!isMeant({ bracket, space, slash, word, inside, end })) continue
    const name = tagWords[word.toLowerCase()]!
    const text = start + inside + (end ?? '')
    found.push({
      offset: match.index,
      text,
      id: idsIn(inside, 'id|短名')[0],
      leadsTo: idsIn(inside, 'next|to|timeout|下一步|去哪里|超时'),
      bracket,
      space,
      slash,
      name,
      mended: end && !text.includes('\n') ? `<${slash && '/'}${name}${mend(inside)}>` : undefined,
      isGuess: end !== undefined && !slash && /^\P{ASCII}+$/u.test(word.normalize('NFKC')) && inside.trim() === '',
    })
  }
  return found
}

/** The ids that attributes of these names hold, whatever they are written with. */
function idsIn(inside: string, names: string): string[] {
  const attributes = new RegExp(`(?<!\\w)(?:${names})\\s*[=＝]\\s*["'“”‘’「＂]*\\s*([\\w-]+)`, 'g')
  return [...inside.matchAll(attributes)].map(([, id = '']) => id)
}

interface Written {
  bracket: string
  space: string
  slash: string
  word: string
  inside: string
  end: string | undefined
}

/** Whether brackets around such a word mean a tag: 《步骤说明》 is a title, 【等待】 a label. */
function isMeant({ bracket, space, slash, word, inside, end }: Written): boolean {
  const hasAttribute = /(?:^|[\s\u3000])[\p{L}]+[\s\u3000]*[=＝]/u.test(inside)
  const isBare = /^[\s\u3000]*[/／]?[\s\u3000]*$/.test(inside) && end !== undefined
  const isLatin = /^\w/.test(word)
  // What the parser takes for a tag is told elsewhere.
  if (bracket === '<')
    return (end !== '>' && end !== undefined && (hasAttribute || isBare)) || space !== '' || slash === '／'
  if (/^[[［【〖〔「『]/.test(bracket)) return hasAttribute || (slash !== '' && isBare && isLatin)
  if (/^[《〈«‹⟨]/.test(bracket)) return hasAttribute || (isBare && (isLatin || slash !== ''))
  return isLatin || hasAttribute || isBare
}

function mend(inside: string): string {
  const plain = inside
    .replaceAll(/[“”＂]/g, '"')
    .replaceAll('＝', '=')
    .replaceAll('／', '/')
    .replaceAll('\u3000', ' ')
    .trimEnd()
  const attributes = plain.replace(/\s*\/$/, '').replaceAll(/\s*=\s*(?=")/g, '=')
  return attributes + (plain.endsWith('/') ? ' /' : '')
}

function sayWhat(bracket: string, space: string, name: string): string {
  if (bracket === '<') {
    return space
      ? `\`<\` 和 \`${name}\` 之间多了空格，这个标签不会生效`
      : `\`<${name}\` 这个标签里有全角的符号，不会生效`
  }
  if (/^[&\\]/.test(bracket)) return `\`${shorten(bracket, 6)}${name}\` 会照样显示成文字，这个标签不会生效`
  if (/^[[［【〖〔「『]/.test(bracket)) return `\`${bracket}${name}\` 用的不是尖括号，这个标签不会生效`
  return `\`${bracket}${name}\` 的尖括号是全角的，这个标签不会生效`
}
