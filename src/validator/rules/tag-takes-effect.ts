import { defineFaultRule } from '../rule.ts'

/** What was meant as a tag of a procedure is one. */
export default defineFaultRule({
  id: 'tag-takes-effect',
  why: '这一步不在流程里，客服看到的是一串代码',
})
