import { describe, expect, test } from 'vitest'
import { readPage } from '../../../src/mdx/read-page.ts'
import { createSource } from '../../../src/mdx/source.ts'

const guide = 'docs/guides/keys.mdx'
const procedure = 'docs/procedures/aftersales/found-key.mdx'

/** The rules that speak of a page, each once. */
function rulesOf(text: string, file = guide, settings = 'title: 钥匙'): string[] {
  const { findings } = readPage(createSource(file, `---\n${settings}\n---\n\n${text}\n`))
  return [...new Set(findings.map(({ rule }) => rule))]
}

const inDecision = (line: string) =>
  `<Decision id="d" ask="有人认领吗？" role="aftersales">\n  先问。\n\n${line}\n</Decision>`

describe('a sign that would not be shown is said', () => {
  test.each([
    '>50元的请组长看',
    '>=50 元的',
    '>20%的订单',
    '\\\\server\\share\\客服',
    '\\\\10.0.0.1\\共享',
    'D:\\客服\\(新)表格.xlsx',
    'C:\\a\\_b\\#c',
    '看看[](/rules/)再办。',
    '看看[　](/rules/)再办。',
  ])('%s', (text) => expect(rulesOf(text)).toEqual(['text-is-shown']))

  test.each([
    '> 3 天没有发货的，赔 5 元',
    '李**女士和王**先生',
    '张**和李**',
    '（**必填）和（**选填）',
    '尾号**12和**34',
    '李***女士和王***先生',
    '小***明和大***力',
    '买家***1234的订单，买家***5678的订单',
    '昵称 t**8 和 小**明',
  ])('%s', (text) => {
    expect(rulesOf(text)).toContain('mark-is-meant')
  })

  test.each([
    '> 注意：先看图',
    'D:\\客服\\新表格.xlsx',
    '[规则](/rules/)',
    '**注意（先看图）**：办完再走',
    '请**先看图，再回**买家',
    '先看***签收时间***再回',
    '买家 t***8 和 m***9 的订单',
    '打**8.5 折**，满**100**元',
  ])('but not in %s', (text) => expect(rulesOf(text)).toEqual([]))
})

describe('a tag of a procedure is seen whatever stands around it', () => {
  const attributes = 'when="没有人" to="keep" /'
  test.each([
    `≺Branch ${attributes}≻`,
    `❮Branch ${attributes}❯`,
    `｢Branch ${attributes}｣`,
    `≤Branch ${attributes}≥`,
    `＜Ｂｒａｎｃｈ ${attributes}＞`,
    `《Brunch ${attributes}》`,
    `(Branch ${attributes})`,
    'Branch when="没有人" to="keep"',
    `\`<Branch ${attributes}>\``,
    `\`\`\`\n<Branch ${attributes}>\n\`\`\``,
    '＜分叉 to＝“keep”／＞',
  ])('%s', (line) => expect(rulesOf(inDecision(line), procedure)).toContain('tag-takes-effect'))

  test('in curly brackets, with the tag to type', () => {
    const [finding] = readPage(createSource(procedure, inDecision(`{Branch ${attributes}}`))).findings
    expect(finding?.fix).toBe('改成 `<Branch when="没有人" to="keep" />`')
  })

  test('but not where it is spoken of', () => {
    expect(rulesOf(inDecision('看 `when` 这一项，标题=钥匙'), procedure)).toEqual([])
    expect(rulesOf(`例子：\`<Branch ${attributes}>\``)).toEqual([])
  })
})

describe('a setting of which part is left out', () => {
  test.each([
    'title: 退货 # 注释',
    'title: &退货374 甲',
    'title: 钥匙\ndescription: 看 #号仓',
    'title: 钥匙\nasks:\n  - 用两天就坏了 #要退',
    'title: 钥匙\ntrigger: 买家收到货后 #说商品有质量问题',
  ])('%j', (settings) => expect(rulesOf('先看。', guide, settings)).toContain('text-is-shown'))

  test.each(['title: "退货 # 注释"', 'title: C#语言', 'title: 钥匙\nowner: aftersales   # 角色'])(
    'but not %j',
    (settings) => expect(rulesOf('先看。', guide, settings)).toEqual([]),
  )
})

test('a list from Word is not told to become a table', () => {
  for (const text of [
    '•\t先看图\n•\t再问组长',
    '1、\t先看图\n2、\t再问',
    '（1）\t先看\n（2）\t再问',
    'a)\t先看\nb)\t再问',
    'Ø\t先看\nØ\t再问',
  ])
    expect(rulesOf(text), text).toContain('mark-takes-effect')
  expect(rulesOf('平台\t时限\n天猫\t48')).toEqual(['table-takes-effect'])
})

test('a tag that hides its words is refused', () => {
  for (const tag of ['<div hidden>看</div>', '<span class="sr-only">看</span>', '<div popover>看</div>'])
    expect(rulesOf(tag), tag).toEqual(['tag-is-harmless'])
})
