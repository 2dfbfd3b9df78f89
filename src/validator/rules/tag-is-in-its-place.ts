import { defineFaultRule } from '../rule.ts'

/** Branches stand in decisions, steps stand beside each other, and a procedure holds no code. */
export default defineFaultRule({
  id: 'tag-is-in-its-place',
  why: '标签放错了地方，流程的走向就和写的人想的不一样',
})
