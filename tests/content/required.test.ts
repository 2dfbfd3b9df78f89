import type { Nodes, Table } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { isSeq, parseDocument } from 'yaml'
import { buildCatalogue } from '../../src/catalogue/build.ts'
import { readPage, type Page } from '../../src/mdx/read-page.ts'
import { createSource } from '../../src/mdx/source.ts'
import { buildSkeleton } from '../../src/procedures/skeleton.ts'
import { rules } from '../../src/validator/rules.ts'
import { checkContent } from '../../src/validator/run.ts'
import type { Message } from '../../src/diagnostics/message.ts'
import { dayAfter } from '../support/content.ts'
import { realContent } from '../support/real-content.ts'

/** What must be fixed in each of these files, put into the real content in place of its procedures, quizzes and templates. */
async function faultsOf(files: Record<string, string>): Promise<Map<string, Message[]>> {
  const others = realContent.filter(({ file }) => /^(?:reference|registers|replies)\//.test(file) && !(file in files))
  const written = Object.entries(files).map(([file, text]) => ({ file, bytes: new TextEncoder().encode(text) }))
  const catalogue = buildCatalogue([...others, ...written])
  const { messages } = await checkContent(catalogue, rules, { today: dayAfter(catalogue) })
  return Map.groupBy(
    messages.filter(({ level }) => level === 'must-fix'),
    ({ file }) => file,
  )
}

function realText(file: string): string {
  return new TextDecoder().decode(realContent.find((one) => one.file === file)!.bytes)
}

function guide(name: string): Page {
  const file = `docs/guides/${name}.mdx`
  return readPage(createSource(file, realText(file)))
}

/** A row of a table that has a column 必填: what it is about, what it says of it, and under which heading it stands. */
interface Row {
  heading: string
  name: string
  isRequired: string
}

function rowsOf(page: Page): Row[] {
  let heading = ''
  return page.tree.children.flatMap((node): Row[] => {
    if (node.type === 'heading') heading = toString(node)
    return node.type === 'table' ? rowsIn(node, heading) : []
  })
}

function rowsIn({ children: [head, ...rows] }: Table, heading: string): Row[] {
  const column = head!.children.findIndex((cell) => toString(cell) === '必填')
  if (column < 0) return []
  return rows.flatMap(({ children: cells }) =>
    codeIn(cells[0]!).map((name) => ({ heading, name, isRequired: toString(cells[column]!) })),
  )
}

function codeIn(node: Nodes): string[] {
  if (node.type === 'inlineCode') return [node.value]
  return 'children' in node ? node.children.flatMap(codeIn) : []
}

/** Everything that a column 必填 may say. Whatever begins or ends with 必填 is demanded of the examples below. */
const demanded = ['是', '售后必填', '一定要填的字段必填']
const notDemanded = ['否', '建议', '有时限就写', '对的才写']

/** A sound text with one thing taken out of it in a few ways: left away, left empty. */
type Without = (text: string, name: string) => string[]

const withoutKey: Without = (text, name) => {
  const key = new RegExp(`^${name}:.*\\n(?:[ -] .*\\n)*`, 'm')
  return ['', `${name}:\n`, `${name}: ""\n`].map((empty) => text.replace(key, empty))
}

const withoutAttribute =
  (tag: string): Without =>
  (text, name) => {
    const attribute = new RegExp(`(?<=<${tag} (?:[^>]* )?)${name}="[^"]*" ?`)
    return ['', `${name}="" `, `${name}="　" `, `${name} `].map((empty) => text.replace(attribute, empty))
  }

const withoutValue =
  (...path: (string | number)[]): Without =>
  (text, name) => {
    const left = parseDocument(text)
    left.deleteIn([...path, name])
    const value = parseDocument(text).getIn([...path, name], true)
    const blank = parseDocument(text)
    blank.setIn([...path, name], isSeq(value) ? [] : '')
    const nothing = parseDocument(text)
    nothing.setIn([...path, name], null)
    return [left, blank, nothing].map(String)
  }

const procedures = guide('writing-procedures')
const example = (page: Page, language: string) =>
  page.codeBlocks.find((block) => block.language === language)!.text + '\n'
const quiz = realText('quizzes/m5.yaml')
const template = example(guide('writing-templates'), 'yaml')

/** How to take something out that stands under a heading of a guide. */
const tables = [
  { page: procedures, heading: '两行 --- 之间写什么', sound: example(procedures, 'mdx'), file: 'docs/procedures/aftersales/one-%.mdx', without: withoutKey },
  ...['Step', 'Decision', 'Branch', 'Wait', 'Exit'].map((tag) => ({
    page: procedures, heading: tag, sound: example(procedures, 'mdx'), file: 'docs/procedures/aftersales/one-%.mdx', without: withoutAttribute(tag),
  })),
  { page: guide('writing-quizzes'), heading: '一门测验', sound: quiz, file: 'quizzes/one%.yaml', without: withoutValue() },
  { page: guide('writing-quizzes'), heading: '一个主题', sound: quiz, file: 'quizzes/one%.yaml', without: withoutValue('topics', 0) },
  { page: guide('writing-quizzes'), heading: '一道题', sound: quiz, file: 'quizzes/one%.yaml', without: withoutValue('items', 0) },
  { page: guide('writing-quizzes'), heading: '一个选项', sound: quiz, file: 'quizzes/one%.yaml', without: withoutValue('items', 0, 'options', 0) },
  { page: guide('writing-templates'), heading: '一份模板', sound: template, file: 'templates/one%.yaml', without: withoutValue() },
  { page: guide('writing-templates'), heading: '一节', sound: template, file: 'templates/one%.yaml', without: withoutValue('sections', 0) },
  { page: guide('writing-templates'), heading: '一个字段', sound: template, file: 'templates/one%.yaml', without: withoutValue('sections', 0, 'fields', 0) },
] // prettier-ignore

describe.each(tables)('what the guide calls 必填 under $heading', ({ page, heading, sound, file, without }) => {
  const rows = rowsOf(page).filter((row) => row.heading === heading || row.heading.startsWith(`${heading} `))

  test('is demanded, row by row', { timeout: 60_000 }, async () => {
    const damaged = rows
      .filter(({ isRequired }) => demanded.includes(isRequired))
      .flatMap(({ name }) => without(sound, name).map((text) => ({ name, text })))
    expect(damaged.length).toBeGreaterThan(3)
    expect(damaged.filter(({ text }) => text === sound)).toEqual([])
    const nameOf = (index: number) => file.replace('%', String(index))
    const files = Object.fromEntries(damaged.map(({ text }, index) => [nameOf(index), text]))
    const faults = await faultsOf({ ...files, [nameOf(damaged.length)]: sound })
    // Of the sound one nothing is missing; the procedures that it hands over to are not here, and all ask the same.
    const beside = (faults.get(nameOf(damaged.length)) ?? []).map(({ ruleId }) => ruleId)
    expect(
      beside.filter((id) => !/^(?:ask-stands-once|handover|item-cites|quiz-has|link-leads|ordering)/.test(id ?? '')),
    ).toEqual([])
    const missed = damaged.flatMap(({ name }, index) => {
      const said = (faults.get(nameOf(index)) ?? []).map(({ reason, fix }) => `${reason} → ${fix}`)
      return said.some((sentence) => sentence.includes(name)) ? [] : [`${name} (${nameOf(index)}): ${said.join('; ')}`]
    })
    expect(missed).toEqual([])
  })
})

test('no guide has a table with a column 必填 that nobody checks, or says something else in it', () => {
  const guides = realContent.filter(({ file }) => /^docs\/guides\/[^/]*\.mdx$/.test(file))
  const rows = guides.flatMap(({ file }) => rowsOf(guide(file.slice('docs/guides/'.length, -'.mdx'.length))))
  expect(rows.length).toBeGreaterThan(60)
  const known = (row: Row) =>
    tables.some(({ heading }) => row.heading === heading || row.heading.startsWith(`${heading} `))
  expect(rows.filter((row) => !known(row))).toEqual([])
  expect(rows.filter(({ isRequired }) => ![...demanded, ...notDemanded].includes(isRequired))).toEqual([])
})

describe('a real procedure is refused', () => {
  const file = 'docs/procedures/aftersales/return-no-reason.mdx'
  const sound = realText(file)
  const skeleton = buildSkeleton({
    title: '七天无理由退货',
    owner: 'aftersales',
    deputy: 'shiftlead',
    today: '2026-11-20',
  })
  const published = skeleton.replace('draft: true\n', '')

  test.each([
    ['with one role missing', 'node-has-role', sound.replace(/(?<=<Wait [^>]*)role="[^"]*" ?/, '')],
    ['with a role that is empty', 'node-has-role', sound.replace(/(?<=<Decision [^>]*)role="[^"]*"/, 'role=""')],
    ['without a role', 'node-has-role', sound.replaceAll(/ role="[^"]*"/g, '')],
    ['without a step', 'procedure-has-work', sound.replace(/(?<=\n---\n)[\s\S]*/, '\n1. 看申请\n2. 发地址\n3. 验货退款\n')],
    ['without a step, with an exit', 'procedure-has-work', sound.replace(/(?<=\n---\n)[\s\S]*/, '\n1. 看申请\n\n<Exit id="done" outcome="已办结" when="办完" />\n')],
    ['without a description', 'procedure-has-description', sound.replace(/^description: .*\n/m, '')],
    ['without a version', 'procedure-has-version', sound.replace(/^version: .*\n/m, '')],
    ['with a mobile number in a step', 'text-keeps-no-private-data', sound.replace(/(?<=<Step [^>]*>\n)/, '  先打买家的电话 138 1234 5678。\n')],
    ['with a mobile number in the settings', 'text-keeps-no-private-data', sound.replace(/^asks:\n/m, 'asks:\n  - 我是１３８１２３４５６７８，能退吗\n')],
    ['with something still to write', 'text-is-finished', sound.replace(/(?<=<Step [^>]*>\n)[\s\S]*?(?=<\/Step>)/, '  待补充\n')],
    ['that is an untouched skeleton', 'text-is-finished', published],
    ['with its questions in one text', 'frontmatter-value-fits', sound.replace(/^asks:\n(?: {2}- .*\n)+/m, 'asks: 不喜欢能退吗、拆了还能退不\n')],
  ])('%s', async (_, rule, text) => {
    expect(text).not.toBe(sound)
    const files = realContent.map(({ file, bytes }) => [file, new TextDecoder().decode(bytes)])
    const faults = await faultsOf({ ...Object.fromEntries(files), [file]: text })
    expect(faults.get(file)?.map(({ ruleId }) => ruleId)).toContain(rule)
    // Whatever else is said is of the same fault; a skeleton has other steps than the quizzes ask for.
    expect(new Set(faults.get(file)?.map(({ ruleId }) => ruleId)).size).toBe(1)
    if (text !== published) expect([...faults.keys()]).toEqual([file])
  }, 30_000) // prettier-ignore
})
