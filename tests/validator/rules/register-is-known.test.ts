import { expect, test } from 'vitest'
import { exampleFile, findings, messagesOf, withFrontmatter, withNodes, type Files } from '../../support/content.ts'

const rule = 'register-is-known'

const fix = '从这些里选一个：`R01`（钥匙登记表）'
const exit = '<Exit id="done" outcome="已归还" when="失主取走" />'
const step = (registers: string) =>
  `<Step id="log-it" title="登记🔑" role="aftersales" registers="${registers}" next="done">写下来。</Step>`

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('names a register that is not there, and does not guess another number', async () => {
  expect(await findings(rule, withNodes(`${step('R01 R02')}\n\n${exit}`))).toEqual([
    `9: 没有 \`R02\` 这张登记表 → ${fix}`,
  ])
  const [message] = await messagesOf(rule, withNodes(`${step('R01 R02')}\n\n${exit}`))
  expect(message?.column).toBe(step('R01 ').indexOf('R01 ') + 5)
})

test('knows the same number in another spelling, and a register by its name', async () => {
  for (const value of ['r01', 'R1', 'r-1', 'R001', '钥匙登记表']) {
    expect(await findings(rule, withNodes(`${step(value)}\n\n${exit}`))).toEqual([
      `9: 没有 \`${value}\` 这张登记表 → 改成 \`R01\`（钥匙登记表）`,
    ])
  }
})

test('looks at the front matter, and at every kind of node', async () => {
  const files = withNodes(`<Decision id="is-tagged" ask="有房号吗？" registers="R11">
  看牌子。
  <Branch when="有" to="call" />
  <Branch when="没有" to="done" />
</Decision>

<Wait id="call" for="失主来取" within="7d" registers="R12" next="done" timeout="done">等。</Wait>

<Exit id="done" outcome="已归还" when="失主取走" registers="R13" />`)
  expect((await findings(rule, files)).map((finding) => finding.split(' → ')[0])).toEqual([
    '9: 没有 `R11` 这张登记表',
    '15: 没有 `R12` 这张登记表',
    '17: 没有 `R13` 这张登记表',
  ])
  expect(await findings(rule, withFrontmatter('title: 捡到钥匙\nregisters:\n  - R01\n  - R14'))).toEqual([
    `5: 没有 \`R14\` 这张登记表 → ${fix}`,
  ])
})

test('speaks once of a register that is named twice, at the first place', async () => {
  const page = withNodes(`${step('R09')}\n\n${exit}`)[exampleFile] as string
  const files = { [exampleFile]: page.replace('title: 例子', 'title: 例子\nregisters: [R09]') }
  expect((await findings(rule, files)).map((finding) => finding.split(' → ')[0])).toEqual(['3: 没有 `R09` 这张登记表'])
})

test('mends it everywhere at once', async () => {
  const page = withNodes(`${step('r1')}\n\n${exit.replace(' />', ' registers="r1" />')}`)[exampleFile] as string
  const files = { [exampleFile]: page.replace('title: 例子', 'title: 例子\nregisters: [r1]') }
  const [message, ...others] = await messagesOf(rule, files)
  expect(others).toEqual([])
  expect(message?.further.map(({ place }) => place?.line)).toEqual([10, 12])
  expect(message?.edits.map(({ start, text }) => [start.line, text])).toEqual([
    [3, 'R01'],
    [10, 'R01'],
    [12, 'R01'],
  ])
})

test('is silent on a register that is there but has a slip of its own', async () => {
  const files: Files = { ...withNodes(`${step('R02')}\n\n${exit}`), 'registers/R02.yaml': 'name: 备用钥匙表\n' }
  expect(await findings(rule, files)).toEqual([])
})

test('says nothing while a register cannot be read, since it may be the one that is meant', async () => {
  expect(await findings(rule, { 'registers/R01.yaml': 'name: [钥匙登记表\n' })).toEqual([])
})

test('is silent where none is written', async () => {
  expect(await findings(rule, withNodes(`${step(' ')}\n\n${exit}`))).toEqual([])
  expect(await findings(rule, withFrontmatter('title: 捡到钥匙\nregisters: [" "]'))).toEqual([])
})
