import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildReport, byFile, narrowReport, wholeContent } from '../../src/diagnostics/report.ts'
import { messageOf } from '../support/message.ts'

test('messages stand in the order of file, line, column, level, rule and words', () => {
  const inOrder = [
    messageOf({ file: 'docs/a.mdx' }),
    messageOf({ file: 'docs/a.mdx', place: { line: 2, column: 9 } }),
    messageOf({ file: 'docs/a.mdx', place: { line: 10, column: 1 } }),
    messageOf({ file: 'docs/a.mdx', place: { line: 10, column: 2 } }, { level: 'must-fix', ruleId: 'z-is-last' }),
    messageOf({ file: 'docs/a.mdx', place: { line: 10, column: 2 } }, { level: 'check', ruleId: 'b-is-second' }),
    messageOf({ file: 'docs/a.mdx', place: { line: 10, column: 2 } }, { level: 'note', ruleId: 'a-is-first' }),
    messageOf(
      { file: 'docs/a.mdx', place: { line: 10, column: 2 }, what: '一' },
      { level: 'note', ruleId: 'b-is-second' },
    ),
    messageOf(
      { file: 'docs/a.mdx', place: { line: 10, column: 2 }, what: '二' },
      { level: 'note', ruleId: 'b-is-second' },
    ),
    messageOf({ file: 'docs/b.mdx' }),
    messageOf({ file: 'docs/Ä.mdx' }),
    messageOf({ file: 'docs/钥匙.mdx' }),
  ]
  fc.assert(
    fc.property(fc.shuffledSubarray(inOrder, { minLength: inOrder.length }), (shuffled) => {
      const before = [...shuffled]
      expect(buildReport(shuffled, 3).messages).toEqual(inOrder)
      expect(shuffled).toEqual(before)
    }),
    { seed: 7 },
  )
})

test('what must be mended first stands before what follows from it, wherever it is', () => {
  const cause = messageOf({ place: { line: 9, column: 1 }, what: '门没锁' }, { rank: -1 })
  const plain = messageOf({ place: { line: 5, column: 1 }, what: '钥匙不见了' })
  const consequence = messageOf({ place: { line: 2, column: 1 }, what: '进不去' }, { rank: 1 })
  expect(buildReport([consequence, plain, cause], 1).messages).toEqual([cause, plain, consequence])
})

test('a report counts its messages by level, and keeps how many files were looked at', () => {
  const messages = [messageOf({}, { level: 'check' }), messageOf(), messageOf({}, { level: 'check' })]
  expect(buildReport(messages, 12)).toMatchObject({ files: 12, count: { 'must-fix': 1, check: 2, note: 0 } })
  expect(buildReport([], 0)).toEqual({ messages: [], files: 0, count: { 'must-fix': 0, check: 0, note: 0 } })
})

test('the messages of each file keep their order', () => {
  const report = buildReport(
    [
      messageOf({ file: 'docs/b.mdx' }),
      messageOf({ file: 'docs/a.mdx', place: { line: 9, column: 1 } }),
      messageOf({ file: 'docs/a.mdx', place: { line: 2, column: 1 } }),
    ],
    2,
  )
  expect([...byFile(report)].map(([file, messages]) => [file, messages.map(({ line }) => line)])).toEqual([
    ['docs/a.mdx', [2, 9]],
    ['docs/b.mdx', [undefined]],
  ])
})

test('what is said of all files at once stays when some files are asked for, and so does what names one of them', () => {
  const everywhere = messageOf({ file: wholeContent })
  const asked = messageOf({ file: 'docs/a.mdx' })
  const further = messageOf({ file: 'docs/b.mdx', further: [{ file: 'docs/a.mdx' }] })
  const report = buildReport([everywhere, asked, further, messageOf({ file: 'docs/b.mdx' })], 4)
  expect(narrowReport(report, (file) => file === 'docs/a.mdx', 1)).toEqual(buildReport([everywhere, asked, further], 1))
})
