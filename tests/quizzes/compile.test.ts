import { describe, expect, test } from 'vitest'
import { compileQuiz } from '../../src/quizzes/compile.ts'
import type { WrittenItem, WrittenQuiz } from '../../src/quizzes/written.ts'

const choice: WrittenItem = {
  id: 'first-thing',
  kind: 'single',
  topic: 'logging',
  about: ['found-key#log-it'],
  ask: '先做什么？',
  options: [
    { text: '登记', right: true, why: '登记了才找得回来。' },
    { text: '放进抽屉', why: '没有人知道了。' },
  ],
}
const classification: WrittenItem = {
  id: 'which-drawer',
  kind: 'classification',
  topic: 'logging',
  about: ['found-key'],
  ask: '各怎么办？',
  classes: [
    { id: 'call', label: '打电话' },
    { id: 'lock', label: '封存' },
  ],
  things: [{ text: '有牌子的', class: 'call' }],
}

const quizWith = (...items: WrittenItem[]): WrittenQuiz => ({
  module: 'M1',
  title: '捡到钥匙',
  summary: '会还钥匙',
  gate: '第 1 天',
  audience: ['aftersales'],
  goals: ['会登记'],
  topics: [{ id: 'logging', title: '登记', why: '找不回来', read: ['found-key'] }],
  items,
})
const compiled = (item: WrittenItem) => compileQuiz('keys', quizWith(item)).items[0]!
const editionOf = (item: WrittenItem) => compiled(item).edition

test('makes a quiz out of what was written, with nothing where nothing was written', () => {
  const { topics, procedures, items, ...rest } = compileQuiz('keys', quizWith(choice))
  expect(rest).toMatchObject({ id: 'keys', module: 'M1', title: '捡到钥匙', audience: ['aftersales'] })
  expect(topics).toEqual([{ id: 'logging', title: '登记', why: '找不回来', read: ['found-key'], rules: [] }])
  expect(procedures).toEqual([])
  expect(items).toEqual([
    {
      id: 'first-thing',
      kind: 'single',
      topic: 'logging',
      ask: '先做什么？',
      about: ['found-key#log-it'],
      rules: [],
      isCritical: false,
      isGenerated: false,
      edition: expect.stringMatching(/^[0-9a-z]+$/),
      options: [
        { text: '登记', isRight: true, why: '登记了才找得回来。' },
        { text: '放进抽屉', isRight: false, why: '没有人知道了。' },
      ],
    },
  ])
})

test('takes what is missing for empty, for the rules to say', () => {
  expect(compiled(classification)).toMatchObject({ things: [{ text: '有牌子的', class: 'call', why: '' }] })
  expect(compiled({ ...choice, kind: 'ordering' })).toMatchObject({ kind: 'ordering', steps: [] })
  expect(compiled({ ...choice, kind: 'ordering' })).not.toHaveProperty('options')
})

describe('the edition of an item', () => {
  const options = choice.options!

  test.each<[string, WrittenItem]>([
    ['a rationale is reworded', { ...choice, options: options.map((option) => ({ ...option, why: '换个说法。' })) }],
    ['a rationale is taken away', { ...choice, options: options.map((option) => ({ ...option, why: undefined })) }],
    ['it moves to another topic', { ...choice, topic: 'returning' }],
    ['it cites more', { ...choice, about: ['found-key'], rules: ['cn-lost-property'] }],
    ['it becomes a 红线题', { ...choice, critical: true }],
  ])('stays when %s', (_, item) => {
    expect(editionOf(item)).toBe(editionOf(choice))
  })

  test.each<[string, WrittenItem]>([
    ['the question is', { ...choice, ask: '最后做什么？' }],
    ['an option is', { ...choice, options: options.with(1, { text: '放进柜子' }) }],
    ['an option is added', { ...choice, options: [...options, { text: '挂在门口' }] }],
    ['the right option is', { ...choice, options: [{ text: '登记' }, { text: '放进抽屉', right: true }] }],
    ['the order of the options is', { ...choice, options: options.toReversed() }],
    ['the kind is', { ...choice, kind: 'multiple' }],
  ])('is another one when %s changed', (_, item) => {
    expect(editionOf(item)).not.toBe(editionOf(choice))
  })

  test('is another one when a thing belongs elsewhere', () => {
    const moved = { ...classification, things: [{ text: '有牌子的', class: 'lock' }] }
    expect(editionOf(moved)).not.toBe(editionOf(classification))
  })
})
