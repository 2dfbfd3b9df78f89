import { defineFaultRule } from '../rule.ts'

/** Rows that were typed are a table, and none of their cells is lost. */
export default defineFaultRule({
  id: 'table-takes-effect',
  why: '表格散成一段话，或者少了一格，时限和金额就对不上是谁的',
})
