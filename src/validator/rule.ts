import type { Finding } from '../diagnostics/message.ts'
import type { Catalogue } from '../catalogue/model.ts'
import type { Procedure } from '../procedures/model.ts'

/** The content with what can be reached on the site. */
export interface SiteContext {
  catalogue: Catalogue
  /** Every address of the site with its anchors. */
  addresses: Map<string, Set<string>>
}

/** What a rule may look at. */
export interface RuleContext extends SiteContext {
  /** The day that counts as today, `YYYY-MM-DD`: an argument, so that a run can be repeated. */
  today: string
}

export type ReportFinding = (finding: Finding) => void

/**
 * One thing that should be true. A rule never prints, never reads a file, never imports another rule, and does not
 * know how severe it is: that stands in `preset.ts`.
 */
export interface Rule {
  /** What holds when all is well: `branch-leads-somewhere`. Also the name of its file, its test and its help page. */
  id: string
  /** Why it matters on the job: one sentence without a full stop, in Chinese. */
  why: string
  /** What a rule says that is first mended first; what comes last often follows from something else. */
  comes?: 'first' | 'last' | undefined
  /** The parts that are looked at one by one, so that a crash at one of them leaves the others alone. */
  parts(context: RuleContext): Part[]
}

/** One thing that a rule looks at. */
export interface Part {
  file: string
  check(report: ReportFinding): void | Promise<void>
}

interface CatalogueRule {
  id: string
  why: string
  comes?: Rule['comes']
  check(context: RuleContext, report: ReportFinding): void | Promise<void>
}

/** A rule that looks at everything at once. */
export function defineRule({ id, why, comes, check }: CatalogueRule): Rule {
  return { id, why, comes, parts: (context) => [{ file: '', check: (report) => check(context, report) }] }
}

interface ProcedureRule {
  id: string
  why: string
  comes?: Rule['comes']
  check(procedure: Procedure, report: (finding: Omit<Finding, 'file'>) => void, context: RuleContext): void
}

/** A rule that looks at one procedure after the other. */
export function defineProcedureRule({ id, why, comes, check }: ProcedureRule): Rule {
  return {
    id,
    why,
    comes,
    parts: (context) =>
      context.catalogue.procedures.map((procedure) => ({
        file: procedure.file,
        check: (report) => check(procedure, (finding) => report({ file: procedure.file, ...finding }), context),
      })),
  }
}

/** A rule for what the reader of a file stumbled on: the finding is there already, the rule gives it a reason. */
export function defineFaultRule({ id, why }: { id: string; why: string }): Rule {
  return defineRule({
    id,
    why,
    comes: 'first',
    check({ catalogue }, report) {
      for (const { rule, ...finding } of catalogue.faults) if (rule === id) report(finding)
      for (const { file, slips } of catalogue.procedures) {
        for (const { rule, ...finding } of slips) if (rule === id) report({ file, ...finding })
      }
    },
  })
}
