import { readRichText } from '../mdx/read-rich-text.ts'
import { wordsOf } from '../mdx/rich-text.ts'

/** What is said of options: 都对, 全是, 一个也不能选. */
const verdict =
  '(?:[两二三四五几][个项种])?(?:都|均|全|皆|全都|全部|统统|一律)?(?:不|没|未|没有?)?(?:是|对|正确|错误?|要|可以|可|行|选|能选|成立|符合|适用|算|属于|包括)?(?:的|了)?'

/** 「以上都对」「都不是」「上述说法均不正确」「None of the above」: all the other options at once. */
const ofAll = [
  /^(?:以上|上述|上面|前面|前述|以下|下面|上边|下列|如上)的?(?:所有|全部|各|几|这些|这几|[两二三四五六])?[个种项条点句]?的?(?:选项|答案|说法|做法|情况|内容|办法|选择)?(?:(?:都|全|皆|均|没有|无一|不|非|是|对|任一|任何|一[个项]).{0,8})?$/u,
  /^(?:这?[两三四五几][个种项条]?|这些|所有|全部)?(?:全部|全都|统统|所有选项都?|所有说法都?|全|都|均|皆)(?:都|均|皆)?(?:不|没有?)?(?:是|对|正确|错误?|非|选|成立|符合)的?$/u,
  /^(?:没有|无|没)(?:一[个项种条])?(?:是)?(?:对|正确|合适|符合)的?(?:选项|答案|做法|说法)?$/u,
  /^(?:一[个项种条])(?:都|也)?(?:不|没有?)(?:对|是|选|正确|要选)$/u,
  /^(?:其[他它余]|别的|另外)的?(?:选项|几项|各项|[几两三]个)?(?:都|全|皆|均)不?(?:是|对|正确|错误?)$/u,
  /^(?:所有|全部)(?:的)?(?:选项|答案|说法|做法)(?:都|均|全)?不?(?:是|对|正确|错误?)?$/u,
  /^(?:all|none|both|neither|any)(?:of)?(?:the)?(?:above|these|others?|options)?(?:answers|options|iscorrect|arecorrect)?$/iu,
]

/** What one option is called by letter, by number or by place. */
const letter = '(?:选项)?[A-H](?:选?项)?'
const sign = '(?:选项)?[1-8一二三四五六甲乙丙丁戊](?:选?项)?'
const place = '(?:(?:倒数)?第[一二三四五六1-6][个项种条]?|选项[一二三四五六1-6]|最后一?[个项种条])'
const near = '(?:上一?|下一?|前一?|后一?|上面那?|下面那?|前面那?|另一?|另外那?)[个项种条](?:选项|答案)?'
const and = '(?:和|与|跟|及|以及|或者?|、|,|/|&|\\+|加)'
const same = '(?:一样|相同|同样|一致|一个意思|相反)'

/** 「A 和 B」「选项一和二」「前两项都对」「同 A」「和上一项一样」: some of the others, by what stands before them on the page. */
const ofSome = [
  new RegExp(`^(?:以上|上述|上面|前面|下面|以下)?的?${letter}(?:${and}?${letter})+${verdict}$`, 'u'),
  new RegExp(
    `^(?:以上|上述|上面|前面|下面|以下)的?(?:${letter}|${sign})(?:${and}?(?:${letter}|${sign}))*${verdict}$`,
    'u',
  ),
  new RegExp(`^${place}(?:${and}?(?:${place}|${sign}))+${verdict}$`, 'u'),
  new RegExp(
    `^(?:同|只有|仅|除了?|除去|排除)(?:${letter}|${place}|${near})(?:以外|之外|外)?的?(?:其[他它余]的?)?${verdict}(?:${same})?$`,
    'u',
  ),
  new RegExp(`^(?:和|与|跟|同)(?:${letter}|${place}|${near})的?(?:说法|做法|答案|内容)?${same}$`, 'u'),
  new RegExp(`^同(?:上|下|前|${near})$`, 'u'),
  new RegExp(`^(?:前|后|头|末|上面|下面|上|最后)[一两二三四几][个项种条点句](?:选项|答案|说法)?${verdict}$`, 'u'),
  new RegExp(`^${place}(?:才)?不?(?:是|对|正确|错误?|成立)的?$`, 'u'),
  new RegExp(`^(?:选项)?[A-H](?:选?项)?(?:才)?不?(?:对|正确|错|错误|成立)的?$`, 'u'),
]

/** 「甲和乙」「①②」「甲乙都对」: parts of the question, if it has such signs, and options if not. */
const ofSigns = new RegExp(
  `^(?:只有|仅|除了?)?(?:${sign}(?:${and}${sign})+|[甲乙丙丁戊]{2,4}|[甲乙丙丁戊](?=以外|之外|都|对|错|正确|才))(?:以外|之外)?(?:[两三四]者|[两三四]人)?(?:的?说法|的?做法)?${verdict}$`,
  'u',
)

/** 「选 A 项」 within a sentence. */
const withinText = /选项[A-H一二三四五六甲乙丙丁1-8](?![A-Za-z0-9])|(?<![A-Za-z0-9])[A-H](?:选项|项(?!目))/u

/** Which other options an option points at: all of them, or some. `undefined` when it says itself what it means. */
export function pointsAt(option: string, ask: string): 'all' | 'some' | undefined {
  const text = bareOf(option)
  if (ofAll.some((form) => form.test(text))) return 'all'
  if (ofSome.some((form) => form.test(text)) || withinText.test(text)) return 'some'
  const asked = bareOf(ask)
  const signs = [...text.matchAll(/[1-8一二三四五六甲乙丙丁戊]/gu)].map(([one]) => one)
  return ofSigns.test(text) && !signs.every((one) => asked.includes(one)) ? 'some' : undefined
}

/** The words in a sentence that call an option by its letter or number. */
export function optionCalledIn(text: string): string | undefined {
  return withinText.exec(bareOf(text))?.[0]
}

/** A text in one form of its characters, without spaces, quotation marks and the full stop. */
function bareOf(text: string): string {
  return wordsOf(readRichText(text))
    .replaceAll(/[①-⑧](?=[①-⑧])/gu, '$&、')
    .normalize('NFKC')
    .replaceAll(/[\s「」『』“”"'()]/gu, '')
    .replace(/[。.!]+$/u, '')
}
