import { defineFaultRule } from '../rule.ts'

/** What looks like a mark has the effect that it looks like. */
export default defineFaultRule({
  id: 'mark-is-meant',
  why: '写的人在编辑器里看着是列表和标题，客服看到的是连成一片的字',
})
