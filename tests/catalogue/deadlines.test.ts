import { expect, test } from 'vitest'
import { deadlinesOf, timeCardsOf } from '../../src/catalogue/deadlines.ts'
import { contentWith, withNodes } from '../support/content.ts'

const card = (id: string, value: string) => `- id: ${id}
  platform: law
  topic: 还钥匙
  ${value}
  text: 捡到的钥匙要按时归还。
  protects: 失主
  checkedOn: 2026-11-01
  source: { title: 失物招领办法, date: 2020-05-28 }
  grade: A
  status: in-force
`

const cards = [
  card('one-day', 'value: 1\n  unit: 天'),
  card('a-day-of-hours', 'value: 24\n  unit: 小时'),
  card('two-times', 'value: [30, 1440]\n  unit: 分钟'),
  card('some-money', 'value: 24\n  unit: 元'),
  card('a-span', 'value: 24 到 48\n  unit: 小时'),
  card('a-duty', ''),
].join('')

const all = 'one-day a-day-of-hours two-times some-money a-span a-duty not-there'

/** The deadlines of a procedure with one step, as `minutes: cards`. */
function deadlines(attributes: string): string[] {
  const nodes = `<Step id="keep" title="收好" ${attributes} next="done">收。</Step>\n<Exit id="done" outcome="好" when="完" />`
  const catalogue = contentWith({ ...withNodes(nodes), 'reference/rule-cards/law.yaml': cards })
  const example = catalogue.procedureById.get('example')!
  return deadlinesOf(example, catalogue).map(
    (deadline) => `${deadline.within.minutes}: ${deadline.cards.map(({ id }) => id).join(' ')}`,
  )
}

test('the source of a deadline is a card that sets this very time, in whatever unit', () => {
  expect(deadlines(`within="24h" rules="${all}"`)).toEqual(['1440: one-day a-day-of-hours two-times'])
  expect(deadlines(`within="1d" rules="${all}"`)).toEqual(['1440: one-day a-day-of-hours two-times'])
  expect(deadlines(`within="30m" rules="${all}"`)).toEqual(['30: two-times'])
})

test('a time that no quoted card sets is the house’s own', () => {
  expect(deadlines(`within="48h" rules="${all}"`)).toEqual(['2880: '])
  expect(deadlines('within="24h"')).toEqual(['1440: '])
})

test('a step without a time, or with one that cannot be read, has no deadline', () => {
  expect(deadlines(`rules="${all}"`)).toEqual([])
  expect(deadlines(`within="一天" rules="${all}"`)).toEqual([])
})

test('deadlines come in the order in which they are written', () => {
  const catalogue = contentWith(
    withNodes(
      [
        '<Step id="keep" title="收好" within="2h" next="wait">收。</Step>',
        '<Wait id="wait" for="失主来取" within="7d" next="done" timeout="done">等。</Wait>',
        '<Exit id="done" outcome="好" when="完" />',
      ].join('\n'),
    ),
  )
  const found = deadlinesOf(catalogue.procedureById.get('example')!, catalogue)
  expect(found.map(({ node, within }) => [node.id, within.minutes])).toEqual([
    ['keep', 120],
    ['wait', 10_080],
  ])
})

test('the cards of a procedure that set a time come once each, in the order in which they are quoted', () => {
  const nodes = `<Step id="keep" title="收好" rules="two-times ${all}" next="done">收。</Step>\n<Exit id="done" outcome="好" when="完" rules="a-day-of-hours" />`
  const catalogue = contentWith({ ...withNodes(nodes), 'reference/rule-cards/law.yaml': cards })
  const found = timeCardsOf(catalogue.procedureById.get('example')!, catalogue)
  expect(found.map(({ id }) => id)).toEqual(['two-times', 'one-day', 'a-day-of-hours'])
})
