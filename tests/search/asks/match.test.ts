import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bayesOver } from '../../../src/search/asks/bayes.ts'
import { featuresOf } from '../../../src/search/asks/features.ts'
import { askMatcher } from '../../../src/search/asks/match.ts'
import { likenessTo } from '../../../src/search/asks/nearest.ts'
import { packAsks, unpackAsks } from '../../../src/search/asks/packed.ts'

test('a text is compared by its characters, their pairs, and words in letters and digits', () => {
  expect([...featuresOf('退货款 r03,退货')]).toEqual([
    ['退', 2], ['货', 2], ['退货', 2], ['款', 1], ['货款', 1], ['r', 1], ['03', 1],
  ]) // prettier-ignore
  expect(featuresOf('？！').size).toBe(0)
})

test('a question is most like itself, and nothing is more like another than 1', () => {
  const word = fc.stringMatching(/^[退换货款运费谁出少发]{1,8}$/)
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 20 }), word, (questions, asked) => {
      const likeness = likenessTo(questions.map(featuresOf))
      questions.forEach((question, number) => {
        const own = likeness(featuresOf(question))
        expect(own[number]).toBeCloseTo(1, 10)
      })
      for (const like of likeness(featuresOf(asked))) {
        expect(like).toBeGreaterThanOrEqual(0)
        expect(like).toBeLessThanOrEqual(1 + 1e-9)
      }
    }),
  )
})

test('naive Bayes agrees with the sum over counts, worked out by hand', () => {
  const questions = ['退货', '退款', '运费'].map((text, index) => ({
    group: index < 2 ? 0 : 1,
    features: featuresOf(text),
  }))
  const scores = bayesOver(questions)(featuresOf('退'))
  // Nine features are known in all, three a question: group 0 has six of them, 退 in both of its questions.
  expect(scores[0]! - scores[1]!).toBeCloseTo(Math.log(2.1 / (6 + 0.1 * 8)) - Math.log(0.1 / (3 + 0.1 * 8)), 10)
})

test('the best question of a page decides, and one page with many near ones does not bury it', () => {
  const match = askMatcher({
    places: [
      { page: 'a', anchor: '', questions: ['运费谁来付'] },
      { page: 'b', anchor: '', questions: ['运费多少', '运费几块', '运费贵不贵', '运费要不要'] },
    ],
    offTopic: [],
  })
  expect(match(featuresOf('运费谁付')).pages[0]).toMatchObject({ page: 'a', question: '运费谁来付' })
})

test('the margin falls below nothing where a query is like other subjects', () => {
  const match = askMatcher({
    places: [{ page: 'a', anchor: '', questions: ['退货运费谁出'] }],
    offTopic: ['晚饭吃什么', '电影好看吗'],
  })
  expect(match(featuresOf('晚饭吃什么好')).margin).toBeLessThanOrEqual(0)
  expect(match(featuresOf('运费谁出')).margin).toBeGreaterThan(0.3)
  expect(match(featuresOf('')).pages).toEqual([])
})

test('questions are packed and unpacked without loss', () => {
  const records = ['x', 'y'].map((page) => ({ page, address: `/${page}/`, title: page, kind: 'procedure' as const }))
  const table = {
    places: [
      { page: 'y', anchor: 'ask', within: '30 分钟', questions: ['一', '二 三'] },
      { page: 'x', anchor: '', questions: ['四'] },
    ],
    offTopic: ['五'],
  }
  expect(unpackAsks(packAsks(table, 'b', records), records)).toEqual(table)
})
