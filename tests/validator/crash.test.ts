import { expect, test } from 'vitest'
import type { Catalogue } from '../../src/catalogue/model.ts'
import type { Level } from '../../src/diagnostics/message.ts'
import type { Report } from '../../src/diagnostics/report.ts'
import {
  defineChartRule,
  defineEntryRule,
  defineFileRule,
  defineItemRule,
  defineMixedRule,
  definePageRule,
  defineProcedureRule,
  defineQuizRule,
  defineRule,
  defineTemplateRule,
  inEntries,
  inPages,
  type ReportHere,
} from '../../src/validator/define-rule.ts'
import type { ListedRule, Rule } from '../../src/validator/rule.ts'
import { checkContent } from '../../src/validator/run.ts'
import {
  contentWith,
  exampleFile,
  firstNodeLine,
  quizItem,
  today,
  withNodes,
  withQuiz,
  withTemplate,
  type Files,
} from '../support/content.ts'

function run(list: ListedRule[], files: Files = {}): Promise<Report> {
  return checkContent(contentWith(files), list, { today })
}

const short = (report: Report) =>
  report.messages.map(({ level, file, line, reason }) => `${level} ${file}:${line ?? '-'} ${reason}`)

const guide = 'docs/guides/keys.mdx'
const procedure = 'docs/procedures/aftersales/found-key.mdx'

const sound: ListedRule = {
  id: 'key-is-kept',
  level: 'must-fix',
  ...defineRule({
    why: '钥匙要有人管',
    check: (_, report) =>
      report({ file: guide, place: { line: 7, column: 1 }, what: '备用钥匙不见了', fix: '再配一把' }),
  }),
}
const after = `must-fix ${guide}:7 备用钥匙不见了`
/** How a crash is said. */
const stumbled = (file: string, level: Level = 'must-fix') =>
  `${level} ${file || '（全部内容）'}:- 检查程序自己在「door-is-shut」这一项上出了问题，${file ? '这个文件' : '全部内容'}没有查完，内容可能没有错`
const listed = (rule: Rule, level: Level = 'must-fix'): ListedRule => ({ id: 'door-is-shut', level, ...rule })

const crash = () => {
  throw new Error('the door is stuck')
}
const why = '门要关'
const kinds: Record<string, Rule> = {
  'at once': defineRule({ why, check: crash }),
  later: defineRule({ why, check: async () => crash() }),
  'while it lists its parts': { why, parts: crash },
  'while it lists its parts, later': { why, parts: async () => crash() },
}

test.each(Object.entries(kinds))(
  'a crash %s keeps the site from being built where something must hold',
  async (_, rule) => {
    const report = await run([listed(rule), sound])
    expect(short(report)).toEqual([after, stumbled('')])
    expect(report.count['must-fix']).toBe(2)
    const [message] = report.messages.slice(-1)
    expect(message).toMatchObject({ ruleId: 'door-is-shut', why: expect.stringContaining('没查完'), fatal: true })
    expect(message?.fix).toMatch(/^把这一行发给维护程序的同事，.*src\/validator\/rules\.ts.*Error: the door is stuck/)
    expect(message?.fix).not.toContain('\n')
    expect(message?.url).toBeUndefined()
  },
)

test.each(['check', 'note'] as const)('a crash at the level %s becomes a note', async (level) => {
  const report = await run([listed(kinds['at once']!, level), sound])
  expect(short(report)).toEqual([after, stumbled('', 'note')])
  expect(report.messages.at(-1)).toMatchObject({ why: '程序的问题不该拦住发布', fatal: undefined })
  expect(report.messages.at(-1)?.fix).toMatch(/^把这一行发给维护程序的同事：Error: the door is stuck/)
})

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a word', 'stuck'],
  ['a number', 7],
])('a crash with %s instead of an error is said as well', async (_, thrown) => {
  const report = await run([listed(defineRule({ why, check: () => Promise.reject(thrown) })), sound])
  expect(short(report)).toEqual([after, stumbled('')])
  expect(report.messages.at(-1)?.fix).toContain(String(thrown))
})

test('a crash at one procedure leaves the others to be looked at, and what it had found', async () => {
  const rule = defineProcedureRule({
    why,
    check({ id, nodes }, report) {
      report({ place: nodes[0]!.place, what: `看了 ${id}`, fix: '关门' })
      if (id === 'example') crash()
    },
  })
  const report = await run([listed(rule)], withNodes('<Exit id="done" outcome="已办结" when="事情办完" />'))
  expect(short(report)).toEqual([
    stumbled(exampleFile),
    `must-fix ${exampleFile}:${firstNodeLine} 看了 example`,
    `must-fix ${procedure}:12 看了 found-key`,
  ])
})

const each: [
  string,
  (rule: { why: string; check(thing: unknown, report: ReportHere): void }) => Rule,
  (content: Catalogue) => unknown[],
][] = [
  ['procedure', defineProcedureRule, ({ procedures }) => procedures],
  ['page', definePageRule, ({ pages }) => pages],
  ['file', defineFileRule, ({ sources }) => sources],
  ['chart', defineChartRule, () => ['in', 'out']],
  ['quiz', defineQuizRule, ({ quizzes }) => quizzes],
  ['item', defineItemRule, ({ quizzes }) => quizzes.flatMap(({ entry }) => entry.value.items)],
  ['template', defineTemplateRule, ({ templates }) => templates],
  ['entry', (rule) => defineEntryRule('roles', rule), ({ lists }) => lists.roles.entries],
  [
    'page or entry',
    ({ check }) => defineMixedRule({ why, looks: [inPages(check), inEntries('roles', check)] }),
    ({ pages, lists }) => [...pages, ...lists.roles.entries],
  ],
]

test.each(each)('a crash at one %s leaves the others to be looked at', async (_, define, things) => {
  const fence = (name: string) => `\`\`\`mermaid\nflowchart LR\n  accTitle: ${name}\n  a --> b\n\`\`\`\n`
  const files: Files = {
    [guide]: `---\ntitle: 钥匙\n---\n\n${fence('进门')}\n${fence('出门')}`,
    ...withNodes('<Exit id="done" outcome="已办结" when="事情办完" />'),
    ...withQuiz({ items: quizItem('single', { options: ['{ text: 前门, right: true }', '{ text: 后门, why: 锁着 }'] }) }),
    ...withTemplate({ fields: '- { id: locks, label: 换几把, type: number, help: 数一数 }' }),
  } // prettier-ignore
  const seen = new Set<unknown>()
  const check = (thing: unknown, report: ReportHere) => {
    seen.add(thing)
    if (seen.size === 1) crash()
    report({ what: '看过', fix: '关门' })
  }
  const { messages } = await run([listed(define({ why, check }))], files)
  const all = things(contentWith(files)).length
  expect(all).toBeGreaterThan(1)
  expect(messages.map(({ reason }) => reason).filter((reason) => reason === '看过')).toHaveLength(all - 1)
  expect(messages).toHaveLength(all)
  expect(messages.every(({ file }) => file.includes('/'))).toBe(true)
})
