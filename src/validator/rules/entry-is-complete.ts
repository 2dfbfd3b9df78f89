import { defineFaultRule } from '../rule.ts'

/** Every entry of a list has what it must have. */
export default defineFaultRule({
  id: 'entry-is-complete',
  why: '缺了这一项，用到这条资料的页面就会少一块',
})
