import { defineFaultRule } from '../rule.ts'

/** Every tag of a procedure is one of the five or plain HTML; on other pages, tags beyond HTML are imported. */
export default defineFaultRule({
  id: 'tag-is-known',
  why: '不认识的标签，网站生成时会停下来',
})
