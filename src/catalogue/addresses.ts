import { slug } from 'github-slugger'
import type { Page } from '../mdx/read-page.ts'
import type { Procedure } from '../procedures/model.ts'
import { stages } from '../reference/stages.ts'
import { isPage } from './files.ts'
import type { Catalogue } from './model.ts'

/** Addresses of the pages that are made from the catalogue rather than written. The site builds exactly these. */
export const generatedPages = {
  home: '/',
  procedures: '/procedures/',
  matrix: '/matrix/',
  health: '/health/',
  roles: '/roles/',
  rules: '/rules/',
  registers: '/registers/',
  replies: '/replies/',
  glossary: '/glossary/',
  flags: '/flags/',
  messages: '/help/messages/',
} as const

export const addressOfProcedure = (procedure: Pick<Procedure, 'stage' | 'id'>): string =>
  `/procedures/${procedure.stage}/${procedure.id}/`
export const addressOfStage = (id: string): string => `/procedures/${id}/`
export const addressOfRole = (id: string): string => `/roles/${id}/`
export const addressOfRuleCard = (id: string): string => `/rules/#${id}`
export const addressOfRegister = (id: string): string => `/registers/#${anchorOf(id)}`
export const addressOfReply = (code: string): string => `/replies/#${anchorOf(code)}`
export const addressOfFlag = (id: string): string => `/flags/#${id}`
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

/** Whether a page has an address: names that start with `_` have none, and 404 stands at all that are not there. */
function isBuilt(file: string): boolean {
  return isPage(file) && !/\/_[^/]*$/.test(file) && !/^docs\/404\.mdx?$/.test(file)
}

/**
 * Every address of the site, with the anchors on it.
 *
 * @returns addresses that start and end with a slash, each with the anchors that a link may name
 */
export function siteAddresses(catalogue: Catalogue): Map<string, Set<string>> {
  const { lists } = catalogue
  const addresses = new Map<string, Set<string>>()
  for (const address of Object.values(generatedPages)) addresses.set(address, new Set())
  for (const stage of stages) addresses.set(addressOfStage(stage.id), new Set())
  for (const id of lists.roles.ids) addresses.set(addressOfRole(id), new Set())
  addresses.set(generatedPages.roles, new Set(['roles', 'work', 'tiers']))
  const issuers = lists.ruleCards.entries.map(({ value }) => `from-${value.platform}`)
  addresses.set(generatedPages.rules, new Set([...issuers, ...lists.ruleCards.ids]))
  addresses.set(generatedPages.flags, new Set(lists.flags.ids))
  addresses.set(generatedPages.registers, new Set([...lists.registers.ids].map(anchorOf)))
  const occasions = lists.replies.entries.map(({ value }) => `stage-${value.stage}`)
  addresses.set(generatedPages.replies, new Set([...occasions, ...[...lists.replies.ids].map(anchorOf)]))
  addresses.set(generatedPages.glossary, new Set(lists.glossary.ids))
  for (const file of catalogue.unread) if (isBuilt(file)) addresses.set(addressOfFile(file), new Set())
  for (const page of catalogue.pages) {
    if (page.frontmatter['draft'] === true || !isBuilt(page.source.file)) continue
    addresses.set(addressOfPage(page), new Set(['_top', ...page.headings.map(({ anchor }) => anchor), ...page.ids]))
  }
  for (const procedure of catalogue.procedures) {
    const anchors = addresses.get(addressOfProcedure(procedure))
    for (const node of procedure.nodes) anchors?.add(node.id)
    for (const anchor of ['chart', 'steps', 'basis']) anchors?.add(anchor)
  }
  return addresses
}
