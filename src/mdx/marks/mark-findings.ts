import type { ReaderFinding } from '../../diagnostics/finding.ts'
import type { Page } from '../read-page.ts'
import type { Source } from '../source.ts'
import { addressFindings } from './addresses.ts'
import { asideFindings } from './asides.ts'
import { codeWordFindings } from './code-words.ts'
import { commentFindings } from './comments.ts'
import { emphasisFindings } from './emphasis.ts'
import { fenceFindings } from './fences.ts'
import { harmfulFindings } from './harmful-tags.ts'
import { htmlEndFindings } from './html-ends.ts'
import { headingFindings } from './headings.ts'
import { characterFindings } from './hidden-characters.ts'
import { codedIndentFindings, indentFindings } from './indents.ts'
import { linkFindings } from './links.ts'
import { listFindings } from './lists.ts'
import { strayAttributeFindings, tagFindings } from './look-alike-tags.ts'
import { nestingFindings } from './nesting.ts'
import { settingFindings } from './markup-in-settings.ts'
import { pageText, type PageText, type MarkFinding } from './page-text.ts'
import { quoteFindings } from './quotes.ts'
import { secondFrontmatter } from './second-frontmatter.ts'
import { tableFindings } from './tables.ts'
import { unmeantFindings } from './unmeant.ts'
import { unshownFindings } from './unshown.ts'

type Finder = (look: PageText) => MarkFinding[]

/** What can be found in a page of which the parser made nothing. */
const causes: Finder[] = [tagFindings, secondFrontmatter, settingFindings, codedIndentFindings]

/** The more special ones first: what one of them speaks of, the later ones leave alone. */
const finders: Finder[] = [
  ...causes,
  strayAttributeFindings,
  codeWordFindings,
  harmfulFindings,
  htmlEndFindings,
  commentFindings,
  unmeantFindings,
  linkFindings,
  fenceFindings,
  addressFindings,
  asideFindings,
  tableFindings,
  headingFindings,
  quoteFindings,
  listFindings,
  nestingFindings,
  indentFindings,
  emphasisFindings,
  characterFindings,
]

/** Finds what was typed as a mark and has no effect, or has one that nobody meant, in the text of a page. */
export function markFindings(page: Page): ReaderFinding[] {
  const look = pageText(page)
  const findings: MarkFinding[] = []
  const isTaken = ({ from }: MarkFinding) => findings.some((other) => other.from <= from && from < other.to)
  for (const find of page.unreadable.text ? causes : finders) {
    const found = find(look).filter((finding) => !isTaken(finding))
    findings.push(...found)
  }
  if (!page.unreadable.text) {
    const { source } = page
    const said = new Set(
      findings.flatMap(({ from, to }) => linesBetween(source.placeAt(from).line, source.placeAt(to).line)),
    )
    findings.push(
      ...unshownFindings(look).filter((finding) => !isTaken(finding) && !said.has(source.placeAt(finding.from).line)),
    )
  }
  return findings.map((finding) => findingOf(finding, page.source))
}

function findingOf({ rule, from, what, fix, changes }: MarkFinding, { file, text, placeAt }: Source): ReaderFinding {
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
