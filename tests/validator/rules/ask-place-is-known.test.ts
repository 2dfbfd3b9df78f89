import { expect, test } from 'vitest'
import { findings, messagesOf, withFrontmatter, type Files } from '../../support/content.ts'

const rule = 'ask-place-is-known'

const asks = (...of: string[]): Files => ({
  'asks/others.yaml': of.map((one) => `- of: ${one}\n  questions: [捡着一把, 谁的]\n`).join(''),
})
const check = (...of: string[]) => findings(rule, asks(...of))
/** What is changed, as `line: text`. */
const changes = async (...of: string[]) =>
  (await messagesOf(rule, asks(...of))).flatMap(({ edits }) => edits.map(({ start, text }) => `${start.line}: ${text}`))

test('is silent on procedures, steps, what is planned, addresses, and what is no matter of ours', async () => {
  expect(await findings(rule)).toEqual([])
  expect(
    await check(
      'found-key#is-tagged',
      'lost-property',
      "'/roles/'",
      "'/roles/aftersales/'",
      "'/replies/#as-open'",
      "'/replies/#as-open--found'",
      "'/guides/keys/'",
      'off-topic',
    ),
  ).toEqual([])
})

test('understands the title of a procedure, of a step, of a reply, and ids in other letters', async () => {
  expect(await check('捡到钥匙')).toEqual([
    '1: 找不到 `捡到钥匙`，写给它的 2 条相似问没有地方答 → 改成 `found-key`（捡到钥匙）',
  ])
  expect(await check('found-key#登记钥匙')).toEqual([
    '1: 《捡到钥匙》里没有 `登记钥匙` 这一步 → 改成 `log-it`（登记钥匙）',
  ])
  expect(await check("'/replies/#AS-OPEN'")).toEqual([
    '1: `/replies/` 上没有 `AS-OPEN` 这一处 → 改成 `as-open`（开场）',
  ])
  expect(
    await changes('捡到钥匙', '捡到钥匙#log-it', 'Found_Key#is-tagged', '失物处理', 'AS-OPEN', '开场', 'off topic'),
  ).toEqual([
    '1: found-key', '3: found-key#log-it', '5: found-key#is-tagged', '7: lost-property', '9: /replies/#as-open', '11: /replies/#as-open', '13: off-topic',
  ]) // prettier-ignore
  expect(await changes('found-key#登记钥匙', "'/replies/#AS-OPEN'")).toEqual([
    '1: found-key#log-it',
    '3: /replies/#as-open',
  ])
})

test('tells how a place is written that was copied from a browser or typed in full width', async () => {
  const typed = [
    "'/procedures/aftersales/found-key/#log-it'",
    "'http://localhost:4321/replies/#as-open'",
    'found-key＃log-it',
    "'/replies#as-open'",
    "'/procedures/supervision/#lost-property'",
    "'found-key#'",
  ]
  expect(await changes(...typed)).toEqual([
    '1: found-key#log-it', '3: /replies/#as-open', '5: found-key#log-it', '7: /replies/#as-open', '9: lost-property', '11: found-key',
  ]) // prettier-ignore
  expect((await check(typed[2]!))[0]).toBe(
    '1: 这里要写短名或站内地址，写的是 `found-key＃log-it` → 改成 `found-key#log-it`',
  )
})

test('asks about what is merely spelt alike', async () => {
  expect(await check('fuond-key')).toEqual([
    '1: 找不到 `fuond-key`，写给它的 2 条相似问没有地方答 → 改了名字的，写新的短名（是不是 `found-key`（捡到钥匙）？全部见流程目录）；删掉了的，还有人问的移到现在答它的那一处，其余删掉；还没写的，先记进 reference/planned.yaml',
  ])
  expect(await check("'/replies/#as-opne'")).toEqual([
    '1: `/replies/` 上没有 `as-opne` 这一处 → 是不是 `as-open`（开场）？全部见页面 `/replies/`',
  ])
  expect(await check("'/repiles/#as-open'")).toEqual([
    '1: 网站上没有 `/repiles/#as-open` 这个地址 → 是不是 `/replies/#as-open`？',
  ])
  expect(await check("'/weather/'")).toEqual([
    '1: 网站上没有 `/weather/` 这个地址 → 写答它的那一页的地址，例如 `/replies/#as-addr`；流程写短名，例如 `return-no-reason`',
  ])
  expect(await changes('fuond-key', "'/replies/#as-opne'", "'/repiles/'")).toEqual([])
})

test('lists the steps, with their titles, where one is gone', async () => {
  expect(await check('found-key#weigh')).toEqual([
    '1: 《捡到钥匙》里没有 `weigh` 这一步 → 从这些里选一个：`log-it`（登记钥匙）、`is-tagged`（钥匙上有房号吗？）、`call-owner`（失主来取）、`returned`（已归还）、`locked-away`（已封存）',
  ])
  expect(await check('lost-property#weigh', 'off-topic#weigh')).toEqual([
    '1: 《失物处理》还没写，没有步骤，这里写了 `weigh` → 改成 `lost-property`',
    '3: 手册不管的事没有步骤，这里写了 `weigh` → 改成 `off-topic`',
  ])
})

test('speaks once of a procedure that is gone, with the number of its questions', async () => {
  const files = {
    ...asks('night-shift#a', 'night-shift', "'/procedures/aftersales/night-shift/'"),
    'asks/night-shift.yaml': '- of: night-shift#b\n  questions: [夜里谁管]\n',
  }
  const [message, ...others] = await messagesOf(rule, files)
  expect(others).toEqual([])
  expect(message!.reason).toBe('找不到 `night-shift`，写给它的 7 条相似问没有地方答')
  expect([message, ...message!.further].map((place) => place!.file)).toEqual([
    'asks/night-shift.yaml', 'asks/others.yaml', 'asks/others.yaml', 'asks/others.yaml',
  ]) // prettier-ignore
})

test('takes the steps of a draft for its own, and wants it planned until it is published', async () => {
  const files = { ...asks('example#look', 'example#weigh'), ...withFrontmatter('title: 例子\ndraft: true') }
  expect(await findings(rule, files)).toEqual([
    '1: 流程 `example` 还是草稿，没有发布，写给它的 4 条相似问没有地方答 → 先把它记进 reference/planned.yaml，或去掉那一篇的 `draft: true`',
  ])
  const planned =
    '- { id: example, title: 例子, stage: aftersales, owner: shiftlead, trigger: 有人问, askRole: aftersales, firstAct: 先问 }\n'
  expect(await findings(rule, { ...files, 'reference/planned.yaml': planned, 'asks/found-key.yaml': null })).toEqual([
    '3: 《例子》里没有 `weigh` 这一步 → 从这些里选一个：`look`（看一看）、`done`（已办结）',
  ])
})

test('says nothing of what cannot be read', async () => {
  expect(await findings(rule, { ...asks('nothing'), 'reference/planned.yaml': '- id: "' })).toEqual([])
  expect(await findings(rule, { ...asks("'/replies/#as-gone'"), 'replies/aftersales.yaml': '- code: "' })).toEqual([])
  const unread = 'docs/procedures/aftersales/gone.mdx'
  expect(await findings(rule, { ...asks('gone#step'), [unread]: new Uint8Array([0xff, 0xfe, 0, 0]) })).toEqual([])
})
