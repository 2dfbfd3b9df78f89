import type { Processor } from 'unified'

/** Spaces of other widths, and characters without any, at the start of a line that goes on with a mark. */
const indent =
  /^([ \t]*[\u00A0\u2000-\u200D\u202F\u2060\u3000\uFEFF][\s\u200B-\u200D\u2060]*?)(?=<[/A-Za-z]|(?:#{1,6}|[-*+]|\d{1,9}[.)])[ \t]|[|>]|:::|`{3}|~{3})/

/**
 * Lets a mark take effect that stands behind a full-width or invisible indent, as Word and WeChat begin paragraphs. The text
 * keeps its length, so that every place in it stays. More than three such characters would make code of anything but a tag.
 */
export function plainIndents(this: Processor): void {
  const parser = this.parser
  if (parser) this.parser = (document, file) => parser(withPlainIndents(document), file)
}

/** A text in which such indents are plain spaces; what stands in a fenced block is left alone. */
export function withPlainIndents(text: string): string {
  if (!/[\u00A0\u2000-\u200D\u202F\u2060\u3000\uFEFF]/.test(text)) return text
  let fence = ''
  return text
    .split('\n')
    .map((line) => {
      const plain = fence ? line : line.replace(indent, (spaces) => asSpaces(spaces, line))
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
