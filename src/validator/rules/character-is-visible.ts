import { defineFaultRule } from '../rule.ts'

/** A page holds no characters that nobody sees, and no codes that stand for characters. */
export default defineFaultRule({
  id: 'character-is-visible',
  why: '看不见的字符复制出去就成了乱码，查订单、搜关键词都会查不到',
})
