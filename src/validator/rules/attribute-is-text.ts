import { defineFaultRule } from '../rule.ts'

/** Attributes are written as text in double quotes. */
export default defineFaultRule({
  id: 'attribute-is-text',
  why: '流程里只写文字，代码不会被执行',
})
