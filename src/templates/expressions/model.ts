/** What formulas and checks reckon with. Dates and months are text of the form `2026-07-01`, `2026-07`. */
export type Quantity = number | string | boolean

export const comparisons = ['==', '!=', '<', '<=', '>', '>='] as const
export const sums = ['+', '-', '*', '/'] as const
export const joints = ['and', 'or'] as const

export type Operator = (typeof comparisons)[number] | (typeof sums)[number] | (typeof joints)[number]

/** What can be asked of fields besides reckoning. */
export const functionNames = ['sum', 'count', 'floor', 'filled', 'has'] as const
export type FunctionName = (typeof functionNames)[number]

/** A formula or a condition, read: plain data that a browser works out with a few lines. */
export type Expression =
  | { kind: 'literal'; value: number | string }
  | { kind: 'name'; name: string }
  /** `volumes.agents`: a column, only within `sum`. */
  | { kind: 'column'; table: string; column: string }
  | { kind: 'call'; name: FunctionName; args: Expression[] }
  | { kind: 'binary'; operator: Operator; left: Expression; right: Expression }
  | { kind: 'not'; of: Expression }
  | { kind: 'minus'; of: Expression }

/** Where an expression finds what fields hold. */
export interface Scope {
  /** What a field comes to; `undefined` while it is empty or refused. */
  quantity(name: string): Quantity | undefined
  /** Whether something was typed into a field that is not refused. */
  isFilled(name: string): boolean
  /** The rows of a table or of pairs that have been begun. */
  rows(table: string): Scope[]
}
