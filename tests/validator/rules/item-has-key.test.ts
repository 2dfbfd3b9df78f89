import { expect, test } from 'vitest'
import { findings, quizItem, withQuiz } from '../../support/content.ts'

const rule = 'item-has-key'

const said = (kind: string, lists: Record<string, string[]>) =>
  findings(rule, withQuiz({ items: quizItem(kind, lists) }))
const front = '{ text: 前门, why: 亮着灯 }'
const back = '{ text: 后门, why: 锁着 }'
const right = (option: string) => option.replace('why', 'right: true, why')

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test.each([
  ['single', '单选题'],
  ['multiple', '多选题'],
])('asks for something right in a %s choice', async (kind, name) => {
  expect(await said(kind, { options: [front, back] })).toEqual([
    `16: ${name} \`which-door\` 没有对的选项 → 在对的那个选项下面加一行 \`right: true\``,
  ])
  expect(await said(kind, { options: [right(front), back] })).toEqual([])
})

test('wants something wrong in a multiple choice', async () => {
  expect(await said('multiple', { options: [right(front), right(back)] })).toEqual([
    '16: 多选题 `which-door` 的选项全是对的，没有什么要分辨 → 加上工作中真有人会做错的选项，不写 `right`',
  ])
})

test('names the class that was meant, or those there are', async () => {
  const classes = ['{ id: open, label: 开 }', '{ id: locked, label: 锁 }']
  const things = ['{ text: 前门, class: opne, why: 亮着灯 }', '{ text: 后门, class: shut, why: 锁着 }']
  expect(await said('classification', { classes, things })).toEqual([
    '19: 「前门」归在 `opne`，这一题没有这一类 → 是不是 `open`（开）？全部见这一题的 classes',
    '20: 「后门」归在 `shut`，这一题没有这一类 → 从这些里选一个：`open`（开）、`locked`（锁）',
  ])
})

test('leaves an item without its lists, and lists of another kind, to another rule', async () => {
  const things = ['{ text: 前门, class: open, why: 亮着灯 }']
  expect(await said('single', {})).toEqual([])
  expect(await said('multiple', { options: [front] })).toEqual([])
  expect(await said('classification', { things })).toEqual([])
  expect(await said('ordering', { options: [front, back], things })).toEqual([])
})
