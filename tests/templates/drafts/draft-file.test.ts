import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSame, readDraftFile, writeDraftFile, type DraftContent } from '../../../src/templates/drafts/draft-file.ts'
import { labelsOf, newDraft } from '../../../src/templates/drafts/model.ts'
import { readDraft } from '../../../src/templates/drafts/read-draft.ts'
import { keyPlan } from '../../support/plan.ts'

const text = fc.string({ unit: 'grapheme' })
const moment = fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }).map((date) => date.toISOString()) // prettier-ignore
const content: fc.Arbitrary<DraftContent> = fc.record({
  of: text,
  name: text,
  created: moment,
  changed: moment,
  labels: fc.dictionary(text, text),
  values: fc.dictionary(text, fc.oneof(text, fc.array(fc.dictionary(text, text)))),
})

test('a draft is read back as it was written', () => {
  fc.assert(
    fc.property(content, (content) => {
      expect(readDraftFile(writeDraftFile(content))).toEqual({ content })
    }),
  )
})

test('what was stored on the device is read back as it was stored', () => {
  fc.assert(
    fc.property(content, text, fc.array(text), (content, id, trail) => {
      const draft = { ...content, id, revision: id, trail }
      expect(readDraft(structuredClone(draft))).toEqual(draft)
    }),
  )
})

describe('a file that is no draft', () => {
  const draft = { ...newDraft(keyPlan, 'a', '2026-11-28T08:00:00.000Z'), values: { doors: '2' } }
  const file = JSON.parse(writeDraftFile(draft)) as Record<string, unknown>
  const said = (data: unknown) => {
    const read = readDraftFile(typeof data === 'string' ? data : JSON.stringify(data))
    return 'say' in read ? read.say : ''
  }

  test.each([
    ['PK\u0003\u0004', '读不出来'],
    ['', '读不出来'],
    ['null', '没有计划草稿'],
    ['[]', '没有计划草稿'],
    [{ ...file, kind: 'another' }, '没有计划草稿'],
    [{ ...file, values: [] }, '没有计划草稿'],
    [{ ...file, version: 2 }, '更新的手册'],
    [{ ...file, of: 3 }, '没写是哪个模板'],
    ['x'.repeat(5_000_001), '太大'],
  ])('%# is told apart: %s', (data, words) => {
    expect(said(data)).toContain(words)
  })

  test('never makes it throw', () => {
    fc.assert(fc.property(fc.json(), (json) => void readDraftFile(json)))
    fc.assert(fc.property(fc.jsonValue(), (values) => void said({ ...file, values, labels: values })))
  })

  test('is still taken when only a part of it is damaged, which stays to be seen', () => {
    const read = readDraft({ id: 'a', of: 'key-plan', created: 'x', values: { doors: 2, end: null, handouts: [1], gone: { a: 1 } } })! // prettier-ignore
    expect(read.values).toEqual({ doors: '2', end: '', handouts: '[1]', gone: '{"a":1}' })
    expect(read.created).toBe('1970-01-01T00:00:00.000Z')
    expect(readDraft({ id: 'a' })).toBeUndefined()
    expect(readDraft('a')).toBeUndefined()
  })
})

test('two drafts are the same when they say the same, in whatever order', () => {
  const draft = { ...newDraft(keyPlan, 'a', '2026-11-28T08:00:00.000Z'), name: '后门', values: { a: '1', b: [{ c: '2', d: '3' }] } } // prettier-ignore
  expect(isSame(draft, { ...draft, changed: 'later', values: { b: [{ d: '3', c: '2' }], a: '1' } })).toBe(true)
  expect(isSame(draft, { ...draft, name: '前门' })).toBe(false)
  expect(isSame(draft, { ...draft, of: 'other' })).toBe(false)
  expect(isSame(draft, { ...draft, values: { a: '1', b: [{ c: '2' }] } })).toBe(false)
  expect(isSame(draft, { ...draft, values: { a: '1', b: [] } })).toBe(false)
})

test('labels name cells by their table', () => {
  expect(labelsOf(keyPlan)).toMatchObject({ start: '开始', 'handouts.keys': '几把', 'worries.remedy': '怎么办' })
})
