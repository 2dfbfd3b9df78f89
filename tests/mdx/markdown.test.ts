import fc from 'fast-check'
import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../src/mdx/markdown.ts'

/** A text as a page shows it. */
const html = (text: string, format: 'md' | 'mdx' = 'mdx') => toHtml(toHast(parseMarkdown(text, format)))
const inside = (text: string) => html(text).replace(/^<p>([\s\S]*)<\/p>$/, '$1')

describe('a sign that people write stays a sign', () => {
  test.each([
    '满 50~100 元减 5 元，3~5 天到账',
    '早班 9~13 点，晚班 17~22 点',
    '周一~周五',
    '50~~100 元，3~~5 天',
    '约~200 件',
    '单价*数量，封顶=单价*3',
    '30*40*50 厘米',
    '长*宽*高',
    'A*B*C',
    '30**40**50',
    '３*４*５',
    '签收时间:次日零点',
    '9:30 到 10:15',
    '备注:已核对[图]',
    '买家_昵称_',
    '"直引号" 和 -- 还有 ...',
    '签名：______日期：______',
    '***********下面是补充***********',
    '*代表必填，*号别漏',
    '昵称 t**8 和 m**9，t***8、m***9，x*1',
    '（长）*（宽）*（高）',
    '“30”*“40”*“50”',
    '（*必填）和（*选填）',
    '*.jpg和*.png',
    '一*，二*，三*',
    '注意 *时间* 和 _地点_。',
  ])('%s', (text) => {
    expect(inside(text)).toBe(text)
    expect(html(text, 'md')).toBe(`<p>${text}</p>`)
  })

  test('two colons and a word stand as a paragraph', () => {
    expect(html('::已核对')).toBe('<p>::已核对</p>')
    expect(html('见:备注[**粗**]。')).toBe('<p>见:备注[<strong>粗</strong>]。</p>')
  })

  test('tildes and asterisks between any two numbers', () => {
    const mark = fc.constantFrom('~', '~~', '*', '**')
    const number = fc.nat({ max: 99_999 }).map(String)
    fc.assert(
      fc.property(fc.array(number, { minLength: 2, maxLength: 6 }), mark, (numbers, sign) => {
        const text = numbers.join(sign)
        expect(inside(`共 ${text} 件`)).toBe(`共 ${text} 件`)
      }),
    )
  })
})

describe('emphasis takes effect beside Han and full-width punctuation', () => {
  test.each([
    ['**“签收时间”**以物流为准', '<strong>“签收时间”</strong>以物流为准'],
    ['**注意：**先核对', '<strong>注意：</strong>先核对'],
    ['选**「仅退款」**这一项', '选<strong>「仅退款」</strong>这一项'],
    ['看**运费险（已投保）**那一行', '看<strong>运费险（已投保）</strong>那一行'],
    ['先看**签收时间**，再办', '先看<strong>签收时间</strong>，再办'],
    ['第**3**步', '第<strong>3</strong>步'],
    ['***“先看”***再办', '<strong>“先看”</strong>再办'],
    ['办完 ***先看*** 再走', '办完 <strong>先看</strong> 再走'],
    ['看***签收时间***再办', '看<strong>签收时间</strong>再办'],
    ['满**100**元', '满<strong>100</strong>元'],
    ['~~旧价~~ 新价', '<del>旧价</del> 新价'],
    ['~~「旧规则」~~已作废', '<del>「旧规则」</del>已作废'],
  ])('%s', (text, shown) => expect(inside(text)).toBe(shown))
})

describe('an address ends where the sentence goes on', () => {
  const link = (url: string) => `<a href="${url.replace(/^www/, 'http://www')}">${url}</a>`
  test.each([
    ['看 https://example.com/help。然后填写', `看 ${link('https://example.com/help')}。然后填写`],
    ['看https://example.com/help，再办', `看${link('https://example.com/help')}，再办`],
    ['（https://example.com/a）里', `（${link('https://example.com/a')}）里`],
    [
      'https://example.com/a、https://example.com/b',
      `${link('https://example.com/a')}、${link('https://example.com/b')}`,
    ],
    [
      '打开https://example.com/a?b=1&c=2打印',
      `打开${link('https://example.com/a?b=1&c=2').replaceAll('&', '&#x26;')}打印`,
    ],
    ['https://example.com/a,谢谢', `${link('https://example.com/a')},谢谢`],
    ['(https://example.com/a)，好', `(${link('https://example.com/a')})，好`],
    ['www.example.com/a“引用”', `${link('www.example.com/a')}“引用”`],
    ['https://example.com/a 之后', `${link('https://example.com/a')} 之后`],
    ['[帮助。页](https://example.com/帮助)', '<a href="https://example.com/%E5%B8%AE%E5%8A%A9">帮助。页</a>'],
  ])('%s', (text, shown) => expect(inside(text)).toBe(shown))
})

describe('lines of one paragraph', () => {
  test.each([
    ['折成了\n两行', '折成了两行'],
    ['折成了，\n  两行', '折成了，两行'],
    ['**折成了**\n两行', '<strong>折成了</strong>两行'],
    ['折成了\n**两行**', '折成了<strong>两行</strong>'],
    ['说：\n“好”', '说：“好”'],
    ['折成了\r\n两行', '折成了两行'],
    ['用 Excel\n打开', '用 Excel\n打开'],
    ['打开\nExcel', '打开\nExcel'],
    ['第一行  \n第二行', '第一行<br>\n第二行'],
  ])('%j', (text, shown) => expect(inside(text)).toBe(shown))
})

test('a heading has an anchor of its own, whatever it holds', () => {
  const ids = [...html('## ？！\n\n## ……\n\n## 怎么看\n\n## 怎么看\n\n## `a`').matchAll(/id="([^"]*)"/g)]
  expect(ids.map(([, id]) => id)).toEqual(['section', 'section-1', '怎么看', '怎么看-1', 'a'])
})
