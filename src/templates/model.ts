import type { Expression } from './expressions/model.ts'

/** A row of a table or a pair: what was typed into each cell, by the cell's id. */
export type Row = Record<string, string>

/** What a field holds: text as it was typed, so that nothing is lost that cannot be read yet; or rows of it. */
export type Value = string | Row[]

/** What a plan holds, by field id. Formulas are not in it: they are worked out. */
export type Values = Record<string, Value>

/** What every field has. */
interface Named {
  /** Short name in formulas; stored in drafts, so it is never changed once published. */
  id: string
  label: string
  /** What to write here and why. */
  help?: string
  /** Something that could stand here. */
  example?: string
  isRequired: boolean
}

export interface TextField extends Named {
  type: 'text' | 'long-text'
}

export interface NumberField extends Named {
  type: 'number'
  /** The unit of what is typed: 元, 人, 元/店/天. Empty when another cell of the row says it. */
  unit: string
  /** The cell of the same row that says the unit. */
  unitFrom?: string
  min?: number
  max?: number
  /** Whether only whole numbers fit. */
  isWhole: boolean
}

export interface DateField extends Named {
  type: 'date' | 'month'
}

/** One of the roles or platforms of the handbook, stored by id. */
export interface NameField extends Named {
  type: 'role' | 'platform'
}

export interface ChoiceField extends Named {
  type: 'choice'
  options: string[]
}

/** Something that is worked out rather than typed. */
export interface ComputedField extends Named {
  type: 'computed'
  /** `undefined` when it could not be read: then the check of the content has said so. */
  formula: Expression | undefined
  unit: string
}

/** A field that holds one thing: it may stand alone or as a column. */
export type CellField = TextField | NumberField | DateField | NameField | ChoiceField | ComputedField

export interface TableField extends Named {
  type: 'table'
  columns: CellField[]
  minRows: number
  maxRows: number
}

/** One side of a pair: 问题, 改法. */
export interface Side {
  label: string
  fields: CellField[]
}

/** Things that belong together two by two: no left side without its right side, and none the other way round. */
export interface PairsField extends Named {
  type: 'pairs'
  left: Side
  right: Side
  minRows: number
  maxRows: number
}

export type RowsField = TableField | PairsField
export type Field = CellField | RowsField

export interface Section {
  id: string
  title: string
  help?: string
  fields: Field[]
}

/** Something that must hold between fields. */
export interface Check {
  /** `undefined` when it could not be read: then the check of the content has said so. */
  holds: Expression | undefined
  /** What to say when it does not hold. */
  say: string
  /** The fields to blame; with `each`, its columns. */
  at: string[]
  /** A table or pairs whose rows are looked at one by one. */
  each?: string
}

/** A blank plan. */
export interface Template {
  id: string
  title: string
  summary: string
  /** Roles that write such plans. */
  for: string[]
  sections: Section[]
  checks: Check[]
  example: { title: string; values: Values }
}

/** What roles and platforms are called, by id. */
export interface Names {
  role: Record<string, string>
  platform: Record<string, string>
}

/** The fields of a template in written order. */
export function fieldsOf({ sections }: Pick<Template, 'sections'>): Field[] {
  return sections.flatMap(({ fields }) => fields)
}

/** The cells of a row, those of both sides of a pair. */
export function cellsOf(field: RowsField): CellField[] {
  return field.type === 'table' ? field.columns : [...field.left.fields, ...field.right.fields]
}

/** Whether a field holds rows. */
export function hasRows(field: Field): field is RowsField {
  return field.type === 'table' || field.type === 'pairs'
}
