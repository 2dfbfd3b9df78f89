import { defineFaultRule } from '../rule.ts'

/** No page holds two versions of a text that were never merged. */
export default defineFaultRule({
  id: 'merge-is-finished',
  why: '两份互相矛盾的做法一起登出来，客服不知道照哪一份办',
})
