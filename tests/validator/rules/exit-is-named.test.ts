import { expect, test } from 'vitest'
import { findings, messagesOf, withNodes } from '../../support/content.ts'

const rule = 'exit-is-named'

const outcomeFix = '加上 `outcome="已退款"` 这样的短语'
const whenFix = '加上 `when="验货完好，原路退回并已告知买家"` 这样的一句话'
const exit = (attributes: string) =>
  withNodes(`<Step id="log-it" title="登记🔑钥匙" next="done">写下时间。</Step>\n\n<Exit ${attributes} />`)

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('asks for the outcome of an exit, which it calls by its id', async () => {
  expect(await findings(rule, exit('id="done" when="失主取走"'))).toEqual([
    `11: 出口 \`done\` 没有写结果 → ${outcomeFix}`,
  ])
})

test('asks for the condition of an exit, which it calls by its outcome', async () => {
  expect(await findings(rule, exit('id="done" outcome="已归还"'))).toEqual([
    `11: 出口「已归还」没有写什么情况下到这里 → ${whenFix}`,
  ])
})

test('takes a dash or a space without width for nothing', async () => {
  expect(await findings(rule, exit('id="done" outcome="-" when="失主取走"'))).toEqual([
    `11: 出口 \`done\` 没有写结果 → ${outcomeFix}`,
  ])
  expect(await findings(rule, exit('id="done" outcome="已归还" when="\u200b"'))).toEqual([
    `11: 出口「已归还」没有写什么情况下到这里 → ${whenFix}`,
  ])
})

test('asks for both, and has words for an exit that has no id either', async () => {
  expect((await findings(rule, exit('id="done"'))).toSorted()).toEqual([
    `11: 出口 \`done\` 没有写什么情况下到这里 → ${whenFix}`,
    `11: 出口 \`done\` 没有写结果 → ${outcomeFix}`,
  ])
  expect((await findings(rule, exit('handsTo="found-key"'))).toSorted()).toEqual([
    `11: 这个出口没有写什么情况下到这里 → ${whenFix}`,
    `11: 这个出口没有写结果 → ${outcomeFix}`,
  ])
})

test('takes an empty text and one of spaces for none, and points at it', async () => {
  const messages = await messagesOf(rule, exit('id="done"\n  outcome=""\n  when="  "'))
  expect(messages.map(({ line, column, reason }) => `${line}:${column}: ${reason}`)).toEqual([
    '12:12: 出口 `done` 没有写结果',
    '13:9: 出口 `done` 没有写什么情况下到这里',
  ])
})

test('looks at every exit of a procedure and at nothing else', async () => {
  const files = withNodes(`
<Step id="log-it" next="done">写下时间。</Step>

<Exit id="done" outcome="已归还" when="失主取走" />

<Exit id="kept" outcome="已封存">装进信封。</Exit>

<Exit id="lost" when="钥匙不见了" />`)
  expect(await findings(rule, files)).toEqual([
    `14: 出口「已封存」没有写什么情况下到这里 → ${whenFix}`,
    `16: 出口 \`lost\` 没有写结果 → ${outcomeFix}`,
  ])
})
