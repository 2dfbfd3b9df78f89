import { defineFaultRule } from '../rule.ts'

/** Front matter that opens with `---` also ends with it. */
export default defineFaultRule({
  id: 'frontmatter-is-closed',
  why: '设置没有收尾，正文会全部丢掉',
})
