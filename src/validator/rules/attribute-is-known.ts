import { defineFaultRule } from '../rule.ts'

/** Every attribute is one that its tag has. */
export default defineFaultRule({
  id: 'attribute-is-known',
  why: '写错名字的内容不会生效，时限、角色或去向就丢了',
})
