import { expect, test } from 'vitest'
import { findings, quizItem, withQuiz } from '../../support/content.ts'

const rule = 'item-fits-its-kind'

const said = (kind: string, lists: Record<string, string[]>) =>
  findings(rule, withQuiz({ items: quizItem(kind, lists) }))
const options = ['{ text: 前门, right: true, why: 亮着灯 }', '{ text: 后门, why: 锁着 }']
const steps = ['{ text: 登记, why: 先记 }', '{ text: 打电话, why: 再问 }']
const classes = ['{ id: open, label: 开 }', '{ id: locked, label: 锁 }']
const things = ['{ text: 前门, class: open, why: 亮着灯 }', '{ text: 后门, class: locked, why: 锁着 }']

test('is silent on the sound content, and on an item of each kind', async () => {
  expect(await findings(rule)).toEqual([])
  expect(await said('single', { options })).toEqual([])
  expect(await said('multiple', { options })).toEqual([])
  expect(await said('ordering', { steps })).toEqual([])
  expect(await said('classification', { classes, things })).toEqual([])
})

test.each([
  [
    'single',
    [
      '10: 单选题 `which-door` 没有 `options` → 加上 `options:`，一个选项一条，写 `text` 和 `why`，对的再写 `right: true`',
    ],
  ],
  [
    'multiple',
    [
      '10: 多选题 `which-door` 没有 `options` → 加上 `options:`，一个选项一条，写 `text` 和 `why`，对的再写 `right: true`',
    ],
  ],
  ['ordering', ['10: 排序题 `which-door` 没有 `steps` → 加上 `steps:`，一步一条，照对的先后，写 `text` 和 `why`']],
  [
    'classification',
    [
      '10: 归类题 `which-door` 没有 `classes` → 加上 `classes:`，一类一条，写 `id` 和 `label`',
      '10: 归类题 `which-door` 没有 `things` → 加上 `things:`，一样一条，写 `text`、`class` 和 `why`',
    ],
  ],
])('asks an item of the kind %s for its lists', async (kind, sentences) => {
  expect(await said(kind, {})).toEqual(sentences)
})

test('wants two entries at least', async () => {
  expect(await said('single', { options: options.slice(0, 1) })).toEqual([
    '16: 单选题 `which-door` 的 `options` 只有 1 条 → 再加，至少两条：一个选项一条，写 `text` 和 `why`，对的再写 `right: true`',
  ])
  expect(await said('classification', { classes: classes.slice(0, 1), things: things.slice(0, 1) })).toEqual([
    '16: 归类题 `which-door` 的 `classes` 只有 1 条 → 再加，至少两条：一类一条，写 `id` 和 `label`',
    '18: 归类题 `which-door` 的 `things` 只有 1 条 → 再加，至少两条：一样一条，写 `text`、`class` 和 `why`',
  ])
})

test('points at lists of other kinds and says whose they are', async () => {
  expect(await said('ordering', { steps, options, things })).toEqual([
    '19: 排序题 `which-door` 用不上 `options` → 删掉 `options`，或把 kind 改成 `single` 或 `multiple`',
    '22: 排序题 `which-door` 用不上 `things` → 删掉 `things`，或把 kind 改成 `classification`',
  ])
})
