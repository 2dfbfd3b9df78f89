import { placeholderSentences } from '../procedures/skeleton.ts'

/** Words that stand where something is still to be written, and where in a text they do. */
export interface Unfinished {
  words: string
  /** Offset in the text. */
  at: number
}

/** Not within a name or a number: 「XXXL」 and `todo-list` say something. */
const word = (words: string) => String.raw`(?<![\p{L}\p{N}_-])(?:${words})(?![\p{L}\p{N}_-])`
/** Quoted words are spoken of, not meant. */
const meant = String.raw`(?<![「『“‘《])`
const atEnd = String.raw`(?=\s*(?:$|[\n。，、；！!,;.）)】\]…]))`
const bracketed = (words: string) => String.raw`[（(【\[]\s*(?:${words})\s*[）)】\]]`
const behindColon = (words: string) => String.raw`(?<=[:：]\s*)(?:${words})${atEnd}`

const stillToWrite = '待(?:补充|补全|完善|编写|撰写|写|补|填|定)|暂无|暂缺|略|同上|未完|占位'

/** What is unfinished wherever it stands. */
const anywhere = new RegExp(
  [
    `${meant}(?<![\\p{L}\\p{N}_-])(?:TODO|TBD|TBC|TBA|FIXME|WIP)(?![\\p{Script=Latin}\\p{N}_-])`,
    `${meant}(?<![\\p{Script=Latin}\\p{N}_-])(?:[Xx×ＸｘＯ○〇]{3,}|[Xx×]{2,}(?=\\s*\\p{Script=Han}))(?![\\p{Script=Latin}\\p{N}_])`,
    word('lorem ipsum[\\p{L} ,.]*'),
    `${meant}(?:待补充|待补全|待完善|待编写|待撰写|未完待续|敬请期待|内容建设中)${atEnd}`,
    `${meant}(?:以后|回头|改天|有空|下次)再(?:补充|补上|补全|补写|补|写|完善)${atEnd}`,
    `${meant}(?<![\\p{L}\\p{N}])(?:之后|稍后|后面|后续)再?(?:补充|补上|补全|补写|补|写|完善)${atEnd}`,
    `${meant}占位(?:符|文字|文本|内容|图)`,
    `(?<=^|[\\n（(【\\[：:。，])\\s*(?:请在?)?此处(?:填写|填入|填|补充|输入|插入|粘贴|省略|待)`,
    bracketed(stillToWrite),
    behindColon(stillToWrite),
  ].join('|'),
  'iu',
)

/** What is unfinished where it is all that is said. */
const alone = new RegExp(`^(?:${stillToWrite}|见上|如上|同前|未定|未填|空|测试内容|测试文字|请填写|请补充|xx)$`, 'iu')
const none = /^(?:无|没有内容|n\/?a|none|null|nil|[-—–－_~～=+<>|/\\*·.。．…、，,;；:：!！?？\s]+)$/iu

/**
 * What is unfinished in a text.
 *
 * @param text what somebody is to read
 * @param options `isWhole`: the text is all that stands in its place, so that a bare 「略」 counts; `mayBeNone`: nothing
 *   is a fair answer there, so that 「无」 and 「-」 do not
 */
export function unfinishedIn(
  text: string,
  { isWhole = false, mayBeNone = false }: { isWhole?: boolean; mayBeNone?: boolean } = {},
): Unfinished | undefined {
  if (isWhole && text.trim() !== '') {
    const words = text.trim()
    const bare = words.replaceAll(/^[\s（(【\[「“"'*]+|[\s）)】\]」”"'*。.！!]+$/g, '')
    const isNothing = !mayBeNone && (none.test(words) || none.test(bare))
    if (isNothing || (!mayBeNone && alone.test(bare))) return { words, at: text.indexOf(words) }
  }
  const placeholder = placeholderSentences.find((sentence) => text.includes(sentence))
  if (placeholder) return { words: placeholder, at: text.indexOf(placeholder) }
  const found = anywhere.exec(text)
  return found ? { words: found[0].trim(), at: found.index + found[0].search(/\S/) } : undefined
}
