import { describe, expect, test } from 'vitest'
import {
  addressOfFlag,
  addressOfPlatform,
  addressOfProcedure,
  addressOfQuiz,
  addressOfRegister,
  addressOfReply,
  addressOfRole,
  addressOfRuleCard,
  addressOfStage,
  addressOfTemplate,
} from '../../src/catalogue/addresses.ts'
import { buildCatalogue } from '../../src/catalogue/build.ts'
import { entriesOf } from '../../src/search/entries.ts'
import { byId, namedBy } from '../../src/search/ids.ts'
import type { SearchRecord } from '../../src/search/model.ts'
import { search } from '../../src/search/search.ts'
import { realContent } from '../support/real-content.ts'

const catalogue = buildCatalogue(realContent)
const { lists, published, templates, quizzes } = catalogue

/** Every id of the real content, with the address of what has it. */
const things: [id: string, address: string][] = [
  ...[...lists.registers.ids].map((id) => [id, addressOfRegister(id)] as [string, string]),
  ...[...lists.replies.ids].map((id) => [id, addressOfReply(id)] as [string, string]),
  ...published.map((procedure) => [procedure.id, addressOfProcedure(procedure)] as [string, string]),
  ...lists.planned.entries.map(({ id, value }) => [id, `${addressOfStage(value.stage)}#${id}`] as [string, string]),
  ...[...lists.ruleCards.ids].map((id) => [id, addressOfRuleCard(id)] as [string, string]),
  ...templates.map(({ template: { id } }) => [id, addressOfTemplate(id)] as [string, string]),
  ...quizzes.flatMap(({ quiz: { id, module } }) =>
    [id, module].map((name) => [name, addressOfQuiz(id)] as [string, string]),
  ),
  ...[...lists.roles.ids].map((id) => [id, addressOfRole(id)] as [string, string]),
  ...[...lists.flags.ids].map((id) => [id, addressOfFlag(id)] as [string, string]),
  ...[...lists.platforms.ids].map((id) => [id, addressOfPlatform(id)] as [string, string]),
]

/** Records as the build makes them: entries of the lists, and pages. */
const records: SearchRecord[] = [
  ...(await entriesOf(catalogue)).map(({ kind, address, title }) => ({ kind, address, title })),
  ...published.map((one) => ({
    kind: 'procedure' as const,
    address: addressOfProcedure(one),
    title: one.title!.value,
  })),
  ...lists.roles.entries.map(({ id, value }) => ({ kind: 'role' as const, address: addressOfRole(id), title: value.name })), // prettier-ignore
  ...templates.map(({ template: { id, title } }) => ({ kind: 'page' as const, address: addressOfTemplate(id), title })),
  ...quizzes.map(({ quiz: { id, title } }) => ({ kind: 'page' as const, address: addressOfQuiz(id), title })),
].map((record) => ({ page: record.address, ...record }))
const ids = byId(records)

const fullWidth = (text: string) =>
  text.replaceAll(/[!-~]/g, (sign) => String.fromCodePoint(sign.codePointAt(0)! + 0xfee0))

/** Ways in which people type an id. */
const ways: Record<string, (id: string) => string> = {
  'as it is': (id) => id,
  'in small letters': (id) => id.toLowerCase(),
  'in capital letters': (id) => id.toUpperCase(),
  'without dashes': (id) => id.replaceAll('-', ''),
  'with spaces': (id) => ` ${id.replaceAll('-', ' ')} `,
  'with a space before the number': (id) => id.replaceAll(/(?<=[a-z])-?(?=\d)/gi, ' '),
  'with underscores': (id) => id.replaceAll('-', '_'),
  'with another dash': (id) => id.replaceAll('-', '–'),
  'in full width': fullWidth,
  'without zeros before the number': (id) => id.replaceAll(/(?<!\d)0+(?=\d)/g, ''),
}

/** An index in which other pages hold whatever is asked for, far better. */
const noise = records.slice(0, 5).map(({ page }) => [page, 1000] as const)
const answer = (query: string) =>
  search(
    query,
    { simplified: new Map(), synonyms: new Map() },
    { records: new Map(records.map((record) => [record.page, record])), summaries: new Map(), ids },
    async () => noise,
    async () => undefined,
  )

describe.each(Object.entries(ways))('an id typed %s', (_, write) => {
  test('puts what has it first, whatever else fits', async () => {
    const astray: string[] = []
    for (const [id, address] of things) {
      const { found, isSure } = await answer(write(id))
      const first = found.slice(0, namedBy(write(id), ids).length)
      if (!first.some(({ record }) => record.address === address) || !isSure) astray.push(write(id))
    }
    expect(astray).toEqual([])
  })
})

test('a part of a procedure is gone to, and a wording of a reply leads to the reply', () => {
  const named = (query: string) => namedBy(query, ids).map(({ address }) => address)
  expect(named('return-no-reason#in-window')).toEqual(['/procedures/aftersales/return-no-reason/#in-window'])
  expect(named('return-no-reason#<b>')).toEqual(['/procedures/aftersales/return-no-reason/'])
  expect(named('AS-OPEN#2')).toEqual(['/replies/#as-open'])
  expect(named('as open # 2')).toEqual(['/replies/#as-open'])
})

test('a procedure that is not written yet is a result like others, and leads to what helps until then', async () => {
  const { found, isSure } = await answer('shift-handover')
  expect(found[0]?.record).toMatchObject({ kind: 'planned', address: '/procedures/presales/#shift-handover' })
  expect(isSure).toBe(true)
})

test('an id among other words is found by it', () => {
  const named = (query: string) => namedBy(query, ids).map(({ address }) => address)
  expect(named('R03 怎么填')).toEqual(['/registers/#r03'])
  expect(named('发AS-ADDR给他')).toEqual(['/replies/#as-addr'])
  expect(named('买家说要 return 还是 R99')).toEqual([])
})

test.each(['', '#', ' - ', '退货', 'R0', 'R033', 'return', 'as', '3', '0'])('%o is no id', (query) => {
  expect(namedBy(query, ids)).toEqual([])
})

test('no word that people say, no term and no title is taken for an id', () => {
  const words = [
    ...lists.synonyms.entries.map(({ value }) => value.say),
    ...lists.glossary.entries.flatMap(({ value }) => [value.term, ...value.aliases]),
    ...published.flatMap(({ title, asks }) => [title!.value, ...asks]),
  ]
  expect(words.filter((word) => namedBy(word, ids).length > 0)).toEqual([])
})
