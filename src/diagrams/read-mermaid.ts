import { flowchartBuilder, type Flowchart } from './flowchart-builder.ts'
import { mermaidParser, type MermaidParser } from './mermaid-parser.ts'
import { bareText } from './mermaid-text.ts'
import type { Direction } from './model.ts'
import type { Remark, TextPlace } from './remark.ts'

/** Why a Mermaid text cannot be drawn. Lines count from 1 within the text. */
export type MermaidProblem = ({ kind: 'unreadable' } & TextPlace) | { kind: 'other-diagram'; type: string }

/** A flowchart, with the title that stands above it. */
export interface MermaidChart extends Flowchart {
  caption: string
  problem?: undefined
}

export type MermaidReading = MermaidChart | { diagram?: undefined; caption?: undefined; problem: MermaidProblem }

/** Whether a fenced block is Mermaid, by what stands behind its fence; how it is capitalised does not matter. */
export function isMermaid(language: string | null | undefined): boolean {
  return language?.toLowerCase() === 'mermaid'
}

/**
 * Reads a Mermaid flowchart with Mermaid's own grammar. Labels come out as they were written: they are text, not HTML.
 *
 * @param text what stands in the fenced block
 */
export async function readMermaid(text: string): Promise<MermaidReading> {
  const parser = await mermaidParser()
  const { text: bare, title, remarks, fault } = bareText(text)
  if (fault) return { problem: { kind: 'unreadable', ...fault } }
  const type = parser.typeOf(bare)
  if (type?.startsWith('flowchart') === false) return { problem: { kind: 'other-diagram', type } }
  if (type === undefined) return { problem: { kind: 'unreadable', ...firstPlace(bare) } }
  const place: TextPlace = { line: 1, column: 1 }
  try {
    const chart = build(parser, bare, place)
    const name = chart.diagram.title || title
    return {
      ...chart,
      diagram: { ...chart.diagram, title: name },
      caption: title || name,
      remarks: [...remarks, ...chart.remarks, ...turns(bare, chart.diagram.direction)].sort((a, b) => a.line - b.line),
    }
  } catch (error) {
    return { problem: { kind: 'unreadable', ...placeOf(error as ParseError, place) } }
  }
}

/** Where a text begins that asks for no diagram. */
function firstPlace(text: string): TextPlace {
  const before = text.slice(0, Math.max(0, text.search(/\S/))).split('\n')
  return { line: before.length, column: before.at(-1)!.length + 1 }
}

/** Reads a text, and keeps in `place` where it is. */
function build(parser: MermaidParser, text: string, place: TextPlace): Flowchart {
  let finish: (() => Flowchart) | undefined
  parser.parse(text, (at) => {
    const builder = flowchartBuilder(() => {
      const standing = at()
      Object.assign(place, { line: standing.line, column: standing.column })
      return standing
    })
    finish = builder.finish
    return builder.actions
  })
  return finish!()
}

const directions: Record<string, Direction> = { TB: 'down', TD: 'down', BT: 'up', RL: 'left', LR: 'right' }

/** Lines that turn a group, and lines that Mermaid takes for such because the words stand in them. */
function turns(text: string, direction: Direction): Remark[] {
  return text.split('\n').flatMap((written, index): Remark[] => {
    const turn = /direction\s+(TB|BT|RL|LR|TD)/.exec(written)
    if (!turn) return []
    const place = { line: index + 1, column: written.length - written.trimStart().length + 1 }
    if (!/^\s*direction\s+\w+\s*;?\s*$/.test(written)) return [{ kind: 'odd-direction', about: turn[0], ...place }]
    return directions[turn[1]!] === direction ? [] : [{ kind: 'direction', about: turn[1]!, ...place }]
  })
}

/** What the parser throws: a grammar fault has a place, a fault of its lexer says the line in words. */
interface ParseError extends Error {
  hash?: { loc?: { first_line: number; first_column: number } }
}

function placeOf(error: ParseError, { line, column }: TextPlace): TextPlace {
  const loc = error.hash?.loc
  if (loc) return { line: loc.first_line, column: loc.first_column + 1 }
  const said = /on line (\d+)/.exec(error.message)?.[1]
  return said === undefined ? { line, column } : { line: Number(said), column: 1 }
}
