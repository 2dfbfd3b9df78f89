import { readReplyName } from '../../reference/replies.ts'
import { stageName } from '../../reference/stages.ts'
import { defineProcedureRule } from '../define-rule.ts'

/** A reply is offered in the stages that it is written for. */
export default defineProcedureRule({
  why: '别的阶段的话放在这一步，买家听着不对题，例如退货时问他想买什么',
  check({ stage, nodes }, report, { catalogue }) {
    for (const { value, place } of nodes.flatMap((node) => node.replies)) {
      const reply = catalogue.lists.replies.byId.get(readReplyName(value).code)
      if (!reply || reply.stage === stage || reply.alsoIn?.some((other) => other === stage)) continue
      const stages = [reply.stage, ...(reply.alsoIn ?? [])].map(stageName).join('、')
      report({
        place,
        what: `短语 ${reply.code}（${reply.title}）是${stages}用的，这一篇是${stageName(stage)}流程`,
        fix: `换一条合适的；这句话在这里也对的，请在 replies 里给它加上 \`alsoIn: [${stage}]\``,
      })
    }
  },
})
