import type { Finding, ReaderFinding } from '../diagnostics/finding.ts'
import { addressOfMessage } from '../catalogue/addresses.ts'
import { siteAddresses } from '../catalogue/site-addresses.ts'
import type { Catalogue } from '../catalogue/model.ts'
import { editsOf, type Replacement } from '../diagnostics/edit.ts'
import { excerptOf, type Excerpt } from '../diagnostics/excerpt.ts'
import type { Place } from '../diagnostics/place.ts'
import type { Source } from '../mdx/source.ts'
import { createMessage, type Level, type Message } from '../diagnostics/message.ts'
import type { Exception } from '../reference/exceptions.ts'
import { buildReport, wholeContent, type Report } from '../diagnostics/report.ts'
import type { ListedRule, Part, Rule, RuleContext } from './rule.ts'

export interface CheckOptions {
  /** The day that counts as today, `YYYY-MM-DD`. */
  today: string
}

/**
 * Runs rules over the content. What must be fixed has no exceptions. A rule that crashes becomes a message of its own
 * level and the run goes on: what must hold was not looked at, so that nothing is published; the rest can wait.
 *
 * @param catalogue the content
 * @param rules the rules, in any order
 */
export async function checkContent(
  catalogue: Catalogue,
  rules: readonly ListedRule[],
  options: CheckOptions,
): Promise<Report> {
  const context: RuleContext = { catalogue, today: options.today, addresses: siteAddresses(catalogue) }
  const sources = new Map(catalogue.sources.map((source) => [source.file, source]))
  const exceptions = new Set(catalogue.lists.exceptions.entries.map(({ value }) => `${value.rule} ${value.page}`))
  const read = Map.groupBy<string, ReaderFinding>(catalogue.findings, ({ rule }) => rule)
  const used = new Set<string>()
  const messages: Message[] = []

  for (const rule of rules) {
    const { id, level } = rule
    if (level === 'off') continue
    const report = (finding: Finding) => {
      const exception = `${id} ${finding.file}`
      if (level !== 'must-fix' && exceptions.has(exception)) used.add(exception)
      else messages.push(messageOf(finding, rule, level, sources.get(finding.file)))
    }
    for (const finding of read.get(id) ?? []) report(finding)
    for (const part of await partsOf(rule, context)) {
      try {
        await part.check(report)
      } catch (error) {
        messages.push(stumbled(id, level, part.file, error))
      }
    }
  }
  const levels = new Map(rules.map(({ id, level }) => [id, level]))
  for (const { value, idPlace, source } of catalogue.lists.exceptions.entries) {
    if (used.has(`${value.rule} ${value.page}`)) continue
    messages.push(spareException(value, levels.get(value.rule), source.file, idPlace))
  }
  return buildReport(messages, catalogue.sources.length)
}

/** The parts of a rule; where it crashes before it has any, one that crashes as it did. */
async function partsOf(rule: Rule, context: RuleContext): Promise<readonly Part[]> {
  try {
    return await rule.parts(context)
  } catch (error) {
    return [{ file: '', check: () => Promise.reject(error as Error) }]
  }
}

function messageOf(finding: Finding, rule: ListedRule, level: Level, source: Source | undefined): Message {
  return createMessage(finding, {
    ruleId: rule.id,
    level,
    why: rule.why,
    url: addressOfMessage(rule.id),
    rank: rule.comes === 'first' ? -1 : rule.comes === 'last' ? 1 : 0,
    excerpt: source && finding.place && excerptAt(finding.place, finding.edits?.[0], source),
    edits: source && finding.edits && editsOf(source, finding.edits),
  })
}

/** What to show of the line at a place: what is to be replaced is marked, else the word there. */
function excerptAt(place: Place, edit: Replacement | undefined, { text }: Source): Excerpt | undefined {
  const line = text.split('\n')[place.line - 1]?.trimEnd() ?? ''
  const isThere = edit?.place.line === place.line && edit.place.column === place.column && !edit.old.includes('\n')
  const excerpt = excerptOf(line, place.column, isThere && edit.old !== '' ? edit.old.length : undefined)
  return excerpt.text === '' ? undefined : excerpt
}

/** Our own fault, said as such. Nobody knows what the rule would have found. */
function stumbled(ruleId: string, level: Level, file: string, error: unknown): Message {
  const stack = (error as Error | undefined)?.stack ?? String(error)
  const line = stack.split('\n').slice(0, 2).join(' ').replace(/\s+/g, ' ')
  const isHard = level === 'must-fix'
  return createMessage(
    {
      file: file || wholeContent,
      what: `检查程序自己在「${ruleId}」这一项上出了问题，${file ? '这个文件' : '全部内容'}没有查完，内容可能没有错`,
      fix: isHard
        ? `把这一行发给维护程序的同事，修好之前网站不生成；等不及的，请他在 src/validator/rules.ts 里把这一项改成 'off'：${line}`
        : `把这一行发给维护程序的同事：${line}`,
    },
    {
      ruleId,
      level: isHard ? level : 'note',
      why: isHard ? '没查完就发布，必须改的地方会跟着登出去' : '程序的问题不该拦住发布',
    },
  )
}

/** An exception that excepts nothing: the finding is gone, or the rule allows none, or there is no such rule. */
function spareException(
  { rule, page }: Exception,
  level: Level | 'off' | undefined,
  file: string,
  place: Finding['place'],
): Message {
  const what =
    level === undefined
      ? `没有叫「${rule}」的检查，这条例外不起作用`
      : level === 'must-fix'
        ? `「${rule}」是必须改的检查，不能例外`
        : `\`${page}\` 已经没有「${rule}」这个问题，例外用不上了`
  return createMessage(
    { file, place, what, fix: level === undefined ? '改成检查项的名字，或删掉这一条' : '删掉这一条例外' },
    { ruleId: 'exception-is-needed', level: 'note', why: '留着用不上的例外，以后真出了问题就看不见' },
  )
}
