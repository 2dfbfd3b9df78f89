import { expect, test } from 'vitest'
import {
  contentWith,
  exampleFile,
  findings,
  withFrontmatter,
  withNodes,
  withQuiz,
  withTemplate,
} from '../../support/content.ts'
import { quizItem } from '../../support/content.ts'

const rule = 'text-is-finished'

const onPage = '写上真正的内容；一时写不完，在设置里加一行 `draft: true`，先不发布'
const inList = '写上真正的内容；这一项可写可不写的，就删掉这一行'

const exit = '<Exit id="done" outcome="已归还" when="失主取走" />'
const step = (text: string) =>
  withNodes(`<Step id="log" title="登记" role="aftersales" next="done">\n  ${text}\n</Step>\n\n${exit}`)

/** A file of the sound content with some of its text changed. */
function changed(file: string, from: string | RegExp, to: string) {
  const source = contentWith().sources.find((one) => one.file === file)!
  expect(source.text).toMatch(from)
  return { [file]: source.text.replace(from, to) }
}

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('names what is unfinished in a step, an attribute and the settings, each on its line', async () => {
  expect(await findings(rule, step('待补充'))).toEqual([`10: 「待补充」，这里还没有写完 → ${onPage}`])
  expect(await findings(rule, step('看照片。\n  退款金额 TODO。'))).toEqual([
    `11: 「TODO」，这里还没有写完 → ${onPage}`,
  ])
  expect(await findings(rule, withNodes('<Exit id="done" outcome="TBD" when="无" />'))).toEqual([
    `9: 「TBD」，这里还没有写完 → ${onPage}`,
    `9: 「无」，这里还没有写完 → ${onPage}`,
  ])
  expect(await findings(rule, withFrontmatter('title: 捡到钥匙\ntrigger: 待定\nasks:\n  - 同上'))).toEqual([
    `3: 「待定」，这里还没有写完 → ${onPage}`,
    `5: 「同上」，这里还没有写完 → ${onPage}`,
  ])
})

test.each([
  [
    'a branch',
    withNodes(`<Decision id="a" ask="有吗？" role="qa">\n看。\n\n<Branch when="……" to="done" />\n</Decision>`),
  ],
  ['a heading', step('写。\n</Step>\n\n## 容易做错的地方 TODO\n\n<Step>')],
  ['a list', withNodes('- 略')],
  ['a quotation', withNodes('> （待补充）')],
  ['a cell', withNodes('| 平台 | 时限 |\n| - | - |\n| 天猫 | 待补充 |')],
  ['a chart', withNodes('```mermaid\nflowchart TD\n  a[待补充]\n```')],
  ['an aside', withNodes(':::note\nTBD\n:::')],
  ['notWhen', withFrontmatter('title: 门\nnotWhen:\n  - when: 待补充\n    use: found-key')],
  ['a guide', { 'docs/guides/door.mdx': '---\ntitle: 门\ndescription: TODO\n---\n' }],
  ['a Markdown page', { 'docs/guides/door.md': '---\ntitle: 门\n---\n\n待补充\n' }],
  ['a role', changed('reference/roles.yaml', '办理售后', '待补充')],
  ['a reply', changed('replies/aftersales.yaml', /(?<=text: ')[^']*/, 'XXX 稍等')],
  ['a register', changed('registers/R01.yaml', /(?<=purpose: ).*/, '暂无')],
  ['a rule card', changed('reference/rule-cards/law.yaml', /(?<= text: ).*/, '……')],
  [
    'a quiz',
    withQuiz({
      items: quizItem('single', { options: ['{ text: 甲, right: true, why: 略 }', '{ text: 乙, why: 错 }'] }),
    }),
  ],
  ['a template', withTemplate({ fields: '- { id: a, type: text, label: 门, help: 待补充 }' })],
])('looks at %s', async (_, files) => {
  expect(await findings(rule, files)).toHaveLength(1)
})

test('tells how to mend an entry of a list, which cannot be a draft', async () => {
  const [said] = await findings(rule, changed('reference/roles.yaml', '办理售后', '待补充'))
  expect(said).toContain(`「待补充」，这里还没有写完 → ${inList}`)
})

test('is silent on drafts, on comments, on code that is shown and on names', async () => {
  const draft = '---\ntitle: TODO\ndraft: true\n---\n\n待补充\n'
  expect(await findings(rule, { [exampleFile]: draft })).toEqual([])
  expect(await findings(rule, step('写。{/* TODO */} 不要留 `TODO`。'))).toEqual([])
  expect(await findings(rule, withNodes('<Step id="todo" title="写" role="xxx" next="tbd">写。</Step>'))).toEqual([])
  const shown = '---\ntitle: 门\n---\n\n```md check="bad"\n待补充\n```\n'
  expect(await findings(rule, { 'docs/help/messages/door.mdx': shown })).toEqual([])
})

test('allows nothing as an answer that can be chosen, and in a cell', async () => {
  const options = ['{ text: 无, right: true, why: 对 }', '{ text: 同上, why: 错 }']
  expect(await findings(rule, withQuiz({ items: quizItem('single', { options }) }))).toEqual([])
  expect(
    await findings(rule, withTemplate({ fields: '- { id: a, type: choice, label: 门, options: [无, 有] }' })),
  ).toEqual([])
  expect(
    await findings(rule, withNodes('| 平台 | 时限 |\n| - | - |\n| 天猫 | 无 |\n| 京东 | - |\n| 抖音 | 同上 |')),
  ).toEqual([])
})

test('knows a status, a place to fill in and the form of an address from a hole', async () => {
  const branch = (when: string) =>
    withNodes(
      `<Decision id="a" ask="退款单是什么状态？" role="qa">\n看后台。\n\n<Branch when="${when}" to="done" />\n</Decision>\n\n${exit}`,
    )
  expect(await findings(rule, branch('待确认'))).toEqual([])
  expect(await findings(rule, branch('待补充'))).toHaveLength(1)
  expect(await findings(rule, withNodes('<Exit id="done" outcome="待确认" when="失主取走" />'))).toHaveLength(1)
  const choice = '- { id: a, type: choice, label: 状态, options: [待确认, 已确认], help: 送出 ____ 元的填这里 }'
  expect(await findings(rule, withTemplate({ fields: choice }))).toEqual([])
  const options = { options: ['{ text: 待确认, right: true, why: 对 }', '{ text: 已退, why: 错 }'] }
  const items = quizItem('single', options).replace('哪一扇？', '退 ____ 元？')
  expect(await findings(rule, withQuiz({ items }))).toEqual([])
  for (const text of ['签名：____', '地址写到「XX 市 XX 区」', '把状态改成：待确认', '```text\n退 ____ 元\n```'])
    expect(await findings(rule, step(text)), text).toEqual([])
  for (const text of ['退 ____ 元', '单击此处添加文字', '时限：待核实', '【日期】前寄出'])
    expect(await findings(rule, step(text)), text).toHaveLength(1)
})
