/** The anchor below which the page of an entry has other words for it: codes and spellings, which nobody reads. */
export const namesAnchor = 'names'

/** What the part of a procedure's page is called that warns of mistakes. */
export const mistakesHeading = '容易做错的地方'

/** A place on a page that a link may name, as Pagefind keeps it; `location` counts words. */
export interface Anchor {
  element: string
  id: string
  text: string
  location: number
}

/** The text of a page as Pagefind keeps it, words parted by zero-width spaces, `<` and `>` as HTML writes them. */
export interface PageText {
  raw_content: string
  anchors: readonly Anchor[]
}

/** A part of a page below a heading. */
export interface Section {
  /** What a link to it names; empty for what stands above all headings. */
  anchor: string
  heading: string
  text: string
  /** Whether it is a step of a procedure, or an end. */
  isStep: boolean
  isEnd: boolean
}

/** The parts of a page, in order: each heading from h2 to h4 starts one. */
export function sectionsOf({ raw_content, anchors }: PageText): Section[] {
  const words = raw_content.split('\u200b')
  const ids = new Set(anchors.map(({ id }) => id))
  const starts = anchors
    .filter(({ element, id }) => /^h[2-4]$/.test(element) && id !== '_top')
    .map(({ id, text, location }) => {
      // The heading of a step is labelled `<step>-title`, that of an exit `<exit>-end`; what links name is the step.
      const [, named = '', mark] = /^(.*)-(title|end)$/.exec(id) ?? []
      const isNode = ids.has(named)
      return {
        anchor: isNode ? named : id,
        heading: text.trim(),
        location,
        isStep: isNode && mark === 'title',
        isEnd: isNode && mark === 'end',
      }
    })
    .sort((a, b) => a.location - b.location)
  const all = [{ anchor: '', heading: '', location: 0, isStep: false, isEnd: false }, ...starts]
  return all.map(({ location, ...section }, index) => {
    const own = words.slice(location, all[index + 1]?.location)
    return { ...section, text: plainText(own.join('')) }
  })
}

/** The text without the full stops and spaces that Pagefind puts between blocks, and with its brackets. */
function plainText(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll(/(?<=[^\x20-\x7e])\.\s/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/\.$/, '')
    .trim()
}
