import { expect, test } from 'vitest'
import { findings, withNodes } from '../../support/content.ts'

const rule = 'wait-has-timeout'

const exits =
  '<Exit id="done" outcome="已归还" when="失主取走" />\n\n<Exit id="kept" outcome="已封存" when="没人来取" />'
const where = '加上 `timeout="…"`，写超时后要做的步骤或出口的短名'
const howLong = '加上 `within="7d"` 这样的时长：m 是分钟，h 是小时，d 是天'

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('asks where to go when the time is over', async () => {
  const files = withNodes(`<Wait id="pick-up" for="失主来取" within="7d" next="done">等电话。</Wait>\n\n${exits}`)
  expect(await findings(rule, files)).toEqual([`9: 等待「失主来取」没有写超时去哪里 → ${where}`])
})

test('asks how long to wait', async () => {
  const files = withNodes(`<Wait id="pick-up" for="失主来取" next="done" timeout="kept">等电话。</Wait>\n\n${exits}`)
  expect(await findings(rule, files)).toEqual([`9: 等待「失主来取」没有写等多久 → ${howLong}`])
})

test('asks for both, and takes blanks for nothing', async () => {
  const files = withNodes(`<Wait id="pick-up" for="失主来取" next="done">等电话。</Wait>

<Wait id="parcel" for="包裹退回" next="done"
  within=""
  timeout=" ">看物流。</Wait>

${exits}`)
  expect(await findings(rule, files)).toEqual([
    `9: 等待「失主来取」没有写等多久 → ${howLong}`,
    `9: 等待「失主来取」没有写超时去哪里 → ${where}`,
    `12: 等待「包裹退回」没有写等多久 → ${howLong}`,
    `13: 等待「包裹退回」没有写超时去哪里 → ${where}`,
  ])
})

test('sees a wait that goes the same way in both cases', async () => {
  const files = withNodes(`<Wait id="pick-up" for="失主来取" within="7d" next="done"
  timeout="done ">等电话。</Wait>

${exits}`)
  expect(await findings(rule, files)).toEqual([
    '10: 等待「失主来取」等到和超时都去 `done` → 超时后的处理和等到了不一样：给 timeout 写另一步；真的一样就改成普通步骤 `<Step>`',
  ])
})

test('leaves the missing next of a wait, and steps, to other rules', async () => {
  const files = withNodes(`<Wait id="pick-up" for="失主来取" within="7d" timeout="kept">等电话。</Wait>

<Step id="log-it" title="登记" next="done">写下时间。</Step>

${exits}`)
  expect(await findings(rule, files)).toEqual([])
})
