import { addressOfPage, addressOfProcedure } from '../../src/catalogue/addresses.ts'
import type { Catalogue } from '../../src/catalogue/model.ts'
import { siteAddresses } from '../../src/catalogue/site-addresses.ts'
import { nodeTitle } from '../../src/procedures/model.ts'
import { featuresOf } from '../../src/search/asks/features.ts'
import { askMatcher } from '../../src/search/asks/match.ts'
import { addressAsked, askTable } from '../../src/search/asks/table.ts'
import { entriesOf } from '../../src/search/entries.ts'
import { normalise, simplifiedBy } from '../../src/search/normalise.ts'
import { traditionalPairs } from '../../src/search/traditional.ts'
import { countedAs } from '../../src/search/vain/vain-search.ts'
import { askPlaceParts, askPlaceFinding, isGone, sayGone } from '../../src/validator/ask-place-findings.ts'
import { askedIn } from '../../src/validator/asked.ts'

/** A place that may answer a query. */
export interface Likely {
  /** As an author writes it in `of`. */
  of: string
  title: string
  /** Its question that is most like the query. */
  question: string
}

/** The questions of the content, and where they are answered. */
export interface Places {
  /** The form in which two queries are the same question: script, width, case, spaces and signs do not count. */
  keyOf(query: string): string
  /** Where a question stands already, as `of`, if it does. */
  standsAt(query: string): string | undefined
  /** The three likeliest places, best first; `isOff` when it is more like what the handbook has nothing on. */
  likely(query: string): { places: Likely[]; isOff: boolean }
  /** What is wrong with a place that somebody wrote, and what to write; nothing when it is there. */
  faultOf(of: string): { what: string; fix: string } | undefined
}

/** Makes the questions of a catalogue ready to be compared, as the search does, but without an index. */
export async function placesOf(catalogue: Catalogue): Promise<Places> {
  const { published, pages, procedureById, sources } = catalogue
  const used = new Set(sources.map(({ text }) => text).join(''))
  const simplified = simplifiedBy(traditionalPairs((character) => used.has(character)))
  const keyOf = (query: string) => countedAs(normalise(query, simplified))
  const asked = askedIn(catalogue)
  const standing = new Map(asked.map(({ text, of }) => [keyOf(text), of]))

  const entries = await entriesOf(catalogue)
  const titles = new Map([
    ...pages.map((page) => [addressOfPage(page), String(page.frontmatter['title'] ?? '')] as const),
    ...published.map((procedure) => [addressOfProcedure(procedure), procedure.title?.value ?? procedure.id] as const),
    ...entries.map(({ address, title }) => [address, title] as const),
  ])
  const pageAt = (address: string) => (titles.has(address) || !address.includes('#') ? address : undefined)
  const match = askMatcher(askTable(catalogue, pageAt))
  const written = new Map(asked.toReversed().map(({ of }) => [addressAsked(of, catalogue), of]))
  const context = { catalogue, addresses: siteAddresses(catalogue) }
  return {
    keyOf,
    standsAt: (query) => standing.get(keyOf(query)),
    likely(query) {
      const { pages: found, margin } = match(featuresOf(normalise(query, simplified)))
      const places = found.slice(0, 3).map(({ page, place, question }): Likely => {
        const address = place.anchor ? `${page}#${place.anchor}` : page
        const of = written.get(address) ?? address
        const node = procedureById.get(of.split('#')[0]!)?.nodes.find(({ id }) => id === place.anchor)
        const title = [titles.get(page) || page, node && nodeTitle(node)].filter(Boolean).join(' · ')
        return { of, title, question }
      })
      return { places, isOff: margin < 0 }
    },
    faultOf(of) {
      const parts = askPlaceParts(of, context)
      return isGone(parts, context) ? sayGone(parts.id || of, 1, context) : askPlaceFinding(of, parts, context)
    },
  }
}
