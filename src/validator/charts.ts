import { isMermaid, readMermaid, type MermaidChart, type MermaidProblem } from '../diagrams/read-mermaid.ts'
import type { TextPlace } from '../diagrams/remark.ts'
import type { Catalogue } from '../catalogue/model.ts'
import type { Place } from '../diagnostics/place.ts'
import type { CodeBlock } from '../mdx/contents.ts'
import type { Page } from '../mdx/read-page.ts'

/** A Mermaid block of a page: what it is read as, and where its lines stand in the file. */
export interface WrittenChart {
  page: Page
  file: string
  text: string
  /** Place of the opening fence. */
  place: Place
  chart?: MermaidChart | undefined
  problem?: MermaidProblem | undefined
  /** The place in the file of a place in the text. */
  placeOf(place: TextPlace): Place
}

/** What is read of each block, so that several rules read it once. */
const read = new WeakMap<CodeBlock, Promise<WrittenChart>>()

/** Every Mermaid block of the pages, in the order in which they stand. */
export function chartsOf({ pages }: Catalogue): Promise<WrittenChart[]> {
  return Promise.all(
    pages.flatMap((page) =>
      page.codeBlocks
        .filter(({ language }) => isMermaid(language))
        .map((block) => {
          const chart = read.get(block) ?? readChart(page, block)
          read.set(block, chart)
          return chart
        }),
    ),
  )
}

async function readChart(page: Page, { text, place }: CodeBlock): Promise<WrittenChart> {
  const { source } = page
  const reading = await readMermaid(text)
  const lines = text.split(/\r?\n/)
  return {
    page,
    file: source.file,
    text,
    place,
    ...(reading.diagram ? { chart: reading } : { problem: reading.problem }),
    placeOf({ line, column }) {
      // In a list or a quote, a line of the text begins further to the right.
      const [whole = ''] = source.text.slice(source.offsetAt({ line: place.line + line, column: 1 })).split(/\r?\n/, 1)
      return { line: place.line + line, column: Math.max(whole.indexOf(lines[line - 1] ?? ''), 0) + column }
    },
  }
}
