import { expect, test } from 'vitest'
import { loadCatalogue } from '../../src/catalogue/load.ts'
import { namesOf } from '../../src/catalogue/templates.ts'
import { checkPlan } from '../../src/templates/check.ts'
import { cellTypeOf } from '../../src/templates/fields/index.ts'
import { cellsOf, fieldsOf, hasRows, type CellField, type Row, type Values } from '../../src/templates/model.ts'
import { planScope } from '../../src/templates/scope.ts'

const catalogue = await loadCatalogue('content')
const names = namesOf(catalogue)
const templates = catalogue.templates.map(({ template }) => template)
const templateOf = (id: string) => templates.find((template) => template.id === id)!
const split = templateOf('target-split')
const department = templateOf('department-plan')
const shown = (id: string, values: Values) => {
  const field = fieldsOf(split).find((field) => field.id === id) as CellField
  const scope = planScope(split, values, names)
  return cellTypeOf(field).show('', field, { scope, names, row: {} })
}

test.each(templates.map((template) => [template.id, template] as const))('the example of %s passes', (_, template) => {
  expect(checkPlan(template, template.example.values, names)).toEqual([])
})

test('300 万 over 10 shops, 30 days and 10 agents who serve every shop is 1,000 and 10,000, and adds up again', () => {
  const values: Values = { ...split.example.values, target: '300 万', shops: '10', days: '30', agents: '10' }
  expect(shown('shopDay', values)).toBe('10,000 元/店/天')
  expect(shown('agentDay', values)).toBe('10,000 元/人/天')
  expect(shown('agentShopDay', values)).toBe('1,000 元/人/店/天')
  for (const proof of ['proofShops', 'proofAgents', 'proofAll']) expect(shown(proof, values)).toBe('3,000,000 元')
  expect(checkPlan(split, values, names)).toEqual([])
})

test('a target that does not come out even leaves a rest, and adds up again', () => {
  const values: Values = { ...split.example.values, target: '2999999', shops: '7', days: '31', agents: '9' }
  for (const proof of ['proofShops', 'proofAgents', 'proofAll']) expect(shown(proof, values)).toBe('2,999,999 元')
})

test('shops that are served each by its own agents have to add up to the target', () => {
  const byShop: Row[] = [
    { shop: '一号店', goal: '200 万', people: '2' },
    { shop: '二号店', goal: '100 万', people: '1' },
  ]
  const values: Values = { ...split.example.values, shops: '2', agents: '3', serving: '客服分店接待', byShop }
  expect(checkPlan(split, values, names)).toEqual([])
  const short = { ...values, byShop: byShop.with(1, { ...byShop[1], goal: '90 万' }) }
  expect(checkPlan(split, short, names).map(({ path }) => path)).toEqual([['byShop']])
})

test.each(['presalesPairs', 'aftersalesPairs'])('in %s every problem has a fix with owner, date and measure', (id) => {
  const field = fieldsOf(department).find((field) => field.id === id)!
  if (field.type !== 'pairs') throw new Error(`${id} holds no pairs`)
  const required = (cells: CellField[]) => cells.filter(({ isRequired }) => isRequired).map(({ id }) => id)
  expect(required(field.left.fields)).toEqual(['fact', 'effect', 'cause'])
  expect(required(field.right.fields)).toEqual(['action', 'owner', 'due', 'measure'])
  const rows = department.example.values[id] as Row[]
  const without = (cells: CellField[]) => rows.with(0, { ...rows[0], ...Object.fromEntries(cells.map(({ id }) => [id, ''])) }) // prettier-ignore
  for (const side of [field.left, field.right]) {
    const values = { ...department.example.values, [id]: without(side.fields) }
    expect(checkPlan(department, values, names).map(({ path }) => path.slice(0, 2))).toEqual([[id, 0]])
  }
})

test.each([
  ['volumes', ['platform', 'agents', 'daily', 'counted', 'source']],
  ['targets', ['metric', 'unit', 'base', 'goal', 'by', 'definition']],
  ['steps', ['stage', 'day', 'result', 'proof']],
])('%s asks for every one of %s', (id, columns) => {
  const field = fieldsOf(department).find((field) => field.id === id)!
  if (!hasRows(field)) throw new Error(`${id} has no rows`)
  const required = cellsOf(field).filter(({ isRequired }) => isRequired)
  expect(required.map(({ id }) => id)).toEqual(columns)
  expect(field.minRows).toBeGreaterThan(0)
})

test('a time in percent is not taken for a target', () => {
  const targets = department.example.values['targets'] as Row[]
  const values = { ...department.example.values, targets: [{ ...targets[1]!, unit: '%' }] }
  expect(checkPlan(department, values, names).map(({ say }) => say.split('：')[0])).toContain('时间不是百分数')
})
