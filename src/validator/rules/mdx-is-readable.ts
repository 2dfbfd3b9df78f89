import { defineFaultRule } from '../rule.ts'

/** The text of a page can be read as MDX. */
export default defineFaultRule({
  id: 'mdx-is-readable',
  why: '这一页读不出来，网站上就没有它',
})
