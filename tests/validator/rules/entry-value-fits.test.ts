import { expect, test } from 'vitest'
import { contentWith, findings, messagesOf } from '../../support/content.ts'

const rule = 'entry-value-fits'

const soundText = (file: string) => contentWith().sources.find((source) => source.file === file)!.text
const changed = (file: string, from: string, to: string) => ({ [file]: soundText(file).replace(from, to) })
const roles = 'reference/roles.yaml'
const flags = 'reference/flags.yaml'
const replies = 'replies/aftersales.yaml'
const settings = 'reference/settings.yaml'
const register = 'registers/R01.yaml'
const cards = 'reference/rule-cards/law.yaml'

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('asks for a list where the file holds something else', async () => {
  expect(await findings(rule, { [flags]: 'red:\n  name: 红旗\n' })).toEqual([
    '1: 旗帜清单应该是一个列表 → 每一条以「- 」开头，下面各行缩进两个空格',
  ])
})

test('knows text from a number, a list and nothing', async () => {
  expect(await findings(rule, changed(roles, 'name: 客服组长', 'name: 12'))).toEqual([
    '7: 角色清单：`name` 应该是文字，这里写的是 `12` → 给内容加引号：`name: "12"`',
  ])
  expect(await findings(rule, changed(roles, 'name: 客服组长', 'name: [组长]'))).toEqual([
    '7: 角色清单：`name` 应该是文字，这里写的是一个列表 → 给内容加引号：`name: "[组长]"`',
  ])
  expect(await findings(rule, changed(roles, 'name: 客服组长', 'name: [组长, 班长]'))).toEqual([
    '7: 角色清单：`name` 应该是文字，这里写的是一个列表 → 给内容加引号：`name: "[组长, 班长]"`',
  ])
  expect(await findings(rule, changed(roles, 'name: 客服组长', 'name:'))).toEqual([
    '7: 角色清单：`name` 应该是文字，这里写的是空白 → 补上内容：中文名',
  ])
})

test('knows a list and a group from text', async () => {
  expect(await findings(rule, changed(roles, 'does: [接手]', 'does: 接手'))).toEqual([
    '9: 角色清单：`does` 应该是列表，这里写的是 `接手` → 写成列表：`does: [接手]`',
  ])
  expect(await findings(rule, changed(roles, 'does: [接手]', 'does:'))).toEqual([
    '9: 角色清单：`does` 应该是列表，这里写的是空白 → 写成列表：`does: […]`',
  ])
  expect(
    await findings(rule, changed(register, '{ id: foundAt, name: 捡到时间, type: datetime }', '捡到时间')),
  ).toEqual([
    '6: 登记表：第 1 项应该是一组「名称: 内容」，这里写的是 `捡到时间` → 写成 `- { id: 捡到时间, name: …, type: … }`',
  ])
  expect(await findings(rule, changed(cards, '{ title: 民法典第三百一十四条, date: 2020-05-28 }', '民法典'))).toEqual([
    '7: 规则卡：`source` 应该是一组「名称: 内容」，这里写的是 `民法典` → 写成 `source: { title: 民法典, date: … }`',
  ])
})

test('knows a number from text, a whole one from a half, and true from a word', async () => {
  expect(await findings(rule, changed(settings, 'firstReplySeconds: 30', 'firstReplySeconds: 30秒'))).toEqual([
    '5: 店内设置：`firstReplySeconds` 应该是数字，这里写的是 `30秒` → 只写数字，不加引号和单位：`firstReplySeconds: 30`',
  ])
  expect(await findings(rule, changed(replies, 'version: 1', 'version: 1.5'))).toEqual([
    '9: 快捷短语：`version` 应该是整数，这里写的是 `1.5` → 写成整数，例如 `version: 2`',
  ])
  expect(await findings(rule, changed(register, 'masked: true', 'masked: 是'))).toEqual([
    '7: 登记表：`masked` 应该是 `true` 或 `false`，这里写的是 `是` → 写成 `masked: true` 或 `masked: false`',
  ])
})

test('suggests the choice that was meant', async () => {
  expect(await findings(rule, changed(register, 'type: enum', 'type: enumm'))).toEqual([
    '10: 登记表：`type` 不能写 `enumm` → 是不是 `enum`？全部见说明页',
  ])
})

test('lists the choices when nothing is near', async () => {
  expect(await findings(rule, changed(replies, 'stage: aftersales', 'stage: 售后'))).toEqual([
    '3: 快捷短语：`stage` 不能写 `售后` → 改成 `aftersales`（售后）',
  ])
})

test('asks for content where a text or a list is empty, and says what belongs there', async () => {
  expect(await findings(rule, changed(roles, 'name: 客服组长', 'name: " "'))).toEqual([
    '7: 角色清单：`name` 是空的 → 补上内容：中文名',
  ])
  expect(await findings(rule, changed(roles, 'does: [接手]', 'does: []'))).toEqual([
    '9: 角色清单：`does` 是空的 → 补上内容：做什么，每条一件事',
  ])
})

test('says how an id, a day, an address or a length of time is written', async () => {
  expect(await findings(rule, changed(roles, 'id: shiftlead', 'id: 组长'))).toEqual([
    '6: 角色清单：`id` 的写法不对：`组长` → 对照说明改写：流程里用来指这个角色的短名，小写英文',
  ])
  expect(await findings(rule, changed(cards, 'checkedOn: 2026-11-01', 'checkedOn: 2026/11/1'))).toEqual([
    '6: 规则卡：`checkedOn` 的写法不对：`2026/11/1` → 对照说明改写：最近一次对照原文核对的日期，例如 2026-11-23',
  ])
  const address = '2020-05-28, url: "http://flk.npc.gov.cn" }'
  expect(await findings(rule, changed(cards, '2020-05-28 }', address))).toEqual([
    '7: 规则卡：`url` 的写法不对：`http://flk.npc.gov.cn` → 对照说明改写：原文网址，https 开头',
  ])
  expect(await findings(rule, changed(register, 'retention: 12m', 'retention: 一年'))).toEqual([
    '4: 登记表：`retention` 的写法不对：`一年` → 对照说明改写：保存多少个月，例如 12m；到期删除或遮住',
  ])
})

test('puts a sentence with a colon in it back together', async () => {
  expect(await findings(rule, changed(roles, 'does: [接手]', 'does:\n    - 接手: 投诉\n    - 带班'))).toEqual([
    '10: 角色清单：第 1 项的内容里有半角冒号，后半句被当成了另一项 → 给内容加引号：`- "接手: 投诉"`',
  ])
})

test('asks for an empty item to be taken away', async () => {
  expect(await findings(rule, changed(roles, 'does: [接手]', 'does:\n    - 接手\n    -'))).toEqual([
    '11: 角色清单：第 2 项应该是文字，这里写的是空白 → 删掉这个空的「-」，或在它后面写上内容',
  ])
  const { [roles]: text = '' } = changed(roles, '- id: shiftlead', '-\n- id: shiftlead')
  expect(await findings(rule, { [roles]: text })).toEqual([
    '6: 角色清单：这一条应该是一组「名称: 内容」，这里写的是空白 → 删掉这一条，或写上内容',
  ])
})

test('puts the unit behind a length of time', async () => {
  expect(await findings(rule, changed(register, 'retention: 12m', 'retention: 12'))).toEqual([
    '4: 登记表：`retention` 应该是文字，这里写的是 `12` → 改成 `retention: 12m`',
  ])
  expect(await findings(rule, changed(settings, 'reviewEveryDefault: 90d', 'reviewEveryDefault: 60'))).toEqual([
    '16: 店内设置：`reviewEveryDefault` 应该是文字，这里写的是 `60` → 改成 `reviewEveryDefault: 60d`',
  ])
})

test('says that nothing is not enough where a number must be above it', async () => {
  expect(await findings(rule, changed(settings, 'largeOrderYuan: 1000', 'largeOrderYuan: 0'))).toEqual([
    '19: 店内设置：`largeOrderYuan` 太小：0 → 改成大于 0 的数：多少元以上算大额订单',
  ])
})

test('shortens what was written at thirty characters', async () => {
  const [finding] = await findings(rule, changed(register, 'retention: 12m', `retention: ${'久'.repeat(31)}`))
  expect(finding).toContain(`写法不对：\`${'久'.repeat(30)}…\``)
  const [sound] = await findings(rule, changed(register, 'retention: 12m', `retention: ${'久'.repeat(30)}`))
  expect(sound).toContain(`写法不对：\`${'久'.repeat(30)}\``)
  const [family] = await findings(rule, changed(register, 'retention: 12m', `retention: ${'👨‍👩‍👧'.repeat(31)}`))
  expect(family).toContain(`写法不对：\`${'👨‍👩‍👧'.repeat(30)}…\``)
})

test('points at the value, with Chinese and emoji before it, CRLF and a byte order mark', async () => {
  const line = '  - { id: finder, name: 🔑交来的人, type: nik, masked: true }'
  const text = soundText(register).replace('name: 交来的人, type: nick', 'name: 🔑交来的人, type: nik')
  const [message] = await messagesOf(rule, { [register]: `\uFEFF${text}`.replaceAll('\n', '\r\n') })
  expect(message).toMatchObject({
    line: 7,
    column: line.indexOf('nik') + 1,
    fix: '从这些里选一个：`nick`、`date`、`datetime`、`text`、`enum`、`integer`、`money`，全部见说明页',
  })
})

test('names a fault once, however often the entry is used', async () => {
  expect(await findings(rule, changed(roles, 'summary: 办理售后', 'summary: 12'))).toHaveLength(1)
})

test('is silent on a tier without a limit, an unknown key, a missing one and an empty file', async () => {
  expect(await findings(rule, changed(settings, 'limit: 20', 'limit: null'))).toEqual([])
  expect(await findings(rule, changed(roles, 'name: 客服组长', 'nmae: 客服组长'))).toEqual([])
  expect(await findings(rule, { [flags]: '# 还没有旗帜\n' })).toEqual([])
})
