/** A space or a sign between groups of digits, as people type and paste them. */
const gap = String.raw`[ \-.]?`
/** The same between the parts of a number to call. */
const join = String.raw`(?: ?[\-._/、·] ?| )`
const number = String.raw`[零〇一二三四五六七八九十百\d]`
const han = String.raw`\p{Script=Han}`
/** A character of the part of an address that people mask, or leave open. */
const named = String.raw`[${han}Xx×]`

/** What people call their account by, without the words for account itself. */
const account = String.raw`(?:微信|薇信|威信|(?<![A-Za-z])(?:v信|vx|wx|wechat)|(?<![A-Za-z])QQ|扣扣|企鹅|支付宝|旺旺|淘宝|天猫|京东|抖音|快手|小红书|拼多多|微博|钉钉|飞书)`
/** A name of an account: letters, digits, or Han with digits behind them. */
const nick = String.raw`(?:[A-Za-z][\w-]{5,19}|[1-9]\d{4,11}|${han}{1,6}\d{2,8})(?![\w@*])`
/** The family names of nine people in ten, without those that are words of their own. */
const surname =
  '(?:欧阳|司马|上官|诸葛|[王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范姚谭廖邹熊陆郝孔崔康邱秦顾侯邵孟龙段雷钱汤尹黎贺赖龚])'

/** A kind of data about a person. */
export interface Kind {
  kind: string
  fix: string
  pattern: RegExp
  /** Whether a text that looks like it is it; text and what stands around it come with half-width signs. */
  accepts?: (text: string, before: string, after: string) => boolean
}

const asTail = '只写尾号，例如「订单尾号 1234」；快捷短语里写 `{订单号尾4}`'
const asTracking = '快捷短语里写 `{物流单号}`；例子里写「运单尾号 1234」'
const asAddress = '快捷短语里写 `{退货地址块}`；例子里只写到城市'
const asName = '删掉它；举例写「买家」，要称呼就写 `{昵称}`'
const asPaper = '删掉它，手册里不写任何人的证件号'

/** How eleven digits are parted. */
const mobileGroups = [
  '3 4 4',
  '3 3 5',
  '4 3 4',
  '4 4 3',
  '5 6',
  '3 8',
  '7 4',
  '3 5 3',
  '2 3 3 3',
  '3 2 2 2 2',
  '1 1 1 1 1 1 1 1 1 1 1',
]

/** Every kind; the first that fits a part of the text takes it. */
export const privateKinds: Kind[] = [
  {
    kind: '身份证号',
    fix: asPaper,
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
      String.raw`(?<![\dA-Za-z.\-])[3-6]\d{3}(?:[ \-_./]?\d{4}){2}[ \-_./]?\d{4}(?:[ \-_./]?\d{1,3})?(?!\d)|(?<=(?:银行卡|储蓄卡|信用卡|借记卡|银行账)[号户]?(?:号|号码)?(?:是|为)?[ :]{0,2})\d{4}(?:[ \-_./]?\d{2,4}){2,4}(?:[ \-_./]?\d{1,3})?(?!\d)`,
      'gu',
    ),
    accepts: (text, before) => /[卡账]/.test(before.slice(-6)) || isCard(text),
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
      String.raw`(?<![\d.]|\d[\-])(?:[(]?(?:\+ ?|00)?86[)]?[ \-]?)?(?:1[3-9]\d{9}|[(]1[3-9]\d[)] ?\d{4}${join}?\d{4}|${mobileGroups.map(mobile).join('|')})(?!\d|[\-]\d{4,})|(?<![一二三四五六七八九零〇幺\d])[一幺][三四五六七八九][零〇幺一二三四五六七八九]{9}(?![零〇幺一二三四五六七八九十百千万])`,
      'gu',
    ),
    accepts: (text) => !/^1\d{2} 20\d{2}[01]\d[0-3]\d$/.test(text),
  },
  {
    kind: '电话号码',
    fix: '删掉它，联系买家用平台的聊天窗口；举例就遮住中间，写成 `0571-****1234`',
    pattern:
      /(?<![\d.-])(?:[(]?(?:\+ ?|00)86[)]?[ -]?)?(?:[(]0(?:10|2\d|[3-9]\d{2})[)] ?|0(?:10|2\d|[3-9]\d{2})(?: ?[-_/.、·转] ?| |(?=\d{8}(?!\d))))[1-9]\d{2,3}[ \-_.]?\d{4}(?!\d)|(?<![\d.-])(?:\+ ?|00)86[ -]?(?:10|2\d|[3-9]\d{2})[ -][1-9]\d{2,3}[ -]?\d{4}(?!\d)|(?<=(?:电话|座机|固话|手机|传真|联系方式|tel)(?:号码?)?(?:是|为)?[ :]{0,2})[2-8]\d{2,3}[ -]?\d{4}(?![\d-])/giu,
  },
  {
    kind: '订单号',
    fix: asTail,
    pattern: new RegExp(
      String.raw`(?<![\dA-Za-z.])\d{6}-\d{12,}(?!\d)|(?<![\d.])\d(?:[ ]?\d){14,}(?!\d)|(?<![\d.\-])\d{3,8}(?:[\-_]\d{3,8}){3,}(?![\d\-])|(?<=(?:订单|交易|流水|售后单?|退款单?|支付单?|工单)(?:编号|单号|号码?)?(?:是|为)?[ :]{0,2})(?<![\dA-Za-z])[A-Za-z]{0,4}\d{8,14}(?!\d)`,
      'gu',
    ),
    accepts: (text) => !isMoment(text) && (!/[-_]/.test(text) || text.replaceAll(/\D/g, '').length >= 15),
  },
  {
    kind: '运单号',
    fix: asTracking,
    pattern:
      /(?<=(?:单号|运单|面单|快递|物流|顺丰|[中圆申]通|韵达|极兔|邮政|京东|德邦|菜鸟)[^\d\n。，；]{0,12})(?<![\d.])\d{10,14}(?!\d)/gu,
    accepts: (text) => !isMoment(text),
  },
  {
    kind: '邮箱地址',
    fix: '删掉它；举例就写 `name@example.com`',
    pattern:
      /(?<![\w.+-])[\w.+-]+ ?(?:@| ?[([]at[)\]]) ?[\w-]+(?:[.。][\w-]+)*[.。][A-Za-z]{2,}(?![\w@])|(?<![\w.+-])[\w.+-]+#(?:qq|1[26]\d|gmail|outlook|sina|foxmail)[.。]c(?:om|n)(?![\w@])/gu,
    accepts: (text) => !/^git ?@|@ ?(?:[\w-]+\.)*example\.(?:com|cn|org|net)$/i.test(text),
  },
  {
    kind: '聊天账号',
    fix: '删掉它，和买家只在平台的聊天窗口里说话',
    pattern: new RegExp(
      [
        // 微信号 abc12345, 旺旺id：小鱼儿123, QQ：12345678
        String.raw`(?<=${account}(?:号码?|账号|帐号|id|昵称|群号?|会员名)(?:是|为|叫)?[ :]{0,3})${nick}`,
        String.raw`(?<=${account}(?:是|为)?[ ]{0,2}:[ ]{0,2})${nick}`,
        // 加我微信 abc_123, QQ 123456789
        String.raw`(?<=${account} {0,2})(?:(?=[\w-]*[\d_])[A-Za-z][\w-]{5,19}|[1-9]\d{5,11}(?! ?[元人件单条次个%粉家万]))(?![\w@])`,
        // The names that platforms give to buyers
        String.raw`(?<![\w-])(?:tb\d{6,}|jd_[\w]{6,}|wxid_\w{6,}|t_\d{6,}_\d+)(?![\w*])`,
      ].join('|'),
      'giu',
    ),
    accepts: (text) => !isMoment(text),
  },
  {
    kind: '证件号',
    fix: asPaper,
    pattern:
      /(?<![A-Za-z\d-])(?:[EG]\d{8}|E[A-HJ-NP-Z]\d{7})(?![A-Za-z\d-])|(?<=(?:护照|通行证|台胞证|回乡证|军官证|驾驶证)(?:号码?|编号)?(?:是|为)?[ :]{0,3})[A-Z]{0,2}\d{7,12}(?![A-Za-z\d])/gu,
    accepts: (_, before) => !/(?:货|款|型|编|批|条码?|物料|规格|SKU|sku)号?[ :]{0,2}$/.test(before),
  },
  {
    kind: '车牌号',
    fix: '删掉它，手册里不写任何人的车牌',
    pattern:
      /(?<!\p{Script=Han}{8})[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][ ·.\-]?(?=[A-HJ-NP-Z]*\d[A-HJ-NP-Z]*\d)[A-HJ-NP-Z\d]{5,6}(?![A-Za-z\d])/gu,
  },
  {
    kind: '详细地址',
    fix: asAddress,
    pattern: new RegExp(
      [
        // 文三路 100 号, XX路88号2单元301
        String.raw`(?:${han}{2,20} )?${named}{1,20}(?<![线思电网退出后前一两条])(?:路|街|大道|大街|巷|胡同)(?:[东西南北中]段?)? ?${number}{1,5} ?号(?!线)(?: ?${number}{1,3} ?(?:栋|幢|号楼|单元) ?${number}{0,4})?`,
        String.raw`${han}{0,8}(?:小区|花园|公寓|家园|新村|大厦|(?<=${han})[苑府邸庭居]) ?\d{1,3}(?: ?[-#] ?\d{1,4}){2}(?![\d-])|${han}{0,8}(?:小区|花园|公寓|家园|新村) ?\d{1,3} ?- ?\d{3,4}(?![\d天元年-])`,
        // 浙江省杭州市西湖区…, 杭州市西湖区文三路
        String.raw`${han}{2,8}(?:省|自治区) ?${han}{2,10}(?:市|州|地区|盟) ?${han}{1,8}(?:区|县|市|旗) ?${han}{2,20}`,
        String.raw`${han}{2,7}市 ?${han}{1,6}[区县] ?${han}{1,8}(?:路|街|街道|镇|乡|村|小区|巷|大道)`,
      ].join('|'),
      'gu',
    ),
  },
  {
    kind: '详细地址',
    fix: asAddress,
    pattern: new RegExp(
      [
        // 3 号楼 2 单元 501 室
        String.raw`(?:${han}{2,8} ?)?${number}{1,4} ?(?:栋|幢|号楼|单元|座) ?(?:${number}{1,3} ?单元 ?)?${number}{1,5} ?(?:室|房|户|号(?!楼))`,
        String.raw`(?:${han}{2,8} ?)?${number}{1,4} ?(?:栋|幢|号楼|单元) ?(?:${number}{1,3} ?单元 ?)?${number}{3,4}(?!\d| ?[元件天克个斤米])`,
        String.raw`(?:${han}{2,8} ?)?${number}{1,4} ?(?:栋|幢|号楼) ?${number}{1,2} ?单元`,
        String.raw`${han}{2,8}(?:小区|花园|公寓|家园|新村|大厦) ?${number}{1,4} ?(?:栋|幢|号楼|号|单元|座)(?![位椅])`,
      ].join('|'),
      'gu',
    ),
    // Where colleagues work or meet is nobody's home.
    accepts: (text, before, after) =>
      !/会议室|培训室|教室|办公|仓|公司|前台|机房|食堂|自提|驿站|车间|工厂|店/.test(before.slice(-8) + text + after),
  },
  {
    kind: '姓名',
    fix: asName,
    pattern: new RegExp(
      String.raw`(?<=(?:收件人|收货人|联系人|寄件人|发件人|持卡人|开户人|户主|机主|户名|(?<!商品|文件|花)姓名|真名)(?:姓名|名字)?(?:是|为|叫)?(?: ?:[ ]{0,2}| ))${surname}${han}{1,2}(?=$|[^\p{L}]|先生|女士|小姐|电话|手机)`,
      'gu',
    ),
    accepts: (text) =>
      !/^(?:张三|李四|王五|赵六|李雷|韩梅梅)$|(?:组长|主管|经理|先生|女士|小姐|老师|店长|师傅|某|姐|哥)/u.test(text),
  },
]

/** Digits in groups, with something between each two: `3 4 4`. */
function mobile(groups: string): string {
  const [first = 0, ...others] = groups.split(' ').map(Number)
  const head = first > 1 ? `1[3-9]${first > 2 ? String.raw`\d{${first - 2}}` : ''}` : '1'
  return [
    head,
    ...others.map((count, index) => (first === 1 && index === 0 ? '[3-9]' : String.raw`\d{${count}}`)),
  ].join(join)
}

/** Whether 18 digits carry the check digit of an identity number (GB 11643). */
function isIdentity(text: string): boolean {
  const all = text.replaceAll(/[ .-]/g, '')
  const sum = [...all.slice(0, 17)].reduce((total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11), 0)
  return '10X98765432'[sum % 11] === all[17]?.toUpperCase()
}

/** Whether digits carry the check digit of a bank card (Luhn), or are one by its beginning. */
function isCard(text: string): boolean {
  // Four by four is how a card is read.
  if (/^\d{4}(?:[ \-_./]\d{4}){3}(?:[ \-_./]?\d{1,3})?$/.test(text)) return true
  const all = text.replaceAll(/\D/g, '')
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
