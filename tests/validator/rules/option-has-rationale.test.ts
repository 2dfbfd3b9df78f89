import { expect, test } from 'vitest'
import { findings, quizItem, withQuiz } from '../../support/content.ts'

const rule = 'option-has-rationale'

const said = (kind: string, lists: Record<string, string[]>) =>
  findings(rule, withQuiz({ items: quizItem(kind, lists) }))

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('asks why an option is right, and why someone takes a wrong one', async () => {
  const options = ['{ text: 前门, right: true }', '{ text: 后门 }', '{ text: 侧门, why: 锁着 }']
  expect(await said('multiple', { options })).toEqual([
    '16: 「前门」这个选项没有写为什么 → 加上 `why:`，写为什么对',
    '17: 「后门」这个选项没有写为什么 → 加上 `why:`，写为什么有人会选它，选了会怎样',
  ])
})

test('asks it of steps and of things, and of no class', async () => {
  expect(await said('ordering', { steps: ['{ text: 登记 }', '{ text: 打电话, why: 要找失主 }'] })).toEqual([
    '16: 「登记」这一步没有写为什么 → 加上 `why:`，写为什么排在这里',
  ])
  const classes = ['{ id: open, label: 开 }', '{ id: locked, label: 锁 }']
  expect(await said('classification', { classes, things: ['{ text: 前门, class: open }'] })).toEqual([
    '19: 「前门」这一样没有写为什么 → 加上 `why:`，写为什么归这一类',
  ])
})

test('leaves lists of another kind to another rule', async () => {
  expect(await said('ordering', { options: ['{ text: 前门 }'] })).toEqual([])
})
