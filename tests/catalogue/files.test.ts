import { expect, test } from 'vitest'
import { isPage, isProcedure, listOf, unreadProcedures } from '../../src/catalogue/files.ts'

test.each([
  ['docs/procedures/aftersales/found-key.mdx', true, true],
  ['docs/procedures/aftersales/index.mdx', true, false],
  ['docs/procedures/aftersales/found-key.md', true, false],
  ['docs/procedures/found-key.mdx', true, false],
  ['docs/guides/keys.md', true, false],
  ['docs/guides/keys.png', false, false],
  ['notes/keys.md', false, false],
])('%s: a page is %s, a procedure is %s', (file, page, procedure) => {
  expect([isPage(file), isProcedure(file)]).toEqual([page, procedure])
})

test.each([
  ['reference/roles.yaml', 'roles'],
  ['reference/rule-cards/law.yaml', 'ruleCards'],
  ['reference/rule-cards/law.yml', 'ruleCards'],
  ['registers/R01.yaml', 'registers'],
  ['reference/roles.yml', undefined],
  ['reference/rules.yaml', undefined],
  ['registers/R01.png', undefined],
])('%s belongs to the list %s', (file, name) => {
  expect(listOf(file)).toBe(name)
})

test('the procedures that were not read go by the names of their files', () => {
  const unread = ['docs/guides/keys.mdx', 'docs/procedures/insales/lost-key.mdx', 'reference/roles.yaml']
  expect(unreadProcedures({ unread })).toEqual(['lost-key'])
})
