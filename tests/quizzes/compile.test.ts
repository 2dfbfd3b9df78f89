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

test('reads the markup of every text that a learner reads', () => {
  const rich = { runs: ['先', { kind: 'strong', runs: ['登记'] }] }
  const text = '先**登记**'
  const written = quizWith(
    { ...choice, ask: text, options: [{ text, right: true, why: text, last: true }] },
    { ...choice, id: 'b', kind: 'ordering', options: undefined, steps: [{ text, why: text }] },
    { ...classification, things: [{ text, class: 'call', why: text }] },
  )
  const quiz = compileQuiz('keys', { ...written, goals: [text], topics: [{ ...written.topics[0]!, why: text }] })
  expect(quiz.goals).toEqual([rich])
  expect(quiz.topics[0]!.why).toEqual(rich)
  expect(quiz.items).toMatchObject([
    { ask: rich, options: [{ text: rich, why: rich, isLast: true }] },
    { steps: [{ text: rich, why: rich }] },
    { things: [{ text: rich, why: rich }] },
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
    ['a word becomes bold', { ...choice, ask: '**先**做什么？' }],
    ['a word becomes a link', { ...choice, ask: '先做[什么](/rules/)？' }],
    ['a word of an option becomes code', { ...choice, options: options.with(1, { text: '放进`抽屉`' }) }],
    ['an option is kept last', { ...choice, options: options.with(1, { ...options[1]!, last: true }) }],
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

  test.each<[string, string, WrittenItem]>([
    ['a choice', 'inw0lz', choice],
    ['a classification', '1oonkje', classification],
    ['a question of two lines', '11sj4ds', { ...choice, ask: '先做什么？\n后做什么？' }],
  ])('of %s is what it was when records were first kept', (_, edition, item) => {
    expect(editionOf(item)).toBe(edition)
  })

  test('is another one when a thing belongs elsewhere', () => {
    const moved = { ...classification, things: [{ text: '有牌子的', class: 'lock' }] }
    expect(editionOf(moved)).not.toBe(editionOf(classification))
  })
})
