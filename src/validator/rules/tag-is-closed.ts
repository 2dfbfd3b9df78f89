import { defineFaultRule } from '../rule.ts'

/** Every tag is written whole and closed by its own name. */
export default defineFaultRule({
  id: 'tag-is-closed',
  why: '标签没写完整，这一页的步骤一个也读不出来',
})
