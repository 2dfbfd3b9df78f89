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
/** What a colon asks for. A status may well be 待确认. */
const behindColon = (words: string) =>
  String.raw`(?<=(?<!状态|进度|阶段|备注|标记|标签|选|选项|改成|改为|写成|显示)[:：]\s*)(?:${words})${atEnd}`

const stillToWrite = '待(?:补充|补全|完善|编写|撰写|写|补|填|定)|暂无|暂缺|略|同上|未完|占位'
/** What somebody else has still to say; 「待确认」 in a sentence is a status. */
const stillToAsk = '待(?:确认|核实|核对|审核|更新|讨论|商量|决定|商定|定稿)|(?:详|请|参|如)?见附[件表图]'
/** What a program for slides and texts puts where somebody is to write. */
const prompts =
  '(?:单击|点击|双击|轻触|轻点)(?:或(?:单击|点击|轻触|轻点))?(?:此处|这里)(?:以|可以?|来)?(?:添加|输入|编辑|插入|键入|选择)'
const sample = '(?:示例|样例|范例|示范|示意|测试|占位)(?:文字|文本|内容|标题|数据|页面|正文)'

/** What is named where it is to be filled in: `[日期]`, 【金额】. */
const blanks =
  '日期|时间|年月日|金额|数量|姓名|名字|昵称|店铺|店铺名|店名|商品|商品名|商品名称|公司|公司名|公司名称|地址|电话|链接|网址|图片|截图|内容|标题|正文|填写|请填写|待填|单号|订单号|快递单号|平台|原因|xx+'

/** What is counted, told from words that begin like it. */
const unit =
  '(?:元|块钱|天(?![猫气然下黑亮])|小时|分钟|秒|%|％|件(?!数)|次(?![日品要])|个(?:工作日|自然日|月|小时|字)|工作日|日内|月(?![台结亮])|年(?![级货])|周(?!末)|折|倍)'
/** Nothing, or a letter, in the place of a number: `____ 元`, 【】天, N 天, ??? 元. */
const noNumber = `(?:_{2,}|[【\\[（(][\\s_]*[】\\]）)]|[?？]{2,}|(?<![A-Za-z0-9ＸＮ+＋])[NXＸＮ])\\s*${unit}`

/** What is unfinished wherever it stands. */
const anywhere = new RegExp(
  [
    `${meant}(?<![\\p{L}\\p{N}_-])(?:TODO|TO[ -]DO(?! ?list)|TBD|TBC|TBA|FIXME|FIX ME|WIP)(?![\\p{Script=Latin}\\p{N}_-])`,
    `${meant}(?<![\\p{Script=Latin}\\p{N}_-])(?:[Xx×ＸｘＯ○〇]{3,}|[Xx×]{2,}(?=\\s*\\p{Script=Han}))(?![\\p{Script=Latin}\\p{N}_])`,
    word('lorem ipsum[\\p{L} ,.]*'),
    `${meant}(?:待补充|待补全|待完善|待编写|待撰写|未完待续|敬请期待|内容建设中)${atEnd}`,
    `${meant}(?:以后|回头|改天|有空|下次)再(?:补充|补上|补全|补写|补|写|完善)${atEnd}`,
    `${meant}(?<![\\p{L}\\p{N}])(?:之后|稍后|后面|后续)再?(?:补充|补上|补全|补写|补|写|完善)${atEnd}`,
    `${meant}(?:占位(?:符|文字|文本|内容|图)|(?:示例|样例|范例)(?:文字|文本)${atEnd})`,
    `(?<=^|[\\n（(【\\[：:。，])\\s*(?:请在?)?此处(?:填写|填入|填|补充|输入|插入|粘贴|省略|待)`,
    `(?<=^|\\n)\\s*${prompts}`,
    `${meant}${prompts}(?:文字|文本|标题|副标题|内容|图片|日期|正文|一段)`,
    `${meant}(?:详|请|参)见附[件表图]${atEnd}`,
    bracketed(`${stillToWrite}|${stillToAsk}|空|空白`),
    behindColon(`${stillToWrite}|${stillToAsk}|[?？]{2,}|。{2,}|\\.{3,}|…+`),
  ].join('|'),
  'iu',
)

/** Blanks, where none is to be filled in by hand. */
const left = new RegExp(`${meant}(?:${noNumber}|\\[(?:${blanks})\\](?![(（])|【(?:${blanks})】)`, 'u')

/** What is unfinished where it is all that is said. */
const alone = new RegExp(
  `^(?:${stillToWrite}|${stillToAsk}|${sample}|测试(?:一下|用|中|ing|[\\d…. ]*)|test\\d*|asdf\\w*|见上|见下|如上|如下|同前|未定|未填|空|空白|请填写|请补充|请输入|(?:to[ -]?do|tbd|fixme)(?![ -]?list|[\\w-]).*|xx|${noNumber}|[\\[【](?:${blanks})[\\]】])$`,
  'iu',
)
const none = /^(?:无|没有内容|n\/?a|none|null|nil|[-—–－_~～=+<>|/\\*·.。．…、，,;；:：!！?？\s]+)$/iu

/** Quoted words that say of what form something is: 「XX 市 XX 区」, 「XX 先生」. */
const form =
  /[「『“][^」』”\n]*[Xx×]{2}\s*(?:省|市|区|县|镇|乡|村|路|街|号|小区|楼|先生|女士|同学|店|旗舰店)[^」』”\n]*[」』”]/gu

/**
 * What is unfinished in a text.
 *
 * @param text what somebody is to read
 * @param options `isWhole`: the text is all that stands in its place, so that a bare 「略」 counts; `mayBeNone`: nothing
 *   is a fair answer there, so that 「无」, 「-」 and 「待确认」 do not; `hasBlanks`: somebody is to fill it in, so that
 *   `____ 元` does not
 */
export function unfinishedIn(
  text: string,
  {
    isWhole = false,
    mayBeNone = false,
    hasBlanks = false,
  }: { isWhole?: boolean; mayBeNone?: boolean; hasBlanks?: boolean } = {},
): Unfinished | undefined {
  if (isWhole && text.trim() !== '') {
    const words = text.trim()
    const bare = words.replaceAll(/^[\s（(【\[「“"'*]+|[\s）)】\]」”"'*。.！!]+$/g, '')
    const isNothing = !mayBeNone && (none.test(words) || none.test(bare))
    if (isNothing || (!mayBeNone && alone.test(bare))) return { words, at: text.indexOf(words) }
  }
  const placeholder = placeholderSentences.find((sentence) => text.includes(sentence))
  if (placeholder) return { words: placeholder, at: text.indexOf(placeholder) }
  const said = text.replaceAll(form, (quoted) => '\u0001'.repeat(quoted.length))
  const found = anywhere.exec(said) ?? (hasBlanks ? undefined : left.exec(said))
  return found ? { words: found[0].trim(), at: found.index + found[0].search(/\S/) } : undefined
}
