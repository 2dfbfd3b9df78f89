import { defineFaultRule } from '../rule.ts'

/** Front matter stands at the very start of a page, and ends with `---` as it opens. */
export default defineFaultRule({
  id: 'frontmatter-is-closed',
  why: '设置和正文分不开，这一页就会缺标题或缺正文',
})
