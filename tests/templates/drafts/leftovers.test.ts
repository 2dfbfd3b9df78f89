import { expect, test } from 'vitest'
import { leftoversOf, setAside, withoutLeftovers } from '../../../src/templates/drafts/leftovers.ts'
import { labelsOf } from '../../../src/templates/drafts/model.ts'
import type { Template, Values } from '../../../src/templates/model.ts'
import { keyPlan } from '../../support/plan.ts'

/** The template after an update of the site: without doors, and without the column of days. */
const later: Template = {
  ...keyPlan,
  sections: keyPlan.sections.map((section) => ({
    ...section,
    fields: section.fields
      .filter(({ id }) => id !== 'doors')
      .map((field) => (field.type === 'table' ? { ...field, columns: field.columns.filter(({ id }) => id !== 'day') } : field)), // prettier-ignore
  })),
}
const values: Values = keyPlan.example.values
const labels = labelsOf(keyPlan)

test('nothing is left over as long as the template has a place for it', () => {
  expect(leftoversOf(keyPlan, values, labels)).toEqual([])
  expect(leftoversOf(keyPlan, { gone: ' ', more: [{ a: '' }] }, {})).toEqual([])
})

test('what lost its place is kept, under the name that it had', () => {
  expect(leftoversOf(later, values, labels)).toEqual([
    { path: ['doors'], where: '门', text: '2' },
    { path: ['handouts', 0, 'day'], where: '发放表，第 1 行 · 哪天', text: '2026-12-01' },
    { path: ['handouts', 1, 'day'], where: '发放表，第 2 行 · 哪天', text: '2026-12-02' },
  ])
  expect(leftoversOf(later, values, {})[0]).toEqual({ path: ['doors'], where: 'doors', text: '2' })
})

test('what is left over can be taken out, and nothing else goes with it', () => {
  const left = withoutLeftovers(leftoversOf(later, values, labels), values)
  expect(leftoversOf(later, left, labels)).toEqual([])
  expect(left['start']).toBe(values['start'])
  expect(left['handouts']).toEqual([
    { holder: 'shiftlead', keys: '4' },
    { holder: 'aftersales', keys: '2' },
  ])
})

test('a text where the template now has a table is moved aside, so that nobody writes over it', () => {
  const draft = { values: { handouts: '两把给组长', doors: [{ name: '后门' }], start: '' }, labels: { ...labels, 'doors.name': '哪扇' } } // prettier-ignore
  const aside = setAside(keyPlan, draft)
  expect(aside.values).toEqual({ 'handouts-old': '两把给组长', 'doors-old': [{ name: '后门' }], start: '' })
  expect(leftoversOf(keyPlan, aside.values, aside.labels)).toEqual([
    { path: ['doors-old', 0, 'name'], where: '门，第 1 行 · 哪扇', text: '后门' },
    { path: ['handouts-old'], where: '发放表', text: '两把给组长' },
  ])
  expect(setAside(keyPlan, aside)).toEqual(aside)
})
