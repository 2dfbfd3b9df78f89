import { defineFaultRule } from '../rule.ts'

/** No paragraph begins with a word that MDX takes for code. */
export default defineFaultRule({
  id: 'paragraph-is-no-code',
  why: '这两个词开头的一段会被当成代码，网站生成时停下来',
})
