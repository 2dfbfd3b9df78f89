import type { Mermaid } from 'mermaid'
import type { TextPlace } from './remark.ts'

/** What Mermaid's grammar calls while it reads a flowchart, by name. */
export type Actions = Record<string, unknown>

/** Where the parser is: of the construct that it has just understood, and the sign that follows it. */
export interface Standing extends TextPlace {
  lastLine: number
  next: string
}

export interface MermaidParser {
  /** The kind of diagram that a text asks for, faulty or not; `undefined` when it asks for none that Mermaid knows. */
  typeOf(text: string): string | undefined
  /** Reads a flowchart; calls the actions that are made from the function which says where the parser stands. */
  parse(text: string, actions: (at: () => Standing) => Actions): void
}

/** The parser that Jison made of Mermaid's grammar, as Mermaid 12 keeps it. */
interface Jison {
  yy: Actions
  parse(text: string): void
  performAction(this: { _$: Location }, ...some: unknown[]): unknown
}

interface Location {
  first_line: number
  first_column: number
  last_line: number
}

let loading: Promise<MermaidParser> | undefined

/**
 * Mermaid's own grammar of flowcharts, with actions of ours: Mermaid's forget where things stand, and its `parse` drops
 * lines before it counts them.
 */
export function mermaidParser(): Promise<MermaidParser> {
  loading ??= load()
  return loading
}

/** Mermaid wants a DOM for its sanitiser. There is none here, and none is needed: nothing is put into a page as HTML. */
async function load(): Promise<MermaidParser> {
  const { default: sanitiser } = await import('dompurify')
  if (!sanitiser.isSupported) {
    Object.assign(sanitiser, { addHook() {}, removeAllHooks() {}, sanitize: (text: string) => text })
  }
  const { default: mermaid } = await import('mermaid')
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })
  // The grammar is fetched with the first flowchart.
  const { parser } = await mermaid.mermaidAPI.getDiagramFromText('flowchart TD\n  a')
  const jison = parser.parser as unknown as Jison
  const act = jison.performAction
  return {
    typeOf: (text) => typeOf(text, mermaid),
    parse(text, actions) {
      const standing: Standing = { line: 1, column: 1, lastLine: 1, next: '' }
      jison.performAction = function (...some) {
        const { first_line: line, first_column: column, last_line: lastLine } = this._$
        const { lexer } = some[3] as { lexer: { match: string } }
        Object.assign(standing, { line, column: column + 1, lastLine, next: lexer.match })
        return act.apply(this, some)
      }
      jison.yy = actions(() => ({ ...standing }))
      jison.parse(text)
    },
  }
}

function typeOf(text: string, mermaid: Mermaid): string | undefined {
  try {
    const type = mermaid.detectType(text)
    // What Mermaid calls front matter that it cannot read.
    return type === '---' ? undefined : type
  } catch {
    return undefined
  }
}
