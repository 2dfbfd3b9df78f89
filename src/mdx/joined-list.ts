/** A sign that starts an entry of a list, typed without the space behind it. */
const dash = '[-–—•·]'
/** How a question ends, and what is asked for within one. */
const asks = /[吗呢么嘛不没吧啊？?]$/
const asksWithin = /怎么|咋|如何|多少|多久|几[天个次块]|哪[里个家天]|谁|什么|啥|为何|(.)不\1|有没有|可不可以|是否/u
/** Lists of questions: those of a procedure, and those that are kept apart. */
const ofQuestions = ['asks', 'questions']
/** Lists of words, in which a comma stands between two of them. */
const ofWords = ['options', 'aliases', 'say', 'means']

/**
 * The entries of a list that were typed into one text: ids with commas between them, questions side by side, numbered
 * lines, lines that begin with a dash and no space.
 *
 * @param text what was typed
 * @param key the name of the list, which says whether it holds questions
 * @param isOnly whether it is all that the list holds, so that 「红、黄、蓝」 are three words
 * @returns `undefined` when the text is one entry
 */
export function splitJoined(text: string, key?: string | number, isOnly = false): string[] | undefined {
  const one = text.trim()
  const isOfQuestions = ofQuestions.includes(String(key))
  return (
    splitIds(one) ??
    splitNumbers(one) ??
    splitDashes(one) ??
    (isOfQuestions ? splitQuestions(one) : undefined) ??
    (isOnly && !isOfQuestions ? splitWords(one, key) : undefined)
  )
}

/** `1、能退吗 2、运费谁出`, ①…②…: counted from one. */
function splitNumbers(text: string): string[] | undefined {
  const sign =
    /(?:^|(?<=[\s，,；;。！!？?、吗呢]|\p{Script=Han}))(?:(\d{1,2})[、.．)）]|[(（](\d{1,2})[)）]、?|([①-⑳]))(?!\d)[ \t\u3000]*/gu
  const found = [...text.matchAll(sign)]
  const counts = found.map(([, plain, inBrackets, circled]) =>
    circled ? circled.codePointAt(0)! - 0x245f : Number(plain ?? inBrackets),
  )
  if (counts.length < 2 || found[0]?.index !== 0 || counts.some((count, index) => count !== index + 1)) return undefined
  const ends = [...found.slice(1).map(({ index }) => index), text.length]
  return found.map(({ 0: mark, index }, at) =>
    text
      .slice(index + mark.length, ends[at])
      .trim()
      .replace(/[，,；;、]$/, ''),
  )
}

/** Short words with signs between them. */
function splitWords(text: string, key?: string | number): string[] | undefined {
  const parts = partsOf(text, ofWords.includes(String(key)) ? /[、，,；;/|]+/ : /[、；;|]+/)
  return parts.length > 1 && parts.every((part) => /^[\p{L}\p{N}]{1,6}$/u.test(part)) ? parts : undefined
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
  const isQuestion = (part: string) => part.length > 2 && (asks.test(part) || asksWithin.test(part))
  const parts = partsOf(text, /[、;；|/／\n]+|(?<=[？?])[，,]/)
  if (parts.length > 1 && parts.every(isQuestion)) return parts
  // One sentence may hold two questions with a comma between them, and people type spaces for commas.
  const several = partsOf(text, /[，,、;；|/\s\u3000]+/)
  const areWhole = several.every(
    (part) => part.length > 2 && /(?:[吗么不没？?]|谁出|多久|多少|怎么办|怎么退)$/.test(part),
  )
  return several.length > 1 && (areWhole || (several.length > 2 && several.every(isQuestion))) ? several : undefined
}

function partsOf(text: string, between: RegExp): string[] {
  return text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
