import { expect, test } from 'vitest'
import { findings, messagesOf, quizFile, quizItem, withQuiz } from '../../support/content.ts'

const rule = 'options-differ'

const said = (kind: string, lists: Record<string, string[]>) =>
  findings(rule, withQuiz({ items: quizItem(kind, lists) }))
const options = (...texts: string[]) => ({ options: texts.map((text) => `{ text: '${text}', why: 有锁 }`) })
const fix = '把两种做法的区别写出来，或删掉一个'

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('names both of two options that are alike', async () => {
  const items = quizItem('single', options('前门', '后门', '前门'))
  expect(await findings(rule, withQuiz({ items }))).toEqual([
    `18: 单选题 \`which-door\` 有两个选项一样：「前门」 → ${fix}`,
  ])
  const [message] = await messagesOf(rule, withQuiz({ items }))
  expect(message?.other).toMatchObject({ file: quizFile, place: { line: 16 }, what: '先写的一个选项：「前门」' })
})

test('looks at steps, things and classes', async () => {
  const steps = ['登记', '打电话', '登记'].map((text) => `{ text: ${text}, why: 要找失主 }`)
  expect(await said('ordering', { steps })).toEqual([`18: 排序题 \`which-door\` 有两步一样：「登记」 → ${fix}`])
  const classes = ['{ id: open, label: 开 }', '{ id: unlocked, label: 开 }']
  const things = ['{ text: 前门, class: open, why: 亮着灯 }', '{ text: 前门, class: unlocked, why: 锁着 }']
  expect(await said('classification', { classes, things })).toEqual([
    `17: 归类题 \`which-door\` 有两类一样：「开」 → ${fix}`,
    `20: 归类题 \`which-door\` 有两样一样：「前门」 → ${fix}`,
  ])
})

test('lets a thing read like a class', async () => {
  const classes = ['{ id: open, label: 前门 }', '{ id: locked, label: 锁 }']
  const things = ['{ text: 前门, class: open, why: 亮着灯 }']
  expect(await said('classification', { classes, things })).toEqual([])
})

test.each([
  ['width', 'R01 号门', 'Ｒ０１ 号门'],
  ['case', 'VIP 门', 'vip 门'],
  ['spaces', '3 号门', ' 3号 门 '],
  ['punctuation', '先敲门，再进', '「先敲门」再进。'],
  ['punctuation behind a digit', '3 号门开 24 小时，周日 8', '3 号门开 24 小时周日 8。'],
])('takes two texts for one that differ by %s only', async (_, one, other) => {
  expect(await said('single', options(one, other))).toHaveLength(1)
})

test.each([
  ['a point', '门宽 1.5 米', '门宽 15 米'],
  ['a range', '3-5 天', '35 天'],
  ['a clock', '11:00 关门', '1100 关门'],
  ['per cent', '退 30%', '退 30'],
  ['nothing but signs', '？', '！'],
  ['one character', '开前门', '关前门'],
])('tells texts apart that differ by %s', async (_, one, other) => {
  expect(await said('single', options(one, other))).toEqual([])
})
