import { parseDocument } from 'yaml'
import type { Remark, TextPlace } from './remark.ts'

/** A Mermaid text without what stands around the diagram; every line and column is where it was. */
export interface BareText {
  text: string
  /** The title of the front matter; empty when there is none. */
  title: string
  /** Settings, which are not taken. */
  remarks: Remark[]
  /** Where the front matter cannot be read. */
  fault?: TextPlace
}

/** Blanks out front matter, comments and settings, and stands in for escapes, so that nothing moves. */
export function bareText(written: string): BareText {
  const remarks: Remark[] = []
  const whole = written.replaceAll(/\r\n?/g, '\n')
  const { text, title, fault } = frontMatter(whole, remarks)
  const bare = text
    .replaceAll(/%%\{[\s\S]*?\}%%/g, (settings, at: number) => {
      remarks.push({ kind: 'settings', about: '%%{…}%%', ...placeAt(text, at) })
      return blank(settings)
    })
    .replaceAll(/^[ \t]*%%.*$/gm, blank)
    .replaceAll(/(?<=\})[ \t]+$/gm, '')
    // What Mermaid does, too: a quotation mark in a tag would end the label.
    .replaceAll(/<(\w+)([^>\n]*)>/g, (tag) => tag.replaceAll(/="([^"]*)"/g, "='$1'"))
    .replaceAll(/#(\w+);/g, `${opening}$1${closing}`)
  return { text: bare, title, remarks, ...(fault && { fault }) }
}

function frontMatter(text: string, remarks: Remark[]): { text: string; title: string; fault?: TextPlace } {
  const match = /^([ \t]*)---[ \t]*\n([\s\S]*?)^\1---[ \t]*(?:\n|$)/m.exec(text)
  if (!match || match.index > 0) return { text, title: '' }
  const [all, , yaml = ''] = match
  const top = all.slice(0, all.indexOf('\n', all.indexOf('---')) + 1).split('\n').length - 1
  const document = parseDocument(yaml)
  const rest = blank(all) + text.slice(all.length)
  const [error] = document.errors
  if (error) {
    const { line, column } = placeAt(yaml, error.pos[0])
    return { text: rest, title: '', fault: { line: line + top, column } }
  }
  const value: unknown = document.toJS()
  const settings = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  for (const key of Object.keys(settings)) {
    if (key === 'title') continue
    const at = new RegExp(`^[ \\t]*(["']?)${key.replaceAll(/\W/g, '\\$&')}\\1[ \\t]*:`, 'm').exec(yaml)?.index ?? 0
    remarks.push({ kind: 'settings', about: key, line: placeAt(yaml, at).line + top, column: 1 })
  }
  const { title } = settings
  return { text: rest, title: typeof title === 'string' || typeof title === 'number' ? String(title).trim() : '' }
}

function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ')
}

function placeAt(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: before.at(-1)!.length + 1 }
}

/** Signs that nobody types, of the width of those they stand for: `#quot;` would end a statement. */
const opening = '\uE0B0'
const closing = '\uE0B1'

const named = new Map(Object.entries({ quot: '"', amp: '&', lt: '<', gt: '>', nbsp: ' ', apos: "'" }))

/** A label as its reader sees it: it may hold `<br>`, since a chart here breaks its lines itself, and escapes of Mermaid's. */
export function labelText(text: string): string {
  return text
    .replaceAll(/<br\s*\/?>/gi, ' ')
    .replaceAll(/\uE0B0(\w+)\uE0B1/g, (_, code: string) => {
      const hex = /^x[\da-f]+$/i.test(code)
      const point = hex ? Number(`0${code}`) : /^\d+$/.test(code) ? Number(code) : Infinity
      return named.get(code) ?? (point <= 0x10ffff ? String.fromCodePoint(point) : `#${code};`)
    })
    .trim()
}
