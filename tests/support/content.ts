import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildCatalogue, type ContentFile } from '../../src/catalogue/build.ts'
import type { Catalogue } from '../../src/catalogue/model.ts'
import type { Message } from '../../src/diagnostics/message.ts'
import { checkContent } from '../../src/validator/run.ts'
import type { ListedRule } from '../../src/validator/rule.ts'
import { rules, type RuleId } from '../../src/validator/rules.ts'

/** Text of content files by path below the content root; `null` takes a file of the sound content away. */
export type Files = Record<string, string | Uint8Array | null>

/** The day that counts as today in tests, so that they pass in a year as they do now. */
export const today = '2026-11-23'

/** A day on which no date of real content lies in the future, whenever its authors have worked on it last. */
export function dayAfter({ procedures, lists }: Catalogue): string {
  const reviewed = procedures.flatMap((procedure) => procedure.reviewed?.value ?? [])
  const checked = lists.ruleCards.entries.map(({ value }) => value.checkedOn)
  return [today, ...reviewed, ...checked].sort().at(-1)!
}

const soundRoot = join(import.meta.dirname, '../fixtures/sound')

const sound: ContentFile[] = readdirSync(soundRoot, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ file: path.slice(soundRoot.length + 1), bytes: readFileSync(path) }))

/** How many files the sound content has. */
export const soundCount = sound.length

/** The sound content of `tests/fixtures/sound` with some files put in, replaced or taken away. */
export function contentWith(files: Files = {}, publicFiles: string[] = []): Catalogue {
  const byName = new Map(sound.map(({ file, bytes }) => [file, bytes as Uint8Array]))
  for (const [file, text] of Object.entries(files)) {
    if (text === null) byName.delete(file)
    else byName.set(file, typeof text === 'string' ? new TextEncoder().encode(text) : text)
  }
  return buildCatalogue(
    [...byName].map(([file, bytes]) => ({ file, bytes })),
    { public: publicFiles },
  )
}

/** A rule by its id; its exceptions do not count. */
export function ruleOf(id: RuleId): ListedRule<RuleId> {
  return { ...rules.find((rule) => rule.id === id)!, level: 'must-fix' }
}

/** What one rule says of the sound content with some files changed. */
export async function messagesOf(rule: RuleId, files: Files = {}, publicFiles: string[] = []): Promise<Message[]> {
  const { messages } = await checkContent(contentWith(files, publicFiles), [ruleOf(rule)], { today })
  return messages
}

/** The same, as `line: what → fix`, which reads well in an expectation. */
export async function findings(rule: RuleId, files: Files = {}, publicFiles: string[] = []): Promise<string[]> {
  const messages = await messagesOf(rule, files, publicFiles)
  return messages.map(({ line, reason, fix }) => `${line ?? '-'}: ${reason} → ${fix}`)
}

export const exampleFile = 'docs/procedures/aftersales/example.mdx'

/** Questions enough for the procedure of `exampleFile`. */
export const exampleAsks: Files = {
  'asks/example.yaml': `- of: example\n  questions:\n${Array.from({ length: 20 }, (_, number) => `    - 例${'甲乙丙丁戊己庚辛壬癸'[number % 10]}怎么办${number}\n`).join('')}`,
}

const soundFrontmatter = [
  'title: 例子',
  'owner: aftersales',
  'deputy: shiftlead',
  'trigger: 有人来问',
  'reviewed: 2026-11-01',
].join('\n')

const soundNodes = [
  '<Step id="look" title="看一看" role="aftersales" next="done">',
  '  看清楚是什么事。',
  '</Step>',
  '',
  '<Exit id="done" outcome="已办结" when="事情办完" />',
].join('\n')

/**
 * A procedure with these nodes, which start on `firstNodeLine`, and front matter that no rule objects to but those that
 * ask for a description and a version.
 */
export function withNodes(nodes: string): Files {
  return { [exampleFile]: `---\n${soundFrontmatter}\n---\n\n${nodes}\n` }
}

/** The line of a file from `withNodes` on which its first node stands. */
export const firstNodeLine = soundFrontmatter.split('\n').length + 4

/** A procedure with this front matter, which starts on line 2, and nodes, unless told ones that no rule objects to. */
export function withFrontmatter(frontmatter: string, nodes = soundNodes): Files {
  return { [exampleFile]: `---\n${frontmatter}\n---\n\n${nodes}\n` }
}

export const templateFile = 'templates/door-plan.yaml'

/** A template with these fields (a YAML list), checks and example that no rule objects to unless they give reason to. */
export function withTemplate(parts: { fields: string; checks?: string; values?: string }): Files {
  const indent = (text: string, by: number) => text.replaceAll(/^(?=.)/gm, ' '.repeat(by))
  const text = [
    'title: 换锁计划',
    'summary: 换锁以前写',
    'for: [shiftlead]',
    'sections:',
    '  - id: locks',
    '    title: 换几把',
    '    fields:',
    indent(parts.fields, 6),
    ...(parts.checks ? ['checks:', indent(parts.checks, 2)] : []),
    'example:',
    '  title: 后门换锁',
    parts.values ? `  values:\n${indent(parts.values, 4)}` : '  values: {}',
  ]
  return { [templateFile]: `${text.join('\n')}\n` }
}

/** The line of a file from `withTemplate` on which its first field stands. */
export const firstFieldLine = 8

export const quizFile = 'quizzes/doors.yaml'

/** A quiz with these items (a YAML list, from line 10) and topics (from line 8) that no rule objects to unless they give reason to. */
export function withQuiz({
  items,
  topics = soundTopic,
  more = '',
}: {
  items: string
  topics?: string
  more?: string
}): Files {
  const indent = (text: string) => text.replaceAll(/^(?=.)/gm, '  ')
  const text = [
    'module: M1',
    'title: 开门',
    'summary: 会开门',
    'gate: 第 1 天',
    'audience: [aftersales]',
    'goals: [会开门]',
    ...(more ? [more] : []),
    'topics:',
    indent(topics),
    'items:',
    indent(items),
  ]
  return { [quizFile]: `${text.join('\n')}\n` }
}

const soundTopic = '- { id: keys, title: 钥匙, why: 给错人要赔, read: [found-key] }'

/**
 * An item of a kind for `withQuiz`. Of the first item, the lists start on line 15 and their first entry stands on 16.
 *
 * @param lists what is peculiar to the kind: entries of one line by key
 */
export function quizItem(kind: string, lists: Record<string, string[]>, id = 'which-door'): string {
  const head = [`- id: ${id}`, `  kind: ${kind}`, '  topic: keys', '  about: [found-key]', '  ask: 哪一扇？']
  const parts = Object.entries(lists).flatMap(([key, entries]) => [
    `  ${key}:`,
    ...entries.map((one) => `    - ${one}`),
  ])
  return [...head, ...parts].join('\n')
}
