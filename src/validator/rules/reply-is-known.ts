import { defineProcedureRule } from '../rule.ts'
import { choicesOf, unknownIds } from '../known.ts'

/** Every quick reply that a step offers exists. */
export default defineProcedureRule({
  id: 'reply-is-known',
  why: '短语编码写错了，客服在这一步就没有现成的话可以用',
  check({ nodes }, report, { catalogue }) {
    const { replies } = catalogue.lists
    const choices = choicesOf(replies, ({ title }) => title)
    const known = { choices, isComplete: replies.isComplete, name: '快捷短语', path: 'replies/' }
    const written = nodes.flatMap((node) => node.replies)
    for (const finding of unknownIds(written, known, '短语编码 ')) report(finding)
  },
})
