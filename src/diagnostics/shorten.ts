/**
 * The first characters of a text. What a reader sees as one character counts as one and is never cut in two: an emoji of
 * several parts, for example.
 */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  let count = 0
  for (const { index } of new Intl.Segmenter('zh').segment(text)) {
    if (count === most) return text.slice(0, index)
    count += 1
  }
  return text
}

/** The text itself when it is short enough, else its first characters and an ellipsis. */
export function shorten(text: string, most: number): string {
  const start = cut(text, most)
  return start === text ? text : `${start}…`
}
