import { defineFaultRule } from '../rule.ts'

/** Every key of an entry is one that the handbook knows. */
export default defineFaultRule({
  id: 'entry-key-is-known',
  why: '写错名字的项目不会生效，也不会有人发现',
})
