/** A mark of a list that people type and Markdown does not know. */
export interface ListMark {
  /** The mark as it was typed, with the gap behind it. */
  typed: string
  kind: string
  isNumber: boolean
  /** It is a mark wherever it stands; the others are so only where a second line begins in the same way. */
  isSure: boolean
  /** A letter that stands for a sign of Word's symbol font. */
  isSymbol: boolean
  /** What it counts, as far as that is known. */
  order?: number
}

interface Pattern {
  kind: string
  /** The mark; its group is the number, where it has one. */
  pattern: RegExp
  isSure?: true
  isNumber?: true
}

const gap = String.raw`[ \t\u3000\u00A0]*`
const han = '一二三四五六七八九十'
const stems = '甲乙丙丁戊己庚辛壬癸'
const emoji = String.raw`\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]*(?:\u200D\p{Extended_Pictographic}\uFE0F?)*`

/** The more special ones first. */
const patterns: Pattern[] = [
  {
    kind: '1.',
    pattern: /([\d０-９]{1,3}) ?[、．）](?![\d０-９])|([\d０-９]{1,2})[.)](?![\d０-９])/,
    isSure: true,
    isNumber: true,
  },
  { kind: '(1)', pattern: /[（(]([\d０-９]{1,2})[)）]/, isSure: true, isNumber: true },
  { kind: '①', pattern: /[\u2460-\u249B\u24F5-\u24FE\u2776-\u2793㈠-㈩㊀-㊉][、.．]?/, isSure: true, isNumber: true },
  { kind: '1\u20E3', pattern: /([0-9])\uFE0F?\u20E3|🔟/u, isSure: true, isNumber: true },
  {
    kind: '一、',
    pattern: new RegExp(`[（(]([${han}]{1,3})[)）]|([${han}]{1,3})[、．)）](?![${han}])`),
    isSure: true,
    isNumber: true,
  },
  { kind: 'Ⅰ', pattern: /[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅰⅱⅲⅳⅴ][、.．]/, isSure: true, isNumber: true },
  { kind: 'a.', pattern: /[a-zA-ZＡ-Ｚａ-ｚ][.、．)）](?=[\s\p{Script=Han}])/u, isSure: true, isNumber: true },
  { kind: '1、2', pattern: /([\d０-９]{1,2}) ?[、．)）.]/, isNumber: true },
  {
    kind: '1，',
    pattern:
      /(?:No\.?|№|#)? ?([\d０-９]{1,2})(?:[，,~]| ?[-–—] |[ \t]+(?=\p{Script=Han})(?![件个天小分元单次月年日号块条张位人倍折楼层点万]))(?![\d０-９])/iu,
    isNumber: true,
  },
  { kind: '1.1', pattern: /\d{1,2}\.([\d]{1,2})(?:[、. \t]|(?=\p{Script=Han}))(?!\d)/u, isNumber: true },
  { kind: '(a)', pattern: /[（(][a-zA-ZＡ-Ｚａ-ｚ][)）]|[ivxIVX]{1,4}[.、)）](?=[\s\p{Script=Han}])/u, isNumber: true },
  { kind: '其一', pattern: new RegExp(`其([${han}])[、，,：:]`), isNumber: true },
  { kind: '1：', pattern: /([\d０-９]{1,2}) ?[：:](?![\d０-９])/, isNumber: true },
  { kind: '[1]', pattern: /[【[［〔〖]([\d０-９]{1,2})[】\]］〕〗]/, isNumber: true },
  { kind: '甲、', pattern: new RegExp(`([${stems}])[、.．：:）)]`), isNumber: true },
  {
    kind: '第一',
    pattern: new RegExp(`第([${han}\\d０-９]{1,3})(?:[步条点项][：:、，,]?|[：:、，,])`),
    isNumber: true,
  },
  {
    kind: '步骤一',
    pattern: new RegExp(`(?:步骤|步驟|step)\\s*([${han}\\d０-９]{1,3})[：:、，,.．]?`, 'i'),
    isNumber: true,
  },
  { kind: '-', pattern: /[-*+](?![-*+\s\d])/, isSure: true },
  { kind: '•', pattern: /[•·●▪◆■○‣◦∙►▶※□☐☑✓✔]\uFE0F?/, isSure: true },
  { kind: '[ ]', pattern: /\[[ xX]?\]|【[ \u3000]?】/, isSure: true },
  { kind: '—', pattern: /[–—](?![–—])/, isSure: true },
  { kind: '－', pattern: /[－＊＋﹡∗―‐‑−](?![－＊＋﹡∗―‐‑−\d０-９])/ },
  { kind: '★', pattern: /[★☆◇△▲▼▽◎◉▸▹➢➤➔→⇒❖❑❒◻◼▫☞✦✧✩✪✕✗✘√×](?![\d０-９])/ },
  { kind: 'l', pattern: /[lnuqpvwoØüþ§¨FJ](?=[ \t\u3000\u00A0]+[\p{Script=Han}“「《【])/u },
  { kind: '👉', pattern: new RegExp(emoji, 'u') },
]

const marks = patterns.map((pattern) => ({
  ...pattern,
  pattern: new RegExp(`^(?:${pattern.pattern.source})${gap}`, pattern.pattern.flags),
}))

/** The marks with which a line begins, the surest first; none for most lines. */
export function listMarksOf(line: string): ListMark[] {
  return marks.flatMap(({ kind, pattern, isSure = false, isNumber = false }) => {
    const match = pattern.exec(line)
    // A mark is followed by something, and what is spelt with letters is another mark with another letter.
    if (!match || match[0].length === line.trimEnd().length) return []
    const order = orderOf(match.slice(1).find((group) => group !== undefined))
    const isSymbol = kind === 'l'
    const own = isSymbol ? match[0].trim() : kind
    return [{ typed: match[0], kind: own, isNumber, isSure, isSymbol, ...(order !== undefined && { order }) }]
  })
}

/** A number as people write it: `3`, `３`, `三`, `丙`. */
function orderOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined
  const digits = written.normalize('NFKC')
  if (/^\d+$/.test(digits)) return Number(digits)
  const stem = stems.indexOf(written)
  if (stem >= 0) return stem + 1
  const [, tens = '', ones = ''] = /^([一二三四五六七八九]?十)?([一二三四五六七八九]?)$/.exec(written) ?? []
  const ten = tens === '' ? 0 : (han.indexOf(tens[0]!) + 1) % 10 || 1
  return ten * 10 + (ones === '' ? 0 : han.indexOf(ones) + 1)
}
