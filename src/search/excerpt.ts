import { highlight, type Part } from './highlight.ts'
import type { Terms } from './model.ts'
import { mistakesHeading, namesAnchor, sectionsOf, type PageText, type Section } from './sections.ts'

/** The place of a page that fits a query best. */
export interface Excerpt {
  /** What a link to it names; empty for the page itself. */
  anchor: string
  heading: string
  parts: Part[]
  /** Of a reply, the wording that fits best, with its blanks in curly brackets. */
  says?: string
}

const width = 64
const step = 4
/**
 * What an end of a procedure, or what is easily done wrong in it, counts for beside a step: whoever asks wants to know
 * what to do.
 */
const ofRest = 0.5

/** Asks for the excerpt of the first step of a page, where its beginning answers. */
export const firstStep = '_top'

/** Parts that say how people ask, not what to do: they fit every query best, and nobody wants to land there. */
const asides = ['asks', namesAnchor]

/**
 * The best place of a page for a query: the window of text with the most of its terms, and the heading above it.
 *
 * @param terms with what each is worth here: its weight times how rare it is
 * @param shown what stands above the excerpt already: the title of the page, and when it is used; and the part of the
 *   page that is known to answer, where one is, or `firstStep`
 */
export function excerptOf(
  page: PageText,
  terms: Terms,
  { title = '', trigger = '', anchor: wanted = '' } = {},
): Excerpt {
  const all = sectionsOf(page)
  const answering = all.filter((section) => (wanted === firstStep ? section.isStep : section.anchor === wanted))
  const chosen =
    wanted === '' || answering.length === 0 ? all : answering.slice(0, wanted === firstStep ? 1 : undefined)
  const sections = chosen
    .map((section) => ({ ...section, text: trigger ? section.text.replace(trigger, '').trim() : section.text }))
    .filter(({ anchor, text }) => text !== '' && text !== title && !asides.includes(anchor))
  const windows = sections.map((section) => {
    const best = bestWindow(section, terms)
    const isRest = section.isEnd || section.heading === mistakesHeading
    return isRest ? { ...best, worth: best.worth * ofRest } : best
  })
  const best = windows.reduce((a, b) => (b.worth > a.worth ? b : a), { section: sections[0], start: 0, worth: -1 })
  const { anchor = '', heading = '', text = '' } = best.section ?? {}
  const above = heading || title
  const body = text.startsWith(above) ? text.slice(above.length).trimStart() : text
  const start = startOf(body, best.start - (text.length - body.length))
  const shown = body.slice(start, start + width)
  const cut = `${start > 0 ? '…' : ''}${shown}${start + width < body.length ? '…' : ''}`
  return { anchor, heading, parts: highlight(cut, terms.keys()) }
}

/**
 * The wording of a reply that fits a query best: the one with the most of its terms in its situation and its text.
 *
 * @param wordings in the order of their author, with their situations
 */
export function wordingFor(wordings: readonly (readonly [when: string, text: string])[], terms: Terms): string {
  const worthOf = (text: string) =>
    [...terms].reduce((sum, [term, counts]) => sum + (text.includes(term) ? counts : 0), 0)
  return wordings.toSorted((a, b) => worthOf(b.join('').toLowerCase()) - worthOf(a.join('').toLowerCase()))[0]![1]
}

interface Window {
  section: Section | undefined
  start: number
  worth: number
}

function bestWindow(section: Section, terms: Terms): Window {
  const text = section.text.toLowerCase()
  let best: Window = { section, start: 0, worth: -1 }
  for (let start = 0; start === 0 || start + width / 2 < text.length; start += step) {
    const shown = section.heading.toLowerCase() + text.slice(start, start + width)
    let worth = 0
    for (const [term, counts] of terms) if (shown.includes(term)) worth += counts
    if (worth > best.worth) best = { section, start, worth }
  }
  return best
}

/** Moves a start back to the beginning of its sentence if that is near, so that an excerpt can be read. */
function startOf(text: string, start: number): number {
  if (start <= 0) return 0
  const before = text.slice(Math.max(0, start - 16), start)
  const stop = Math.max(...['。', '；', '，', '：', '？', ' '].map((mark) => before.lastIndexOf(mark)))
  return stop < 0 ? start : start - before.length + stop + 1
}
