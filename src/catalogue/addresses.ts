import { slug } from 'github-slugger'
import type { Page } from '../mdx/read-page.ts'
import type { Procedure } from '../procedures/model.ts'

/** Addresses of the pages that are made from the catalogue rather than written. The site builds exactly these. */
export const generatedPages = {
  home: '/',
  procedures: '/procedures/',
  plans: '/plans/',
  matrix: '/matrix/',
  health: '/health/',
  roles: '/roles/',
  rules: '/rules/',
  registers: '/registers/',
  replies: '/replies/',
  glossary: '/glossary/',
  flags: '/flags/',
  training: '/training/',
  wrongBook: '/training/wrong/',
  record: '/training/record/',
  search: '/search/',
  messages: '/help/messages/',
} as const

export const addressOfProcedure = (procedure: Pick<Procedure, 'stage' | 'id'>): string =>
  `/procedures/${procedure.stage}/${procedure.id}/`
export const addressOfStage = (id: string): string => `/procedures/${id}/`
/** Where the list of procedures that are not written yet says what helps until then. */
export const addressOfPlanned = ({ stage, id }: { stage: string; id: string }): string =>
  `${addressOfStage(stage)}#${id}`
export const addressOfTemplate = (id: string): string => `/plans/${id}/`
export const addressOfRole = (id: string): string => `/roles/${id}/`
/** Where the rule cards of a platform stand, and what is known of it. */
export const addressOfPlatform = (id: string): string => `/rules/#from-${id}`
export const addressOfRuleCard = (id: string): string => `/rules/#${id}`
export const addressOfRegister = (id: string): string => `/registers/#${anchorOf(id)}`
/** Where a quick reply stands, or the wording of it that a step names: `AS-ADDR`, `AS-ADDR#shop-pays`. */
export const addressOfReply = (name: string): string => `/replies/#${anchorOf(name).replace('#', '--')}`
export const addressOfFlag = (id: string): string => `/flags/#${id}`
export const addressOfQuiz = (id: string): string => `/training/${id}/`
export const addressOfMessage = (rule: string): string => `/help/messages/${rule}/`

/** An id as an anchor: registers and replies have capital letters, anchors do not. */
export const anchorOf = (id: string): string => id.toLowerCase()

/** The address of a page below `docs`, made as the site makes it (github-slugger for each folder and file, as Astro does). */
export function addressOfPage({ source }: Pick<Page, 'source'>): string {
  return addressOfFile(source.file)
}

/** The same for a page that was not read, by its file. */
export function addressOfFile(file: string): string {
  const path = file.replace(/^docs\//, '').replace(/\.mdx?$/, '')
  const parts = path.split('/').map((part) => slug(part))
  if (parts.at(-1) === 'index') parts.pop()
  return ['', ...parts, ''].join('/')
}
