import { defineFaultRule } from '../rule.ts'

/** Curly brackets in the text are not read as code. */
export default defineFaultRule({
  id: 'braces-are-escaped',
  why: '花括号里的字会被当成代码，页面会报错或少字',
})
