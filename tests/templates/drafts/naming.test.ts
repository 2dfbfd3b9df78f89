import { expect, test } from 'vitest'
import { comesFrom, copyDraft, newDraft, reviseDraft } from '../../../src/templates/drafts/model.ts'
import { freeName, nameOfCopy, titleOf, writeMoment } from '../../../src/templates/drafts/naming.ts'
import { keyPlan } from '../../support/plan.ts'

const now = '2026-11-28T06:05:00.000Z'
const zone = 'Asia/Shanghai'
const draft = newDraft(keyPlan, 'a', now)

test('a draft without a name is called by when it was begun', () => {
  expect(titleOf({ name: ' ', created: now }, zone)).toBe('未命名（11 月 28 日 14:05 建）')
  expect(titleOf({ name: ' 后门 ', created: now }, zone)).toBe('后门')
  expect(writeMoment('2026-11-27T16:00:00.000Z', zone)).toBe('11 月 28 日 00:00')
})

test('no two drafts get one name', () => {
  expect(freeName('后门', [])).toBe('后门')
  expect(freeName('后门', ['后门', '后门 2'])).toBe('后门 3')
  expect(nameOfCopy({ name: '后门', created: now }, [])).toBe('后门（副本）')
  expect(nameOfCopy({ name: '后门（副本）', created: now }, ['后门（副本）'])).toBe('后门（副本） 2')
})

test('a draft knows what it came from, some way back', () => {
  const revisions = Array.from({ length: 40 }, (_, index) => `r${index}`)
  const last = revisions.reduce((draft, revision) => reviseDraft(draft, keyPlan, revision, now), draft)
  expect(comesFrom(last, 'r39')).toBe(true)
  expect(comesFrom(last, 'r38')).toBe(true)
  expect(comesFrom(last, 'r10')).toBe(true)
  expect(comesFrom(last, 'r8')).toBe(false)
  expect(comesFrom(last, 'other')).toBe(false)
  expect(comesFrom(last, '')).toBe(true)
  expect(last.trail).toHaveLength(30)
})

test('a copy comes from nothing', () => {
  const stored = reviseDraft(draft, keyPlan, 'r1', now)
  expect(copyDraft(stored, '后门（副本）', 'b', now)).toMatchObject({ id: 'b', revision: '', trail: [], values: {} })
})

test('what fields were once called is kept beside what they are called now', () => {
  const old = { ...draft, labels: { gone: '旧字段', start: '从哪天' } }
  expect(reviseDraft(old, keyPlan, 'r1', now).labels).toMatchObject({ gone: '旧字段', start: '开始' })
})
