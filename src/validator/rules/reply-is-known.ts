import { defineProcedureRule } from '../rule.ts'
import { unknownIds } from '../known.ts'

/** Every quick reply that a step offers exists. */
export default defineProcedureRule({
  id: 'reply-is-known',
  why: '短语编码写错了，客服在这一步就没有现成的话可以用',
  check({ nodes }, report, { catalogue }) {
    const known = { ...catalogue.lists.replies, name: '快捷短语', path: 'replies/' }
    for (const finding of unknownIds(
      nodes.flatMap((node) => node.replies),
      known,
      '短语编码 ',
    ))
      report(finding)
  },
})
