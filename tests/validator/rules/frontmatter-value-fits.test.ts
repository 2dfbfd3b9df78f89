import { expect, test } from 'vitest'
import { exampleFile, findings, messagesOf, withFrontmatter } from '../../support/content.ts'

const rule = 'frontmatter-value-fits'

const on = (frontmatter: string) => findings(rule, withFrontmatter(`title: 代收包裹\n${frontmatter}`))

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('asks for quotes where a number or a yes stands for text', async () => {
  expect(await findings(rule, withFrontmatter('title: 2026\ndescription: 3.5\ntrigger: true'))).toEqual([
    '2: `title` 应该是文字，这里写的是 `2026` → 给内容加引号：`title: "2026"`',
    '3: `description` 应该是文字，这里写的是 `3.5` → 给内容加引号：`description: "3.5"`',
    '4: `trigger` 应该是文字，这里写的是 `true` → 给内容加引号：`trigger: "true"`',
  ])
})

test('asks for quotes where the site generator would see a date or a number, and we see text', async () => {
  expect(await findings(rule, withFrontmatter('title: 2026-11-20\ndescription: 0b11'))).toEqual([
    '2: `title` 写的是 `2026-11-20`，会被当成日期 → 给内容加引号：`title: "2026-11-20"`',
    '3: `description` 写的是 `0b11`，会被当成数字 → 给内容加引号：`description: "0b11"`',
  ])
  for (const title of ['"2026-11-20"', "'2026-11-20 08:00:00'", '|-\n  2026-11-20', '2026-11-20 之后的换货']) {
    expect(await findings(rule, withFrontmatter(`title: ${title}`)), title).toEqual([])
  }
})

test('asks for a list where one thing stands alone', async () => {
  expect(await on('registers: R01\nasks: 我的包裹呢')).toEqual([
    '3: `registers` 应该是列表，这里写的是 `R01` → 写成列表：`registers: [R01]`',
    '4: `asks` 应该是列表，这里写的是 `我的包裹呢` → 写成列表：`asks: [我的包裹呢]`',
  ])
})

test('parts ids that stand side by side, but no sentence', async () => {
  expect(await on('platforms: tmall jd\nregisters: R01、R03\nasks: 在吗, 到了吗')).toEqual([
    '3: `platforms` 应该是列表，这里写的是 `tmall jd` → 写成列表：`platforms: [tmall, jd]`',
    '4: `registers` 应该是列表，这里写的是 `R01、R03` → 写成列表：`registers: [R01, R03]`',
    '5: `asks` 应该是列表，这里写的是 `在吗, 到了吗` → 写成列表：`asks: ["在吗, 到了吗"]`',
  ])
  expect(await on('registers: 3')).toEqual(['3: `registers` 应该是列表，这里写的是 `3` → 写成列表：`registers: ["3"]`'])
})

test('asks for one thing where there is a list', async () => {
  expect(await on('owner: [aftersales]\ndeputy:\n  - shiftlead\n  - qa')).toEqual([
    '3: `owner` 应该是文字，这里写的是一个列表 → 去掉列表：`owner: aftersales`',
    '5: `deputy` 应该是文字，这里写的是一个列表 → 只留一个：负责人不在时谁顶上：roles.yaml 里的一个角色 id；售后流程必填',
  ])
})

test('puts a sentence with a colon in it back together', async () => {
  expect(await on('asks:\n  - 我买的: 到了吗\n  - 说"好": 然后呢')).toEqual([
    '4: 第 1 项的内容里有半角冒号，后半句被当成了另一项 → 给内容加引号：`- "我买的: 到了吗"`',
    `5: 第 2 项的内容里有半角冒号，后半句被当成了另一项 → 给内容加引号：\`- '说"好": 然后呢'\``,
  ])
  expect(await on('trigger:\n  快递员: 送来')).toEqual([
    '4: `trigger` 的内容里有半角冒号，后半句被当成了另一项 → 给内容加引号：`trigger: "快递员: 送来"`',
  ])
  expect(await on('asks:\n  我买的: 到了吗')).toEqual([
    '4: `asks` 应该是列表，这里写的是一组内容 → 写成列表：`asks: ["我买的: 到了吗"]`',
  ])
})

test('asks for an empty item or an empty list to be taken away', async () => {
  expect(await on('asks:\n  - 在吗\n  -')).toEqual(['5: 第 2 项是空的 → 删掉这个空的「-」，或在它后面写上内容'])
  expect(await on('registers:\nnotWhen:')).toEqual([
    '3: `registers` 应该是列表，这里写的是空白 → 删掉这一行，或写成 `registers: [R01]`',
    '4: `notWhen` 应该是列表，这里写的是空白 → 删掉这一行，或分两行写：`notWhen:`，下一行 `  - when: …`',
  ])
})

test('says how a case that another procedure handles is written', async () => {
  expect(await on('notWhen: 没人领')).toEqual([
    '3: `notWhen` 应该是列表，这里写的是 `没人领` → 分两行写：`notWhen:`，下一行 `  - when: 没人领`',
  ])
  expect(await on('notWhen: [没人领]')).toEqual([
    '3: 第 1 项应该是一组「名称: 内容」，这里写的是 `没人领` → 改成 `- when: 没人领`',
  ])
  expect(await on('notWhen:\n  when: 没人领\n  use: lost-property')).toEqual([
    '4: `notWhen` 应该是列表，这里写的是一组内容 → 在第一行前面加「- 」，其余各行和它对齐',
  ])
})

test('puts the unit behind a length of time, and hyphens into a day', async () => {
  expect(await on('reviewEvery: 90\nreviewed: 20261101')).toEqual([
    '3: `reviewEvery` 应该是文字，这里写的是 `90` → 改成 `reviewEvery: 90d`',
    '4: `reviewed` 应该是文字，这里写的是 `20261101` → 改成 `reviewed: 2026-11-01`',
  ])
  expect(await on('reviewed: 2026')).toEqual([
    '3: `reviewed` 应该是文字，这里写的是 `2026` → 写成 `reviewed: 2026-11-20` 这样',
  ])
})

test('names the entry of a list that is no text', async () => {
  expect(await on('platforms: [tmall]\nregisters:\n  - R01\n  - 3')).toEqual([
    '6: 第 2 项应该是文字，这里写的是 `3` → 给内容加引号：`- "3"`',
  ])
})

test('asks for a bare number', async () => {
  expect(await on('version: "2"')).toEqual([
    '3: `version` 应该是整数，这里写的是 `2` → 只写数字，不加引号和单位：`version: 2`',
  ])
  expect(await on('version: v2')).toEqual([
    '3: `version` 应该是整数，这里写的是 `v2` → 只写数字，不加引号和单位：`version: 2`',
  ])
  expect(await on('version: 第二版')).toEqual([
    '3: `version` 应该是整数，这里写的是 `第二版` → 只写数字，例如 `version: 1`',
  ])
  expect(await on('version:')).toEqual(['3: `version` 应该是整数，这里写的是空白 → 写上内容，例如 `version: 1`'])
})

test('asks for a whole number from one', async () => {
  expect(await on('version: 1.5')).toEqual(['3: `version` 应该是整数，这里写的是 `1.5` → 写成整数，例如 `version: 2`'])
  expect(await on('version: 0')).toEqual(['3: `version` 太小：0 → 改成不小于 1 的数：第几版：整数，改了步骤就加 1'])
  expect(await on('version: 1')).toEqual([])
})

test('says how a draft is marked', async () => {
  const [message] = await messagesOf(rule, withFrontmatter('title: 代收包裹\ndraft: yes'))
  expect(message).toMatchObject({ line: 3, fix: '写成 `draft: true` 或 `draft: false`' })
})

test('asks for text where nothing is written, unless another rule asks for it', async () => {
  expect(await on('reviewEvery:')).toEqual([
    '3: `reviewEvery` 应该是文字，这里写的是空白 → 写上内容，例如 `reviewEvery: 90d`',
  ])
  for (const key of ['owner', 'deputy', 'trigger', 'reviewed', 'description']) expect(await on(`${key}:`)).toEqual([])
})

test('misses the condition of a case that another procedure handles', async () => {
  expect(await on('notWhen:\n  - when: 没人领\n    use: lost-property\n  - use: found-key')).toEqual([
    '6: 缺少 `when` → 补上 `when`：什么情况不用这个流程',
  ])
  expect(await on('notWhen:\n  - whne: 没人领')).toEqual([])
})

test('accepts every kind of value in its own place', async () => {
  expect(await on('asks: [在吗, 315]\nregisters: []\nversion: 3\ndraft: false\nlastUpdated: 2026-11-01')).toEqual([])
  expect(await on('trigger: "2026"')).toEqual([])
})

test('looks at pages that are no procedures by their own list', async () => {
  expect(await findings(rule, { 'docs/guides/parcels.mdx': '---\ntitle: 2026\nversion: v2\n---\n' })).toEqual([
    '2: `title` 应该是文字，这里写的是 `2026` → 给内容加引号：`title: "2026"`',
  ])
})

test('leaves unknown names and settings that cannot be read to other rules', async () => {
  expect(await on('颜色: 红')).toEqual([])
  expect(await on('trigger: 快递员: 送来')).toEqual([])
})

test('keeps the place behind emoji, a byte order mark and Windows line ends', async () => {
  const text = '\uFEFF---\r\ntitle: 代收 📦\r\nasks: [📦📦, true]\r\nversion: 二\r\n---\r\n\r\n看清楚。\r\n'
  const messages = await messagesOf(rule, { [exampleFile]: text })
  expect(messages.map(({ line, column }) => `${line}:${column}`)).toEqual(['3:14', '4:10'])
})
