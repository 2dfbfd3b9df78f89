import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerptOf, firstStep } from '../../src/search/excerpt.ts'
import { highlight } from '../../src/search/highlight.ts'
import { sectionsOf, type PageText } from '../../src/search/sections.ts'

const words = [
  '捡到',
  '钥匙. ',
  '问',
  '在哪',
  '捡到',
  '的. ',
  '问清楚',
  '地点',
  '。',
  '登记',
  '失物. ',
  '写',
  '《失物',
  '登记表》',
]
const page: PageText = {
  raw_content: words.join('\u200b'),
  anchors: [
    { element: 'h1', id: '_top', text: '捡到钥匙', location: 0 },
    { element: 'section', id: 'ask', text: '', location: 2 },
    { element: 'h3', id: 'ask-title', text: '问在哪捡到的', location: 2 },
    { element: 'h2', id: 'log', text: '登记失物', location: 9 },
  ],
}

test('a page has its parts at its headings; a step is named by the step, not by its heading', () => {
  expect(sectionsOf(page).map(({ anchor, heading, text }) => [anchor, heading, text])).toEqual([
    ['', '', '捡到钥匙'],
    ['ask', '问在哪捡到的', '问在哪捡到的 问清楚地点。'],
    ['log', '登记失物', '登记失物 写《失物登记表》'],
  ])
})

test('an excerpt is of the part with the most of the query, and leads there', () => {
  const { anchor, heading, parts } = excerptOf(page, new Map([['登记', 2], ['捡到', 1]])) // prettier-ignore
  expect({ anchor, heading }).toEqual({ anchor: 'log', heading: '登记失物' })
  expect(parts.filter(([, isMarked]) => isMarked).map(([text]) => text)).toEqual(['登记'])
})

test('an excerpt does not say the title again, and is never of the list of how people ask', () => {
  const asks = { element: 'h2', id: 'asks', text: '大家这样问', location: 2 }
  const text = ['钥匙', '交前台', '大家这样问', '钥匙丢了']
  const { anchor, parts } = excerptOf({ raw_content: text.join('\u200b'), anchors: [asks] }, new Map([['钥匙', 1]]), {
    title: '钥匙',
  })
  expect(anchor).toBe('')
  expect(parts).toEqual([['交前台', false]])
})

test('an excerpt is rather of a step than of an end or of what is easily done wrong, unless these say much more', () => {
  const parts = ['钥匙', '问地点', '写登记表', '还给失主', '容易做错的地方', '没问地点就登记']
  const anchors = [
    { element: 'section', id: 'ask', text: '', location: 1 },
    { element: 'h3', id: 'ask-title', text: '问', location: 1 },
    { element: 'section', id: 'log', text: '', location: 2 },
    { element: 'h3', id: 'log-title', text: '登记', location: 2 },
    { element: 'h3', id: 'back', text: '还', location: 3 },
    { element: 'h2', id: 'mistakes', text: '容易做错的地方', location: 4 },
  ]
  const of = (terms: [string, number][], shown = {}) =>
    excerptOf({ raw_content: parts.join('\u200b'), anchors }, new Map(terms), { title: '钥匙', ...shown })
  expect(of([['地点', 1], ['登记', 0.5]]).anchor).toBe('ask') // prettier-ignore
  expect(of([['没问', 1]]).anchor).toBe('mistakes')
  const first = of([['登记', 1]], { anchor: firstStep })
  expect({ anchor: first.anchor, text: first.parts.map(([text]) => text).join('') }).toEqual({ anchor: 'ask', text: '地点' }) // prettier-ignore
  expect(of([['钥匙', 1]]).parts).not.toEqual([])
})

test('a page without text or headings has an excerpt all the same', () => {
  expect(excerptOf({ raw_content: '', anchors: [] }, new Map([['钥匙', 1]]))).toEqual({
    anchor: '',
    heading: '',
    parts: [],
  })
})

test('terms that overlap or touch are one mark', () => {
  expect(highlight('问退货运费谁出', ['退货', '货运', '运费'])).toEqual([['问', false], ['退货运费', true], ['谁出', false]]) // prettier-ignore
})

test('highlighting keeps the text whole, and marks nothing but terms', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ maxLength: 3 })), (text, terms) => {
      const parts = highlight(text, terms)
      expect(parts.map(([part]) => part).join('')).toBe(text)
      expect(parts.every(([part]) => part !== '')).toBe(text !== '' || parts.length === 0 || parts[0]![0] === '')
    }),
  )
})
