import { readReplyName } from '../../reference/replies.ts'
import { choicesOf, unknownIds } from '../known.ts'
import { defineProcedureRule } from '../define-rule.ts'

/** Every quick reply that a step offers exists. Its variant is for `reply-variant-is-known`. */
export default defineProcedureRule({
  why: '短语编码写错了，客服在这一步就没有现成的话可以用',
  check({ nodes }, report, { catalogue }) {
    const { replies } = catalogue.lists
    const choices = choicesOf(replies, ({ title }) => title)
    const known = { choices, isComplete: replies.isComplete, name: '快捷短语', path: 'replies/' }
    const codes = nodes
      .flatMap((node) => node.replies)
      .map(({ value, place }) => ({ value: readReplyName(value).code, place }))
    for (const finding of unknownIds(codes, known, '短语编码 ')) report(finding)
  },
})
