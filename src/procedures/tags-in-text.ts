import type { Source } from '../mdx/source.ts'
import { tagWords } from './tags.ts'

/** A stretch of text that was meant as a tag and is none: full-width or look-alike brackets, a space behind the bracket. */
export interface TagInText {
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
  `(?:(?:[＜〈《﹤‹]|&lt;|&#0*60;|&#x0*3c;)\\s*|<\\s+)[/／]?\\s*(?:${tagWords})(?![A-Za-z])`,
  'giu',
)
const ending = /[＞〉》>﹥›]|&gt;|\r?\n[ \t]*\r?\n/g

/**
 * The text of a page that was meant as one of the five tags. What is written in it is published as text, so that rules
 * about ways say nothing of the ids that stand there: they would name a consequence.
 */
export function tagsInText({ text }: Pick<Source, 'text'>): TagInText[] {
  // Most pages hold none, and need no closer look.
  if (text.search(opening) < 0) return []
  const plain = withoutCode(text)
  return [...plain.matchAll(opening)].flatMap(({ index, 0: start }) => {
    ending.lastIndex = index + start.length
    const end = ending.exec(plain)
    const written = plain.slice(index, end ? end.index + end[0].length : undefined)
    const ids = (names: string) =>
      [...written.matchAll(new RegExp(`(?<![\\w])(?:${names})\\s*[=＝]\\s*["'“”‘’「＂]*\\s*([\\w-]+)`, 'g'))].map(
        ([, id = '']) => id,
      )
    return [{ offset: index, text: written, id: ids('id|短名')[0], leadsTo: ids('next|to|timeout|下一步|去哪里|超时') }]
  })
}

/** A text in which code, fenced or in backticks, is blanked out; every other character keeps its place. */
function withoutCode(text: string): string {
  return text
    .replaceAll(/^[ \t]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t]*\1[`~]*[ \t]*$|(?![\s\S]))/gm, blank)
    .replaceAll(/(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?(?<!`)\1(?!`)/g, blank)
}

function blank(code: string): string {
  return code.replaceAll(/[^\n]/g, ' ')
}
