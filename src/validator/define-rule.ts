import type { ListName } from '../catalogue/lists.ts'
import type { Catalogue, Lists } from '../catalogue/model.ts'
import type { Finding } from '../diagnostics/finding.ts'
import type { Entry } from '../mdx/read-list.ts'
import { chartsOf } from './charts.ts'
import { eachItem } from './quiz-items.ts'
import type { Part, ReportFinding, Rule, RuleContext } from './rule.ts'

type About = Omit<Rule, 'parts'>
type Look = Rule['parts']

/** Takes a finding about the thing that is looked at; in its file, unless told another. */
export type ReportHere = (finding: Omit<Finding, 'file'> & { file?: string }) => void

type Check<Thing> = (thing: Thing, report: ReportHere, context: RuleContext) => void | Promise<void>

/**
 * Makes a way to look at one thing after the other.
 *
 * @param things what there is to look at
 * @param fileOf the file that a thing stands in
 */
function oneByOne<Thing>(
  things: (catalogue: Catalogue) => readonly Thing[] | Promise<readonly Thing[]>,
  fileOf: (thing: Thing) => string,
): (check: Check<Thing>) => Look {
  return (check) => async (context) =>
    (await things(context.catalogue)).map((thing): Part => {
      const file = fileOf(thing)
      return { file, check: (report) => check(thing, (finding) => report({ file, ...finding }), context) }
    })
}

/** Procedures, drafts included. */
export const inProcedures = oneByOne(
  ({ procedures }) => procedures,
  ({ file }) => file,
)

/** Pages, procedures included. */
export const inPages = oneByOne(
  ({ pages }) => pages,
  ({ source }) => source.file,
)

/** Files as they lie, pages and lists alike. */
export const inFiles = oneByOne(
  ({ sources }) => sources,
  ({ file }) => file,
)

/** Quizzes. */
export const inQuizzes = oneByOne(
  ({ quizzes }) => quizzes,
  ({ entry }) => entry.source.file,
)

/** Quiz items that somebody wrote. */
export const inItems = oneByOne(eachItem, ({ entry }) => entry.source.file)

/** Plan templates. */
export const inTemplates = oneByOne(
  ({ templates }) => templates,
  ({ entry }) => entry.source.file,
)

/** Mermaid charts of pages. */
export const inCharts = oneByOne(chartsOf, ({ file }) => file)

/** Entries of a list. */
export function inEntries<Name extends ListName>(name: Name, check: Check<Lists[Name]['entries'][number]>): Look {
  return oneByOne(
    ({ lists }) => lists[name].entries as Lists[Name]['entries'][number][],
    ({ source }) => source.file,
  )(check)
}

/** Entries of all lists. */
export const inLists = oneByOne(
  ({ lists }) => Object.values(lists).flatMap(({ entries }): readonly Entry<unknown>[] => entries),
  ({ source }) => source.file,
)

/** A rule that compares things with each other, and so looks at everything at once. */
export function defineRule({
  check,
  ...about
}: About & { check(context: RuleContext, report: ReportFinding): void | Promise<void> }): Rule {
  // prettier-ignore
  return { ...about, parts: (context) => [{ file: '', check: (report) => check(context, report) }] }
}

/** A rule that looks at things of several kinds, one by one. */
export function defineMixedRule({ looks, ...about }: About & { looks: readonly Look[] }): Rule {
  return { ...about, parts: async (context) => (await Promise.all(looks.map((look) => look(context)))).flat() }
}

/** A rule that looks at one entry of a list after the other. */
export function defineEntryRule<Name extends ListName>(
  name: Name,
  { check, ...about }: About & { check: Check<Lists[Name]['entries'][number]> },
): Rule {
  return { ...about, parts: inEntries(name, check) }
}

/** Rules that look at things of one kind, one after the other. */
export const defineProcedureRule = definer(inProcedures)
export const definePageRule = definer(inPages)
export const defineFileRule = definer(inFiles)
export const defineQuizRule = definer(inQuizzes)
export const defineItemRule = definer(inItems)
export const defineTemplateRule = definer(inTemplates)
export const defineChartRule = definer(inCharts)

function definer<Thing>(look: (check: Check<Thing>) => Look): (rule: About & { check: Check<Thing> }) => Rule {
  return ({ check, ...about }) => ({ ...about, parts: look(check) })
}
