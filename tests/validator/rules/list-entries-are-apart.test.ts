import { expect, test } from 'vitest'
import { exampleFile, findings, withFrontmatter, withQuiz } from '../../support/content.ts'
import { quizItem } from '../../support/content.ts'

const rule = 'list-entries-are-apart'
const fits = 'frontmatter-value-fits'
const entryFits = 'entry-value-fits'
const platforms = 'platform-is-known'
const registers = 'register-is-known'

const on = (line: string) => findings(rule, withFrontmatter(`title: 门\n${line}`))

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('parts ids, questions and lines that begin with a dash', async () => {
  expect(await on('platforms: [tmall、taobao]')).toEqual([
    '3: `platforms` 的第 1 项里写了 2 条 → 每条单独一项：`[tmall, taobao]`',
  ])
  expect(await on('asks: [不喜欢能退吗、拆了还能退不]')).toEqual([
    '3: `asks` 的第 1 项里写了 2 条 → 每条单独一项：`[不喜欢能退吗, 拆了还能退不]`',
  ])
  expect(await on('asks: [-过了七天还能退吗 -八天了想换个颜色]')).toEqual([
    '3: `asks` 的第 1 项里写了 2 条 → 每条单独一项：`[过了七天还能退吗, 八天了想换个颜色]`',
  ])
  expect(await on('asks: [-过了七天还能退吗 - 八天了 - 出差了]')).toEqual([
    '3: `asks` 的第 1 项里写了 3 条 → 每条单独一项：`[过了七天还能退吗, 八天了, 出差了]`',
  ])
  expect(await on('asks:\n  - 在吗\n  - 过了七天还能退吗\n    -八天了想换')).toEqual([
    '5: `asks` 的第 2 项里写了 2 条 → 每条单独一项：`[过了七天还能退吗, 八天了想换]`',
  ])
  expect(await on('asks: [-过了七天还能退吗]')).toEqual([
    '3: `asks` 的第 1 项前面多了一个横线：「-过了七天还能退吗」 → 改成 `[过了七天还能退吗]`，横线后面要空一格',
  ])
})

test('looks at lists in other files', async () => {
  const items = quizItem('single', { options: ['{ text: 甲, right: true, why: 对 }', '{ text: 乙, why: 错 }'] })
  const files = withQuiz({ items, more: 'procedures: [found-key]' })
  const text = Object.values(files)[0] as string
  expect(
    await findings(rule, { 'quizzes/doors.yaml': text.replace('goals: [会开门]', 'goals: [-会开门 -会锁门]') }),
  ).toEqual(['6: `goals` 的第 1 项里写了 2 条 → 每条单独一项：`[会开门, 会锁门]`'])
})

test('parts similar questions as it parts those of a procedure', async () => {
  const list = (questions: string) => ({ 'asks/others.yaml': `- of: off-topic\n  questions: ${questions}\n` })
  expect(await findings(rule, list('[讲个笑话, 不喜欢能退吗、拆了还能退不]'))).toEqual([
    '2: `questions` 的第 2 项里写了 2 条 → 每条单独一项：`[不喜欢能退吗, 拆了还能退不]`',
  ])
  expect(await findings(rule, list('[尺码、颜色能换吗]'))).toEqual([])
  expect(await findings(entryFits, list('不喜欢能退吗、拆了还能退不'))).toEqual([
    '2: 相似问：`questions` 应该是列表，这里写的是 `不喜欢能退吗、拆了还能退不` → 写成列表：`questions: [不喜欢能退吗, 拆了还能退不]`',
  ])
})

test('leaves one thing with such signs in it alone', async () => {
  for (const ask of [
    '尺码、颜色能换吗',
    '不喜欢，能退吗',
    '在吗？能退吗？',
    'A-B 款能换吗',
    '7-15 天能退吗',
    '"-5 元券能用吗"',
    '红包 - 优惠券',
  ])
    expect(await on(`asks: [${ask}]`), ask).toEqual([])
})

test('is the only one to speak of ids in one entry', async () => {
  const files = withFrontmatter('title: 门\nplatforms: [tmall、tmall]\nregisters: ["R01、R01"]')
  expect(await findings(rule, files)).toHaveLength(2)
  expect([...(await findings(platforms, files)), ...(await findings(registers, files))]).toEqual([])
})

test.each([
  ['platforms: tmall、jd', '`platforms: [tmall, jd]`'],
  ['registers: "R03、R04"', '`registers: [R03, R04]`'],
  ['rules: cn-a；cn-b', '`rules: [cn-a, cn-b]`'],
  ['asks: 不喜欢能退吗、拆了还能退不', '`asks: [不喜欢能退吗, 拆了还能退不]`'],
])('a list that is one text is told as a list: %s', async (line, list) => {
  const files = { [exampleFile]: `---\ntitle: 门\n${line}\n---\n` }
  const [said, ...others] = await findings(fits, files)
  expect(others).toEqual([])
  expect(said).toContain(`写成列表：${list}`)
})

test('a list whose dashes have no space behind them is no one text', async () => {
  for (const line of ['asks:\n  -过了七天还能退吗\n  -八天了想换个颜色', 'asks: -过了七天还能退吗']) {
    const [said, ...others] = await findings(fits, { [exampleFile]: `---\ntitle: 门\n${line}\n---\n` })
    expect(others).toEqual([])
    expect(said).toMatch(/→ .*[[ ]过了七天还能退吗[,\]`]/)
  }
})
