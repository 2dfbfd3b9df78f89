import { expect, test } from 'vitest'
import { overviews } from '../../src/catalogue/overviews.ts'
import { contentWith } from '../support/content.ts'

const plan = (owner: string) =>
  `- { id: lost-umbrella, title: 丢了雨伞, stage: logistics, owner: ${owner}, trigger: 有人来问, askRole: frontdesk, firstAct: 收好 }\n`

test('the page of a role has the parts that have something in them', () => {
  const pages = overviews(contentWith({ 'reference/planned.yaml': plan('shiftlead') }))
  expect(pages.get('/roles/aftersales/')).toEqual(['does', 'must-not', 'owns', 'takes-part'])
  expect(pages.get('/roles/shiftlead/')).toEqual([
    'does',
    'must-not',
    'owns',
    'stands-in',
    'takes-part',
    'registers',
    'planned',
  ])
})

test('a stage has a part for what is planned and each of it, the matrix one for each stage that has a procedure', () => {
  const pages = overviews(contentWith({ 'reference/planned.yaml': plan('aftersales') }))
  expect(pages.get('/procedures/logistics/')).toEqual(['planned', 'lost-umbrella'])
  expect(pages.get('/procedures/aftersales/')).toEqual([])
  expect(pages.get('/matrix/')).toEqual(['aftersales'])
})
