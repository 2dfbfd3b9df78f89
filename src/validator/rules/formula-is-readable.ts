import { defineFaultRule } from '../rule.ts'

/** Formulas and conditions of templates can be read. */
export default defineFaultRule({
  id: 'formula-is-readable',
  why: '公式读不出来，表单上就一直算不出数，条件也不起作用',
})
