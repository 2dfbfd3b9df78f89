import type { Processor } from 'unified'

/** Spaces of other widths, and characters that make a gap or none, for a class of a regular expression. */
export const otherBlanks = String.raw`\u00A0\u115F\u1160\u2000-\u200D\u202F\u2060\u2800\u3000\u3164\uFEFF\uFFA0`

/** Such characters at the start of a line that goes on with a mark. */
const indent = new RegExp(
  `^([ \\t]*[${otherBlanks}][ \\t${otherBlanks}]*?)(?=<[/A-Za-z]|(?:#{1,6}|[-*+]|\\d{1,9}[.)])[ \\t${otherBlanks}]|[|>]|:::|\`{3}|~{3})`,
)
/** Such characters in the place of the space that belongs behind a mark, with words after them. */
const gap = new RegExp(
  `^([ \\t>]*(?:#{1,6}|[-*+]|\\d{1,9}[.)]))([${otherBlanks}][ \\t${otherBlanks}]{0,3})(?=[^\\s${otherBlanks}]|\\r?$)`,
)

/**
 * Lets a mark take effect that stands behind a full-width or invisible indent, as Word and WeChat begin paragraphs, or has a
 * full-width space behind it. The text keeps its length, so that every place in it stays. More than three such characters
 * would make code of anything but a tag.
 */
export function plainIndents(this: Processor): void {
  const parser = this.parser
  if (parser) this.parser = (document, file) => parser(withPlainIndents(document), file)
}

const any = new RegExp(`[${otherBlanks}]`)

/** A text in which such indents and gaps are plain spaces; what stands in a fenced block is left alone. */
export function withPlainIndents(text: string): string {
  if (!any.test(text)) return text
  let fence = ''
  return text
    .split('\n')
    .map((line) => {
      const plain = fence
        ? line
        : line
            .replace(indent, (spaces) => asSpaces(spaces, line))
            .replace(gap, (_, before: string, spaces: string) => before + ' '.repeat(spaces.length))
      const mark = /^[ \t]*(`{3,}|~{3,})/.exec(plain)?.[1]
      if (mark && !fence) fence = mark
      else if (fence && mark?.startsWith(fence)) fence = ''
      return plain
    })
    .join('\n')
}

function asSpaces(spaces: string, line: string): string {
  return spaces.length < 4 || line[spaces.length] === '<' ? ' '.repeat(spaces.length) : spaces
}
