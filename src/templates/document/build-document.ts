import type { PhrasingContent, Root, RootContent, TableCell } from 'mdast'
import type { Scope } from '../expressions/model.ts'
import { cellTypeOf } from '../fields/index.ts'
import { hasRows, type CellField, type Names, type RowsField, type Section, type Side, type Template, type Values } from '../model.ts' // prettier-ignore
import { begunRows, planScope, rowScope, textsOf, typedIn } from '../scope.ts'

/** What a document says besides what the plan holds. */
export interface Cover {
  title: string
  /** The day that it bears, for people: 2026 年 11 月 28 日. */
  day: string
  /** What the template has no place for. */
  leftovers: readonly { where: string; text: string }[]
}

/**
 * A plan as a document: what is printed, exported as Word and exported as Markdown is made of this, so that they say the
 * same.
 */
export function buildDocument(template: Template, values: Values, names: Names, cover: Cover): Root {
  const scope = planScope(template, values, names)
  const about = cover.title === template.title ? cover.day : `${template.title}，${cover.day}`
  const children: RootContent[] = [
    heading(1, cover.title),
    paragraph(about),
    ...template.sections.flatMap((section) => buildSection(section, values, scope, names)),
  ]
  if (cover.leftovers.length > 0) {
    const rows = cover.leftovers.map(({ where, text }) => [words(where), words(text)])
    children.push(heading(2, '模板里已经没有的内容'), table([['原来在', '内容'].map(words), ...rows]))
  }
  return { type: 'root', children }
}

function buildSection({ title, fields }: Section, values: Values, scope: Scope, names: Names): RootContent[] {
  const around = { scope, names, row: textsOf(values) }
  const show = (field: CellField) => cellTypeOf(field).show(typedIn(around.row, field.id), field, around)
  const parts: RootContent[] = [heading(2, title)]
  let short: CellField[] = []
  const endShort = () => {
    if (short.length > 0) {
      const rows = short.map((field) => [words(field.label), words(show(field))])
      parts.push(table([['项目', '内容'].map(words), ...rows]))
    }
    short = []
  }
  for (const field of fields) {
    if (!hasRows(field) && field.type !== 'long-text') {
      short.push(field)
      continue
    }
    endShort()
    parts.push(heading(3, field.label), ...(hasRows(field) ? buildRows(field, values, scope, names) : textOf(show(field)))) // prettier-ignore
  }
  endShort()
  return parts
}

/** Each line that was typed is a paragraph, as Chinese documents have it. */
function textOf(text: string): RootContent[] {
  const parts = text.split(/[\r\n]+/).filter((part) => part.trim() !== '')
  return parts.length > 0 ? parts.map((part) => paragraph(part)) : [notFilled]
}

const notFilled: RootContent = { type: 'paragraph', children: [{ type: 'text', value: '（没有填）' }] }

function buildRows(field: RowsField, values: Values, scope: Scope, names: Names): RootContent[] {
  const begun = begunRows(field, values[field.id])
  if (begun.length === 0) return [notFilled]
  const rows = begun.map(({ row }) => {
    const around = { scope: rowScope(field, row, scope, names), names, row }
    return (cell: CellField) => cellTypeOf(cell).show(typedIn(row, cell.id), cell, around)
  })
  if (field.type === 'table') {
    return [table([field.columns.map(({ label }) => words(label)), ...rows.map((show) => field.columns.map((cell) => words(show(cell))))])] // prettier-ignore
  }
  const { left, right } = field
  const head = ['组', left.label, right.label].map(words)
  const body = rows.map((show, index) => [words(String(index + 1)), sideOf(left, show), sideOf(right, show)])
  return [table([head, ...body])]
}

/** One side of a pair in one cell of a table: each field on a line of its own. */
function sideOf({ fields }: Side, show: (cell: CellField) => string): PhrasingContent[] {
  const filled = fields.filter((cell) => show(cell) !== '')
  if (filled.length === 1 && fields.length === 1) return words(show(filled[0]!))
  return filled.flatMap((cell, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'break' } as const] : []),
    { type: 'strong', children: [{ type: 'text', value: cell.label }] },
    ...words(`：${show(cell)}`),
  ])
}

function words(text: string): PhrasingContent[] {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line, index): PhrasingContent[] => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      ...(line === '' ? [] : [{ type: 'text' as const, value: line }]),
    ])
}

function heading(depth: 1 | 2 | 3, text: string): RootContent {
  return { type: 'heading', depth, children: [{ type: 'text', value: text.replaceAll(/\s+/g, ' ').trim() }] }
}

const paragraph = (text: string): RootContent => ({ type: 'paragraph', children: words(text) })

/** A table; its first row is its head. */
function table(rows: PhrasingContent[][][]): RootContent {
  const cell = (children: PhrasingContent[]): TableCell => ({ type: 'tableCell', children })
  return { type: 'table', children: rows.map((cells) => ({ type: 'tableRow', children: cells.map(cell) })) }
}
