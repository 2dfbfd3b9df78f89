/** Something about a person that stands in a text, and where. */
export interface PrivateData {
  /** What it is: 手机号. */
  kind: string
  /** Offset in the text. */
  at: number
  length: number
  /** What to write instead: the form that the handbook uses. */
  fix: string
}

const digits = (count: string) => String.raw`(?<![\d.])\d${count}(?!\d)`
/** A space or a hyphen between groups of digits, as people type and paste them. */
const gap = String.raw`[ \-.]?`
const number = String.raw`[零〇一二三四五六七八九十百\d]`
const han = String.raw`\p{Script=Han}`

interface Kind {
  kind: string
  fix: string
  pattern: RegExp
  /** Whether a text that looks like it is it; the text comes with half-width signs. */
  accepts?: (text: string) => boolean
}

const asTail = '只写尾号，例如「订单尾号 1234」；快捷短语里写 `{订单号尾4}`'
const asTracking = '快捷短语里写 `{物流单号}`；例子里写「运单尾号 1234」'
const asAddress = '快捷短语里写 `{退货地址块}`；例子里只写到城市'

/** The first that fits a part of the text takes it. */
const kinds: Kind[] = [
  {
    kind: '身份证号',
    fix: '删掉它，手册里不写任何人的证件号',
    pattern: new RegExp(
      String.raw`(?<![\dA-Za-z])[1-9]\d{5}${gap}(?:19|20)\d{2}${gap}(?:0[1-9]|1[0-2])${gap}(?:0[1-9]|[12]\d|3[01])${gap}\d{3}${gap}[\dXx](?![\dA-Za-z])`,
      'gu',
    ),
    accepts: (text) => /x$/i.test(text) || isIdentity(text),
  },
  {
    kind: '银行卡号',
    fix: '删掉它，手册里不写任何人的账号；退款原路退回',
    pattern: new RegExp(
      String.raw`(?<![\dA-Za-z.\-])[3-6]\d{3}(?:[ \-]?\d{4}){2}[ \-]?\d{4}(?:[ \-]?\d{1,3})?(?!\d)`,
      'gu',
    ),
    accepts: isCard,
  },
  {
    kind: '运单号',
    fix: asTracking,
    pattern: new RegExp(
      String.raw`(?<![\dA-Za-z])(?:SF|YT|JTE?|JD[A-Z]{0,3}|ZTO?|STO?|YD|DPK?|DPL|EMS|HTKY|HT|BEST|UC|TT|CNE?)[ ]?\d(?:${gap}\d){9,17}(?!\d)|(?<![\dA-Za-z])[A-Z]{2}\d{9}CN(?![\dA-Za-z])`,
      'giu',
    ),
  },
  {
    kind: '手机号',
    fix: '删掉它，联系买家用平台的聊天窗口；举例就遮住中间，写成 `138****1234`',
    pattern: new RegExp(
      String.raw`(?<![\d.]|\d[\-])(?:(?:\+ ?|00)?86[ \-]?)?(?:1[3-9]\d${gap}\d{4}${gap}\d{4}|1[3-9]\d${gap}\d{3}${gap}\d{5}|1[3-9]\d{2}${gap}\d{3}${gap}\d{4}|1[3-9]\d{3}${gap}\d{6}|1(?: ?[3-9])(?: \d){9}|1[3-9](?: \d{3}){3}|1[3-9]\d(?: \d{2}){4})(?!\d|[\-]\d{4,})`,
      'gu',
    ),
  },
  {
    kind: '电话号码',
    fix: '删掉它，联系买家用平台的聊天窗口；举例就遮住中间，写成 `0571-****1234`',
    pattern:
      /(?<![\d.-])(?:(?:\+ ?|00)86[ -]?)?(?:[(]0(?:10|2\d|[3-9]\d{2})[)] ?|0(?:10|2\d|[3-9]\d{2})(?:[ -]|(?=\d{8}(?!\d))))[1-9]\d{2,3}[ -]?\d{4}(?!\d)/gu,
  },
  {
    kind: '订单号',
    fix: asTail,
    pattern: new RegExp(
      String.raw`(?<![\dA-Za-z.])\d{6}-\d{12,}(?!\d)|(?<![\d.])\d(?:[ ]?\d){14,}(?!\d)|(?<=订单(?:编号|号|号码)?(?:是|为)?[ :：]{0,2})(?<!\d)\d{8,14}(?!\d)`,
      'gu',
    ),
    accepts: (text) => !isMoment(text),
  },
  {
    kind: '运单号',
    fix: asTracking,
    pattern: new RegExp(
      String.raw`(?<=(?:单号|运单|面单|快递|物流|顺丰|[中圆申]通|韵达|极兔|邮政|京东|德邦|菜鸟)[^\d\n。，；]{0,12})${digits('{10,14}')}`,
      'gu',
    ),
    accepts: (text) => !isMoment(text),
  },
  {
    kind: '邮箱地址',
    fix: '删掉它；举例就写 `name@example.com`',
    pattern: /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}(?![\w@])/gu,
    accepts: (text) => !/^git@|@(?:[\w-]+\.)*example\.(?:com|cn|org|net)$/i.test(text),
  },
  {
    kind: '聊天账号',
    fix: '删掉它，和买家只在平台的聊天窗口里说话',
    pattern:
      /(?<=(?:微信|微信号|QQ|QQ号|支付宝|支付宝账号|旺旺号)(?:号|账号|帐号)?(?:是|为)?[ :]{1,2})(?:[A-Za-z][\w-]{5,19}|[1-9]\d{4,11})(?![\w@])/gu,
  },
  {
    kind: '详细地址',
    fix: asAddress,
    pattern: new RegExp(
      [
        // 文三路 100 号, 3 号楼 2 单元 501 室
        String.raw`(?:${han}{2,20} )?${han}{1,20}(?<![线思电网退出后前一两条])(?:路|街|大道|大街|巷|胡同)(?:[东西南北中]段?)? ?${number}{1,5} ?号(?!线)`,
        String.raw`(?:${han}{2,8} ?)?${number}{1,4} ?(?:栋|幢|号楼|单元|座) ?(?:${number}{1,3} ?单元 ?)?${number}{1,5} ?(?:室|房|户|号(?!楼))`,
        String.raw`(?:${han}{2,8} ?)?${number}{1,4} ?(?:栋|幢|号楼) ?(?:${number}{1,3} ?单元 ?)?${number}{3,4}(?!\d| ?[元件天克个斤米])`,
        String.raw`${han}{2,8}(?:小区|花园|公寓|家园|新村|大厦) ?${number}{1,4} ?(?:栋|幢|号楼|号|单元|座)(?![位椅])`,
        // 浙江省杭州市西湖区…, 杭州市西湖区文三路
        String.raw`${han}{2,8}(?:省|自治区) ?${han}{2,10}(?:市|州|地区|盟) ?${han}{1,8}(?:区|县|市|旗) ?${han}{2,20}`,
        String.raw`${han}{2,7}市 ?${han}{1,6}[区县] ?${han}{1,8}(?:路|街|街道|镇|乡|村|小区|巷|大道)`,
      ].join('|'),
      'gu',
    ),
  },
]

/**
 * What a text says about a person that must not be kept: numbers to call, of papers, cards, orders and parcels,
 * addresses of homes and mail. A number whose middle is masked (`138****1234`) is none, nor is what a web address holds.
 *
 * Source: Personal Information Protection Law, articles 6 (minimum), 19 (shortest time), 28 (sensitive data).
 */
export function privateDataIn(text: string): PrivateData[] {
  let rest = halfWidth(text).replaceAll(/\bhttps?:\/\/[^\s)）"'<>，。]+/gi, blank)
  const found: PrivateData[] = []
  for (const { kind, fix, pattern, accepts } of kinds) {
    for (const { 0: words, index: at } of rest.matchAll(pattern)) {
      if (accepts && !accepts(words)) continue
      found.push({ kind, fix, at, length: words.length })
      rest = rest.slice(0, at) + blank(words) + rest.slice(at + words.length)
    }
  }
  return found.sort((a, b) => a.at - b.at)
}

/** A text in which each full-width sign, odd space and odd hyphen is the usual one; offsets stay as they are. */
function halfWidth(text: string): string {
  return text
    .replaceAll(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll(/[\u00A0\u2000-\u200A\u3000]/g, ' ')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
}

function blank(text: string): string {
  return '\u0001'.repeat(text.length)
}

/** Whether 18 digits carry the check digit of an identity number (GB 11643). */
function isIdentity(text: string): boolean {
  const all = text.replaceAll(/[ .-]/g, '')
  const sum = [...all.slice(0, 17)].reduce((total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11), 0)
  return '10X98765432'[sum % 11] === all[17]?.toUpperCase()
}

/** Whether digits carry the check digit of a bank card (Luhn), or are one by its beginning. */
function isCard(text: string): boolean {
  const all = text.replaceAll(/[ -]/g, '')
  const sum = [...all].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0 || /^62/.test(all)
}

/** Whether digits are a day and a time put together: `20261120093000`. */
function isMoment(text: string): boolean {
  return /^20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?)?$/.test(text)
}
