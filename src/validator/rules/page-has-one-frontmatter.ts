import { defineFaultRule } from '../rule.ts'

/** A page has its settings once, at its top. */
export default defineFaultRule({
  id: 'page-has-one-frontmatter',
  why: '多出来的设置会当成正文显示，开头那份可能不是要的那一份',
})
