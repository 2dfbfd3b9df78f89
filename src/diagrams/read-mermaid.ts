import type { Mermaid } from 'mermaid'
import type { Diagram, DiagramGroup, Shape } from './model.ts'

/** Why a Mermaid text cannot be drawn. Lines count from 1 within the text. */
export type MermaidProblem =
  { kind: 'unreadable'; line: number; column: number } | { kind: 'other-diagram'; type: string }

export type MermaidReading =
  { diagram: Diagram; problem?: undefined } | { diagram?: undefined; problem: MermaidProblem }

interface FlowDb {
  getVertices(): Map<string, { id: string; text?: string; type?: string; link?: string }>
  getEdges(): { start: string; end: string; text?: string; stroke?: string }[]
  getSubGraphs(): { id: string; title: string; nodes: string[] }[]
  getAccTitle(): string
  getAccDescription(): string
  getDirection(): string | undefined
}

let loading: Promise<Mermaid> | undefined
let queue: Promise<unknown> = Promise.resolve()

/**
 * Reads a Mermaid flowchart with Mermaid's own parser. Texts come out unescaped: whoever draws them escapes.
 *
 * @param text what stands in the fenced block
 */
export function readMermaid(text: string): Promise<MermaidReading> {
  // Mermaid keeps its state in globals, so that two readings must not overlap.
  const reading = queue.then(() => readNow(text))
  queue = reading.catch(() => undefined)
  return reading
}

async function readNow(text: string): Promise<MermaidReading> {
  loading ??= loadMermaid()
  const mermaid = await loading
  const kept = keepLines(text)
  try {
    const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(kept)
    if (!type.startsWith('flowchart')) return { problem: { kind: 'other-diagram', type } }
    return { diagram: toDiagram(db as unknown as FlowDb) }
  } catch (error) {
    const type = typeOf(kept, mermaid)
    if (type && !type.startsWith('flowchart')) return { problem: { kind: 'other-diagram', type } }
    return { problem: { kind: 'unreadable', ...placeOf(error as MermaidError, kept) } }
  }
}

/** The kind of diagram that a text asks for, faulty or not; `undefined` when it asks for none that Mermaid knows. */
function typeOf(text: string, mermaid: Mermaid): string | undefined {
  try {
    const type = mermaid.detectType(text)
    // What Mermaid calls front matter that it cannot read.
    return type === '---' ? undefined : type
  } catch {
    return undefined
  }
}

/** Mermaid wants a DOM for its sanitiser. There is none here, and none is needed: nothing is put into a page unescaped. */
async function loadMermaid(): Promise<Mermaid> {
  const { default: sanitiser } = await import('dompurify')
  if (!sanitiser.isSupported) {
    Object.assign(sanitiser, { addHook() {}, removeAllHooks() {}, sanitize: (text: string) => text })
  }
  const { default: mermaid } = await import('mermaid')
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })
  return mermaid
}

/** Mermaid drops comments and `%%{settings}%%` before it counts; empty lines in their place keep the count true. */
function keepLines(text: string): string {
  return text
    .replaceAll('\r', '')
    .replaceAll(/%%\{[\s\S]*?\}%%/g, (settings) => settings.replaceAll(/[^\n]/g, ''))
    .replaceAll(/^[ \t]*%%(?!\{).*$/gm, '')
}

interface MermaidError extends Error {
  hash?: { loc?: { first_line: number; first_column: number } }
  /** Of a fault in the front matter: where it is, counted from 0 below the opening `---`. */
  mark?: { line: number; column: number }
}

function placeOf(error: MermaidError, text: string): { line: number; column: number } {
  if (error.mark) return { line: error.mark.line + 2, column: error.mark.column + 1 }
  const dropped = leadingLines(text)
  const loc = error.hash?.loc
  if (loc) return { line: loc.first_line + dropped, column: loc.first_column + 1 }
  const line = Number(/on line (\d+)/.exec(error.message)?.[1] ?? 1)
  return { line: line + dropped, column: 1 }
}

/** Lines that Mermaid cuts off before it counts: front matter and blank lines at the top. */
function leadingLines(text: string): number {
  const top = /^(?:([ \t]*)---[ \t]*\n[\s\S]*?\n\1---[ \t]*\n)?(?:[ \t]*\n)*/.exec(text)?.[0] ?? ''
  return top.split('\n').length - 1
}

/** The shape for one of Mermaid's, by the name that its brackets stand for or that was written: `a@{ shape: diam }`. */
function shapeOf(type = ''): Shape {
  if (/^(?:diamond|diam|decision|question)$/.test(type)) return 'diamond'
  if (/^(?:hexagon|hex|prepare)$/.test(type)) return 'hexagon'
  return /^(?:stadium|pill|terminal|round|rounded|event|circle|circ)$/.test(type) ? 'stadium' : 'box'
}

function toDiagram(db: FlowDb): Diagram {
  const groups: DiagramGroup[] = db.getSubGraphs().map(({ id, title, nodes }) => ({ id, title, nodes }))
  const groupIds = new Set(groups.map(({ id }) => id))
  return {
    title: plain(db.getAccTitle()),
    description: plain(db.getAccDescription()),
    direction: /^(LR|RL)$/.test(db.getDirection() ?? '') ? 'right' : 'down',
    nodes: [...db.getVertices().values()]
      .filter(({ id }) => !groupIds.has(id))
      .map(({ id, text, type, link }) => ({
        id,
        text: plain(text ?? id),
        shape: shapeOf(type),
        href: safeLink(link),
      })),
    edges: db
      .getEdges()
      .filter(({ stroke }) => stroke !== 'invisible')
      .map(({ start, end, text, stroke }) => ({
        from: start,
        to: end,
        label: plain(text ?? ''),
        isDashed: stroke === 'dotted',
      })),
    groups: groups.map((group) => ({
      ...group,
      title: plain(group.title),
      nodes: group.nodes.filter((id) => !groupIds.has(id)),
    })),
  }
}

const named = new Map(Object.entries({ quot: '"', amp: '&', lt: '<', gt: '>' }))

/**
 * A text as its reader sees it. It may hold `<br>`: a chart here breaks its lines itself. Escapes such as `#quot;` and
 * `#35;` come out of Mermaid's parser as `ﬂ°quot¶ß` and `ﬂ°°35¶ß`.
 */
function plain(text: string): string {
  return text
    .replaceAll(/<br\s*\/?>/gi, ' ')
    .replaceAll(/ﬂ°°?(\w+)¶ß/g, (_, code: string) => {
      const point = /^\d+$/.test(code) ? Number(code) : Infinity
      return named.get(code) ?? (point <= 0x10ffff ? String.fromCodePoint(point) : `#${code};`)
    })
    .trim()
}

/** Only links within the site and https; anything else is left out. Browsers read `/\` as `//`. */
function safeLink(link: string | undefined): string | undefined {
  return link && /^(?:https:\/\/|\/(?![/\\\s])|#)/.test(link) ? link : undefined
}
