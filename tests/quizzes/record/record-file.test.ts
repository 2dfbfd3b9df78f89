import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { longestName, nameOf } from '../../../src/quizzes/record/learner.ts'
import { readRecord, writeRecord, type RecordFile } from '../../../src/quizzes/record/record-file.ts'
import { answered, anyTrainingEvent, noonOf, tookQuiz } from '../../support/quiz.ts'

const record: RecordFile = {
  learner: '小林',
  events: [answered('a', noonOf(1), false), tookQuiz(noonOf(2), { a: true, b: false })],
}
const text = writeRecord(record)
/** The file with some of its keys changed; `undefined` takes one away. */
const withKeys = (keys: object) => JSON.stringify({ ...(JSON.parse(text) as object), ...keys })

const unreadable =
  '这个文件读不出来：不是学习记录，或者没有传完整。请选「导出记录」存下来的那个文件（.json），打开改过的要重新导出一次。'
const foreign = '这个文件不是学习记录。请选「导出记录」存下来的那个文件，名字以「学习记录」开头。'
const newer = '这份记录是新版的手册导出的，这里的手册比它旧。请刷新页面再导入；还不行，在导出它的那台电脑上看。'
const nameless = '这份记录里没有名字，不知道是谁的。请在原来的电脑上重新导出一次。'
const incomplete = '这份记录的内容不完整，一条也没有导入。请在原来的电脑上重新导出一次。'

test('what is read is what was written', () => {
  const anyName = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map(nameOf)
    .filter((name) => name !== '')
  fc.assert(
    fc.property(anyName, fc.array(anyTrainingEvent), (learner, events) => {
      const written = { learner, events: events.map((event) => ({ ...event, of: learner })) }
      expect(readRecord(writeRecord(written))).toEqual(JSON.parse(JSON.stringify(written)))
    }),
  )
})

test('events of kinds that this site does not know are handed on', () => {
  const talked = { id: 'e9', of: '小林', at: noonOf(3), kind: 'talked', dialogue: { id: 'late-parcel', turns: [1, 2] } }
  const events = [...record.events, talked]
  expect(readRecord(writeRecord({ learner: '小林', events }))).toEqual({ learner: '小林', events })
})

test('a byte order mark, an older version and keys of a newer site do no harm', () => {
  expect(readRecord(`\uFEFF${text}`)).toEqual(record)
  expect(readRecord(withKeys({ version: 0 }))).toEqual(record)
  expect(readRecord(withKeys({ exportedOn: '2027-01-01' }))).toEqual(record)
})

describe('a faulty file gets its sentence and nothing is taken over', () => {
  test.each([
    ['no JSON', '学习记录', unreadable],
    ['nothing', '', unreadable],
    ['two records one after the other', `${text}${text}`, unreadable],
    ['another format', withKeys({ format: 'kefu-handbook-plan' }), foreign],
    ['no format', withKeys({ format: undefined }), foreign],
    ['a list', '[]', foreign],
    ['null', 'null', foreign],
    ['a number', '1', foreign],
    ['a newer version', withKeys({ version: 2 }), newer],
    ['no name', withKeys({ learner: undefined }), nameless],
    ['a blank name', withKeys({ learner: ' \u200B ' }), nameless],
    ['a name that is none', withKeys({ learner: 7 }), nameless],
    ['no events', withKeys({ events: undefined }), incomplete],
    ['events that are no list', withKeys({ events: {} }), incomplete],
    ['an event that is none', withKeys({ events: [...record.events, null] }), incomplete],
    ['an event without its moment', withKeys({ events: [{ ...record.events[0], at: undefined }] }), incomplete],
    [
      "somebody else's event",
      withKeys({ events: [...record.events, answered('a', 1, true, { of: '小王' })] }),
      incomplete,
    ],
  ])('%s', (_, file, sentence) => {
    expect(readRecord(file)).toBe(sentence)
  })

  test('cut off anywhere', () => {
    fc.assert(
      fc.property(fc.nat({ max: text.trimEnd().length - 1 }), (length) => {
        expect(readRecord(text.slice(0, length))).toBe(unreadable)
      }),
    )
  })

  test('whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.json(), fc.dictionary(fc.string(), fc.jsonValue()).map(withKeys)),
        (file) => {
          const read = readRecord(file)
          if (typeof read !== 'string') expect(read.learner).toBe(nameOf(read.learner))
        },
      ),
    )
  })
})

describe('the name of a learner', () => {
  test.each([
    ['小林 ', '小林'],
    ['　小　林　', '小 林'],
    ['ＬＩＮ１', 'LIN1'],
    ['小\u200B林\u0000', '小 林'],
    ['小\n\t林', '小 林'],
    [' \u200B\n', ''],
  ])('%j is stored as %j', (typed, name) => {
    expect(nameOf(typed)).toBe(name)
  })

  test('is cut between characters, an emoji included', () => {
    expect(nameOf('林'.repeat(40))).toBe('林'.repeat(longestName))
    expect([...nameOf('🔑'.repeat(40))]).toHaveLength(longestName)
    expect(nameOf(`${'林'.repeat(29)} 小`)).toBe('林'.repeat(29))
  })

  test('is stored as it is once it is stored', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const name = nameOf(typed)
        expect(nameOf(name)).toBe(name)
        expect([...name].length).toBeLessThanOrEqual(longestName)
      }),
      { numRuns: 500 },
    )
  })
})
