import type { Finding } from '../diagnostics/finding.ts'
import type { Level } from '../diagnostics/message.ts'
import type { Catalogue } from '../catalogue/model.ts'

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
 * One thing that should be true. A rule never prints, never reads a file, never imports another rule, and knows neither
 * its id nor how severe it is: those stand in the table of `rules.ts`.
 */
export interface Rule {
  /** Why it matters on the job: one sentence without a full stop, in Chinese. */
  why: string
  /** What a rule says that is first mended first; what comes last often follows from something else. */
  comes?: 'first' | 'last' | undefined
  /** The parts that are looked at one by one, so that a crash at one of them leaves the others alone. */
  parts(context: RuleContext): readonly Part[] | Promise<readonly Part[]>
}

/** One thing that a rule looks at. */
export interface Part {
  /** The file that it stands in; empty for everything at once. */
  file: string
  check(report: ReportFinding): void | Promise<void>
}

/** A rule as the runner takes it. */
export interface ListedRule<Id extends string = string> extends Rule {
  /** What holds when all is well: `branch-leads-somewhere`. */
  id: Id
  level: Level | 'off'
}
