const tags = /<(\/?)(\p{L}[\p{L}\p{N}.:-]*)((?:"[^"]*"|'[^']*'|[^<>"'/]|\/(?!>))*)(\/?)>/gu

/** The names of the tags that are open at an offset, the outermost first, as far as the text before it can be read. */
export function namesOpenAt(text: string, offset: number): string[] {
  const open: string[] = []
  for (const [, slash, name = '', , end] of text.slice(0, offset).matchAll(tags)) {
    if (slash) {
      if (open.includes(name)) open.length = open.lastIndexOf(name)
    } else if (!end) open.push(name)
  }
  return open
}

/** The tag of a name that ends where it starts, if it is the last of its name before an offset, and where its `/>` stands. */
export function selfClosedBefore(
  text: string,
  offset: number,
  name: string,
): { start: number; slash: number; hasText: boolean } | undefined {
  const last = [...text.slice(0, offset).matchAll(tags)].findLast((match) => match[2] === name)
  if (!last?.[4]) return undefined
  const end = last.index + last[0].length
  return { start: last.index, slash: end - 2, hasText: text.slice(end, offset).trim() !== '' }
}
