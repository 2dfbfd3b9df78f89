import { defineFaultRule } from '../rule.ts'

/** Every file of the content is UTF-8 text of a sane size. */
export default defineFaultRule({
  id: 'file-is-text',
  why: '读不出来的文件，网站上就没有这一页',
})
