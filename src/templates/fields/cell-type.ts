import type { CellField, Names, Row } from '../model.ts'
import type { Quantity, Scope } from '../expressions/model.ts'

/** What stands around a cell. */
export interface Around {
  /** What fields hold: those of the row first, then those of the plan. */
  scope: Scope
  names: Names
  /** The row that the cell stands in; the values of the plan for a field that stands alone. */
  row: Row
}

/**
 * One kind of thing to type. A kind is one file with one of these, its line in `index.ts`, what authors write in
 * `written.ts`, and how it looks in `site/islands/plan`.
 */
export interface CellType<Cell extends CellField = CellField> {
  /** What formulas and checks reckon with; `undefined` when it is empty or cannot be read. */
  read(typed: string, field: Cell, around: Around): Quantity | undefined
  /** What is wrong with what was typed and what to type; `undefined` when all is well or nothing was typed. */
  fault(typed: string, field: Cell, around: Around): string | undefined
  /** As documents show it; empty when there is nothing to show. */
  show(typed: string, field: Cell, around: Around): string
  /** What was copied out of a spreadsheet, as it is stored. */
  take(pasted: string, field: Cell, names: Names): string
}
