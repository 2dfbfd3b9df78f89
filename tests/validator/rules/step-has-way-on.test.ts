import { expect, test } from 'vitest'
import { findings, withNodes } from '../../support/content.ts'

const rule = 'step-has-way-on'

const exit = '<Exit id="done" outcome="已归还" when="失主取走" />'

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('suggests the node that follows', async () => {
  const files = withNodes(`<Step id="log-it" title="登记钥匙">写下时间。</Step>

<Step id="call" title="联系失主">打电话。</Step>

${exit}`)
  expect(await findings(rule, files)).toEqual([
    '9: 步骤「登记钥匙」没有下一步 → 加上 `next="…"`，写下一步或出口的短名。可以写：`call`（联系失主）、`done`（已归还）',
    '11: 步骤「联系失主」没有下一步 → 加上 `next="…"`，写下一步或出口的短名。可以写：`done`（已归还）、`log-it`（登记钥匙）',
  ])
})

test('says what to write when nothing with an id follows', async () => {
  const files = withNodes(`<Step id="log-it" title="登记钥匙">写下时间。</Step>

<Exit outcome="已归还" when="失主取走" />

<Step id="call" title="联系失主">打电话。</Step>`)
  expect(await findings(rule, files)).toEqual([
    '9: 步骤「登记钥匙」没有下一步 → 加上 `next="…"`，写下一步或出口的短名。还没有路通到 `call`（联系失主），是不是该到那里？',
    '13: 步骤「联系失主」没有下一步 → 加上 `next="…"`，写下一步或出口的短名。可以写：`log-it`（登记钥匙）',
  ])
})

test('takes blanks for nothing', async () => {
  const files = withNodes(`<Step id="log-it" title="登记钥匙"\n  next="  ">写下时间。</Step>\n\n${exit}`)
  expect(await findings(rule, files)).toEqual([
    '10: 步骤「登记钥匙」没有下一步 → 加上 `next="…"`，写下一步或出口的短名。还没有路通到 `done`（已归还），是不是该到那里？',
  ])
})

test('asks a wait for the way on when it came, even if it has one for when it did not', async () => {
  const files = withNodes(`<Wait id="pick-up" for="失主来取" within="7d" timeout="done">等电话。</Wait>\n\n${exit}`)
  expect(await findings(rule, files)).toEqual([
    '9: 等待「失主来取」没有下一步 → 加上 `next="…"`，写下一步或出口的短名。可以写：`done`（已归还）',
  ])
})

test('calls a step without a title by its id, and one without either by its kind', async () => {
  const files = withNodes(`<Step id="log-it">写下时间。</Step>\n\n<Step>打电话。</Step>\n\n${exit}`)
  expect((await findings(rule, files)).map((finding) => finding.split(' →')[0])).toEqual([
    '9: 步骤「log-it」没有下一步',
    '11: 这个步骤没有下一步',
  ])
})

test('asks nothing of decisions and exits', async () => {
  const files = withNodes(`<Decision id="is-tagged" ask="有房号吗？">看牌子。</Decision>\n\n${exit}`)
  expect(await findings(rule, files)).toEqual([])
})
