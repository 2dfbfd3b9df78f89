import { expect, test } from 'vitest'
import { exampleFile, findings, withNodes } from '../../support/content.ts'

const rule = 'node-has-text'

const exit = '<Exit id="done" outcome="已归还" when="失主取走" />'
const step = (text: string) => withNodes(`<Step id="call" title="打电话" next="done">\n\n${text}\n\n</Step>\n\n${exit}`)
const fix = '在标签中间写一到四句话：看哪里、做什么、对买家说什么'

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('asks a step, a decision and a wait how it is done', async () => {
  const files = withNodes(`<Step id="log" title="登记" next="came" />

<Decision id="came" ask="来取了吗？">
  <Branch when="来了" to="done" />
  <Branch when="没来" to="wait" />
</Decision>

<Wait id="wait" for="失主来取" within="7d" next="done" timeout="done"></Wait>

${exit}`)
  expect(await findings(rule, files)).toEqual([
    `9: 步骤「登记」里没有写怎么做 → ${fix}`,
    `11: 判断「来取了吗？」里没有写怎么做 → ${fix}`,
    `16: 等待「失主来取」里没有写怎么做 → ${fix}`,
  ])
})

test('does not take blanks, a line or a picture without words for text', async () => {
  for (const text of ['', '　', '---', '![](/key.png)', '<br />']) {
    expect(await findings(rule, step(text)), text).toEqual([`9: 步骤「打电话」里没有写怎么做 → ${fix}`])
  }
})

test('does not take a comment for text', async () => {
  for (const text of ['{/* 待补 */}', '{/* 待补，\n下周 */}', '**{/* 待补 */}**', '- {/* 待补 */}']) {
    expect(await findings(rule, step(text)), text).toEqual([`9: 步骤「打电话」里没有写怎么做 → ${fix}`])
  }
  expect(await findings(rule, step('打一次。{/* 几点打？ */}'))).toEqual([])
})

test('accepts a list, a table, one word and a picture with words', async () => {
  for (const text of ['- 打一次\n- 记时间', '| 时间 |\n| - |\n| 9 点 |', '打。', '![登记表的第一行](/key.png)', '📦']) {
    expect(await findings(rule, step(text)), text).toEqual([])
  }
})

test('accepts text behind the branches of a decision', async () => {
  const files = withNodes(`<Decision id="came" ask="来取了吗？">
  <Branch when="来了" to="done" />
  <Branch when="没来" to="kept" />

  看登记表。
</Decision>

${exit}

<Exit id="kept" outcome="已封存" when="没来" />`)
  expect(await findings(rule, files)).toEqual([])
})

test('asks nothing of an exit, nor of a page that cannot be read', async () => {
  expect(await findings(rule, withNodes(exit))).toEqual([])
  expect(await findings(rule, withNodes('<Step id="call" title="打电话" next="done" />\n\n运费 <5 元'))).toEqual([])
})

test('keeps the line behind emoji, a byte order mark and Windows line ends', async () => {
  const text = '\uFEFF---\r\ntitle: 捡到 📦\r\n---\r\n\r\n📦\r\n\r\n<Step id="call" title="📦" next="done" />\r\n'
  expect(await findings(rule, { [exampleFile]: text })).toEqual([`7: 步骤「📦」里没有写怎么做 → ${fix}`])
})
