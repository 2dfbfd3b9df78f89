import { addressOfPage } from '../catalogue/addresses.ts'
import type { Catalogue } from '../catalogue/model.ts'
import type { Finding } from '../diagnostics/finding.ts'
import type { Place } from '../diagnostics/place.ts'
import type { Page } from '../mdx/read-page.ts'
import { defineMixedRule, inCharts, inFiles, inPages } from './define-rule.ts'
import type { Rule, RuleContext } from './rule.ts'

/** A link as its author wrote it. */
export interface WrittenLink {
  url: string
  place: Place
  /** Address of the page that it stands on. */
  from: string
}

type Words = Pick<Finding, 'what' | 'fix' | 'edits'>

/** A rule about every link of the pages, their charts and the lists. */
export function defineLinkRule({
  why,
  check,
}: {
  why: string
  check(link: WrittenLink, context: RuleContext): Words | undefined
}): Rule {
  // prettier-ignore
  return defineMixedRule({
    why,
    looks: [
      inPages((page, report, context) => {
        const from = addressOfPage(page)
        for (const { kind, url, place } of page.links) {
          const said = kind === 'link' && check({ url, place, from }, context)
          if (said) report({ place, ...said })
        }
      }),
      inCharts(({ page, chart, placeOf }, report, context) => {
        for (const { url, ...at } of chart?.links ?? []) {
          const place = placeOf(at)
          const said = check({ url, place, from: addressOfPage(page) }, context)
          if (said) report({ place, ...said })
        }
      }),
      inFiles(({ file, text, placeAt }, report, context) => {
        if (!/\.ya?ml$/.test(file)) return
        for (const match of text.matchAll(/\]\(([^()\s]+)\)/g)) {
          const place = placeAt(match.index + 2)
          const said = check({ url: match[1]!, place, from: '/' }, context)
          if (said) report({ place, ...said })
        }
      }),
    ],
  })
}

/** Whether a link was meant for another site, and only its beginning is wrong. */
export function lacksScheme(url: string): boolean {
  return /^(?:www[.．]|https?(?:：|\/\/|\\)|https:(?!\/\/[^/\\]))/i.test(url)
}

/** Whether a link is none within the site: nothing was written, or it leads to another one. */
export function leadsOutside(url: string): boolean {
  return url.trim() === '' || lacksScheme(url) || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)
}

/** The address and the anchor that a link means; `undefined` if it cannot be read. */
export function resolve(url: string, from: string): { path: string; anchor: string } | undefined {
  try {
    const resolved = new URL(url, `https://site${from}`)
    return { path: decodeURI(resolved.pathname), anchor: decodeURIComponent(resolved.hash.slice(1)) }
  } catch {
    return undefined
  }
}

const pages = new WeakMap<Catalogue, Map<string, Page>>()

/** The page at an address, drafts included, whether its slash was written or not. */
export function pageAt(path: string, { catalogue }: RuleContext): Page | undefined {
  const byAddress = pages.get(catalogue) ?? new Map(catalogue.pages.map((page) => [addressOfPage(page), page]))
  pages.set(catalogue, byAddress)
  return byAddress.get(path) ?? byAddress.get(`${path}/`)
}

/** Whether a page is there that is not published. */
export function isDraft(page: Page | undefined): boolean {
  return page?.frontmatter['draft'] === true
}
