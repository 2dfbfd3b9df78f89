/** A sign that starts an entry of a list, typed without the space behind it. */
const dash = '[-–—•·]'
const asks = /[吗呢么嘛不没吧啊？?]$/

/**
 * The entries of a list that were typed into one text: ids with commas between them, questions with 、 between them,
 * lines that begin with a dash and no space.
 *
 * @param text what was typed
 * @param key the name of the list: only `asks` holds questions
 * @returns `undefined` when the text is one entry
 */
export function splitJoined(text: string, key?: string | number): string[] | undefined {
  const one = text.trim()
  return splitIds(one) ?? splitDashes(one) ?? (key === 'asks' ? splitQuestions(one) : undefined)
}

function splitIds(text: string): string[] | undefined {
  return /^[\w-]+(?:\s*[,，、;；]\s*[\w-]+)+[,，、;；]?$/.test(text) ? partsOf(text, /[\s,，、;；]+/) : undefined
}

/** `-过了七天还能退吗 -八天了`, which YAML folds into one line. */
function splitDashes(text: string): string[] | undefined {
  const starts = new RegExp(`^${dash}\\s*\\S`)
  const between = starts.test(text)
    ? new RegExp(`(?:^|\\s+)${dash}\\s*(?=\\S)`)
    : new RegExp(`(?<=\\p{Script=Han}[？?。！]?)\\s+${dash}(?=\\p{Script=Han})`, 'u')
  const parts = partsOf(text, between)
  return parts.length > 1 || (starts.test(text) && /^[-–—•·]\s*\p{Script=Han}/u.test(text)) ? parts : undefined
}

function splitQuestions(text: string): string[] | undefined {
  const parts = partsOf(text, /[、;；|/\n]+/)
  return parts.length > 1 && parts.every((part) => part.length > 2 && asks.test(part)) ? parts : undefined
}

function partsOf(text: string, between: RegExp): string[] {
  return text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
