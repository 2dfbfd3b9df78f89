import { readRichText } from '../mdx/read-rich-text.ts'
import { wordsOf } from '../mdx/rich-text.ts'

/** 「以上都对」「都不是」「上述说法均不正确」「None of the above」: all the other options at once. */
const ofAll = [
  /^(?:以上|上述|上面|前面|前述|以下|下面)的?(?:所有|全部|各|几|这些|[两二三四五六])?[个种项条点句]?的?(?:选项|答案|说法|做法|情况|内容)?(?:(?:都|全|皆|均|没有|无一|不|非|是|对).{0,8})?$/u,
  /^(?:这?[两三四五几][个种项条])?(?:全部|全都|统统|所有选项都?|全|都|均|皆)(?:都|均|皆)?(?:不|没有?)?(?:是|对|正确|错误?|非|选)的?$/u,
  /^(?:没有|无)(?:一[个项])?(?:对|正确)的?(?:选项|答案)?$/u,
  /^其[他它余]的?(?:选项|几项|各项)?(?:都|全|皆|均)不?(?:是|对|正确|错误?)$/u,
  /^(?:all|none|both|neither)(?:of)?(?:the)?(?:above|these|others?)(?:answers|options)?$/iu,
]

/** What one option is called by letter, by number or by place. */
const letter = '(?:选项)?[A-H](?:选?项)?'
const sign = '(?:选项)?[1-8一二三四五六甲乙丙丁戊](?:选?项)?'
const place = '(?:第[一二三四五六1-6][个项种条]?|选项[一二三四五六1-6])'
const and = '(?:和|与|跟|及|以及|或者?|、|,|/|&|\\+|加)'
const verdict = '(?:[两二三四][个项])?(?:都|均|全|皆)?不?(?:是|对|正确|错误?|要|可以|行|选)?'

/** 「A 和 B」「选项一和二」「前两项都对」「同 A」: some of the other options, by what stands before them on the page. */
const ofSome = [
  new RegExp(`^${letter}(?:${and}?${letter})+${verdict}$`, 'u'),
  new RegExp(`^${place}(?:${and}?(?:${place}|${sign}))+${verdict}$`, 'u'),
  new RegExp(`^(?:同|只有|仅|除了?)${letter}(?:以外|之外|外)?(?:都|全|也)?不?(?:对|是|正确|选|错|一样)?$`, 'u'),
  new RegExp(`^(?:和|与|跟)${letter}(?:一样|相同)$`, 'u'),
  new RegExp(`^(?:前|后|头|末)[一两二三四几][个项种条]${verdict}$`, 'u'),
]

/** 「甲和乙」「①②」: parts of the question, if it has such signs, and options if not. */
const ofSigns = new RegExp(`^${sign}(?:${and}${sign})+${verdict}$`, 'u')

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
