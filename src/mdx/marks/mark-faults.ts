import type { Page } from '../read-page.ts'
import type { Fault, Source } from '../source.ts'
import { addressSlips } from './addresses.ts'
import { asideSlips } from './asides.ts'
import { codeWordSlips } from './code-words.ts'
import { commentSlips } from './comments.ts'
import { emphasisSlips } from './emphasis.ts'
import { fenceSlips } from './fences.ts'
import { harmfulSlips } from './harmful-tags.ts'
import { htmlEndSlips } from './html-ends.ts'
import { headingSlips } from './headings.ts'
import { characterSlips } from './hidden-characters.ts'
import { codedIndentSlips, indentSlips } from './indents.ts'
import { linkSlips } from './links.ts'
import { listSlips } from './lists.ts'
import { strayAttributeSlips, tagSlips } from './look-alike-tags.ts'
import { nestingSlips } from './nesting.ts'
import { settingSlips } from './markup-in-settings.ts'
import { pageText, type PageText, type Slip } from './page-text.ts'
import { quoteSlips } from './quotes.ts'
import { secondFrontmatter } from './second-frontmatter.ts'
import { tableSlips } from './tables.ts'
import { unmeantSlips } from './unmeant.ts'
import { unshownSlips } from './unshown.ts'

type Finder = (look: PageText) => Slip[]

/** What can be found in a page of which the parser made nothing. */
const causes: Finder[] = [tagSlips, secondFrontmatter, settingSlips, codedIndentSlips]

/** The more special ones first: what one of them speaks of, the later ones leave alone. */
const finders: Finder[] = [
  ...causes,
  strayAttributeSlips,
  codeWordSlips,
  harmfulSlips,
  htmlEndSlips,
  commentSlips,
  unmeantSlips,
  linkSlips,
  fenceSlips,
  addressSlips,
  asideSlips,
  tableSlips,
  headingSlips,
  quoteSlips,
  listSlips,
  nestingSlips,
  indentSlips,
  emphasisSlips,
  characterSlips,
]

/** Finds what was typed as a mark and has no effect, or has one that nobody meant, in the text of a page. */
export function markFaults(page: Page): Fault[] {
  const look = pageText(page)
  const slips: Slip[] = []
  const isTaken = ({ from }: Slip) => slips.some((other) => other.from <= from && from < other.to)
  for (const find of page.unreadable.text ? causes : finders) {
    const found = find(look).filter((slip) => !isTaken(slip))
    slips.push(...found)
  }
  if (!page.unreadable.text) {
    const { source } = page
    const said = new Set(
      slips.flatMap(({ from, to }) => linesBetween(source.placeAt(from).line, source.placeAt(to).line)),
    )
    slips.push(...unshownSlips(look).filter((slip) => !isTaken(slip) && !said.has(source.placeAt(slip.from).line)))
  }
  return slips.map((slip) => faultOf(slip, page.source))
}

function faultOf({ rule, from, what, fix, changes }: Slip, { file, text, placeAt }: Source): Fault {
  const edits = changes?.map((change) => ({
    place: placeAt(change.from),
    old: text.slice(change.from, change.to),
    text: change.text,
  }))
  return { rule, file, place: placeAt(from), what, fix, ...(edits && { edits }) }
}

function linesBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
