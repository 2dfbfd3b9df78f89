import { linesOf, type PageText, type MarkFinding } from './page-text.ts'

/** The line before and behind settings, or what people and other programs write for it. */
const edge = '(?:[-*+=_]{3,}|[—–－]{2,})[ \\t]*\\r?'
const key = /^[ \t]*([A-Za-z][\w-]*|\p{Script=Han}{2,6})[ \t]*[:：=]/u
/** Every line can be read in one way only: else a few lines of spaces would take years. */
const block = new RegExp(
  `^${edge}\\n((?:(?:(?:[A-Za-z][\\w-]*|\\p{Script=Han}{2,6})[ \\t]*[:：=][^\\n]*|[ \\t][^\\n]*|-[ \\t][^\\n]*|#[^\\n]*|\\r?)\\n)+?)${edge}$`,
  'gmu',
)
const marks = /^---[ \t]*\r?\n/
/** What only settings say; 「买家：」 and 「时限：」 stand in texts. */
const ownKey =
  /^(?:title|description|owner|deputy|version|reviewed|asks|stage|platforms|draft|sidebar|author|date|tags|slug|layout|标题|题目|负责人|代办人|简介|描述|版本号?|作者|复核日期|更新日期)$/i

/** Settings that stand in the text: a page was pasted over another one, with its own. */
export function secondFrontmatter(look: PageText): MarkFinding[] {
  const { plain, page, start } = look
  const marked = [...plain.slice(start).matchAll(block)].flatMap(({ 0: written, 1: inner = '', index }) => {
    const keys = keysOf(inner)
    const hasMarks = marks.test(written)
    const isSettings = keys.some((name) => ownKey.test(name) || (hasMarks && /^[A-Za-z]/.test(name)))
    return isSettings ? [{ from: start + index, to: start + index + written.length }] : []
  })
  const hasFirst = Object.keys(page.frontmatter).length > 0
  const first = hasFirst ? atTop(look) : undefined
  return [...(first && !marked.some(({ from }) => from <= first.from) ? [first] : []), ...marked].flatMap(
    ({ from, to }) =>
      // Of settings at the top of the file, between other lines than `---`, something else is said.
      !hasFirst && plain.slice(0, from).trim() === '' && !marks.test(plain.slice(from, to))
        ? []
        : [
            {
              rule: 'page-has-one-frontmatter',
              from,
              to,
              what: hasFirst
                ? '这一页有两份设置，第二份会被当成正文显示出来'
                : '这份设置不在文件开头，会被当成正文显示出来',
              fix: hasFirst
                ? '把要的几项并到文件开头的那一份里，删掉这一份，夹着它的两行也一起删'
                : '把它挪到文件的最前面，`---` 是第一行',
            },
          ],
  )
}

/** Settings with which the text begins: in a block of code, or with nothing around them. */
function atTop({ page, text }: PageText): { from: number; to: number } | undefined {
  const [node] = page.tree.children
  const from = node?.position?.start.offset ?? 0
  const to = node?.position?.end.offset ?? from
  if (node?.type === 'code' && !/^(?:ya?ml|toml|json)?$/i.test(node.lang ?? '')) return undefined
  if (node?.type !== 'code' && node?.type !== 'paragraph') return undefined
  const inner = node.type === 'code' ? node.value : text.slice(from, to)
  const keys = keysOf(inner)
  const isWhole = node.type === 'code' || keys.length === linesOf(inner, 0, inner.length).length
  return isWhole && keys.filter((name) => ownKey.test(name)).length > 1 ? { from, to } : undefined
}

function keysOf(text: string): string[] {
  return text.split('\n').flatMap((line) => key.exec(line)?.[1] ?? [])
}
