import type { ReaderFinding } from '../diagnostics/finding.ts'
import type { z } from 'zod'
import type { Page } from '../mdx/read-page.ts'
import type { Source } from '../mdx/source.ts'
import type { Procedure } from '../procedures/model.ts'
import type { lists, ListName } from './lists.ts'
import type { Entry, ReferenceList } from '../mdx/read-list.ts'
import type { Quiz } from '../quizzes/model.ts'
import type { WrittenQuiz } from '../quizzes/written.ts'
import type { Template } from '../templates/model.ts'
import type { WrittenTemplate } from '../templates/written.ts'

/** A plan template with the entry that its author wrote. */
export interface TemplateEntry {
  template: Template
  entry: Entry<WrittenTemplate>
}

/** A quiz with the entry that its author wrote. */
export interface QuizEntry {
  quiz: Quiz
  entry: Entry<WrittenQuiz>
}

/** Lists by name. */
export type Lists = { [Name in ListName]: ReferenceList<z.infer<(typeof lists)[Name]['schema']>> }

/** Everything in `content`, by id: the only place that joins ids to things. */
export interface Catalogue {
  /** All pages below `docs`, procedures included, in order of their paths. */
  pages: Page[]
  /** All procedures, drafts included: what is checked. */
  procedures: Procedure[]
  /** Those that the site shows. */
  published: Procedure[]
  /** The first published one of each id. */
  procedureById: Map<string, Procedure>
  lists: Lists
  /** Plan templates, in order of their files. */
  templates: TemplateEntry[]
  /** Quizzes, in order of their files. */
  quizzes: QuizEntry[]
  /** The files that data was read from, pages and lists alike. */
  sources: Source[]
  /** Files that are no text: they exist, and nobody knows what they hold. */
  unread: string[]
  /** What could not be read as it was meant. */
  findings: ReaderFinding[]
  /** All files below the content root, images included. */
  contentFiles: Set<string>
  /** Files of `public`, as addresses that start with a slash. */
  publicFiles: Set<string>
}
