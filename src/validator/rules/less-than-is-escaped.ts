import { defineFaultRule } from '../rule.ts'

/** A `<` in the text is not read as the start of a tag. */
export default defineFaultRule({
  id: 'less-than-is-escaped',
  why: '页面会把后面的字当成标签，整页都生成不了',
})
