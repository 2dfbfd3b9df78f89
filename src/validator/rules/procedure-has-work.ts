import { hasWork } from '../../procedures/model.ts'
import { startOf } from '../../mdx/tags.ts'
import { defineProcedureRule } from '../define-rule.ts'

/** Every procedure has a step or a decision of its own. A numbered list in the text is none. */
export default defineProcedureRule({
  why: '没有步骤的流程，图上是空的，客服点进来不知道做什么',
  check({ nodes, page, findings }, report) {
    // A step that could not be read is another rule's business.
    if (page.unreadable.text || hasWork(nodes) || findings.some(({ rule }) => rule === 'tag-is-known')) return
    const list = page.tree.children.find((node) => node.type === 'list')
    report({
      place: list ? startOf(list) : (nodes[0]?.place ?? page.places.placeOf([])),
      what: `这个流程一步也没有写${list ? `；${list.ordered ? '编号' : ''}列表不算步骤` : ''}`,
      fix: '每一步写成 `<Step id="…" title="…" role="…" next="…">`，下一行写怎么做，再一行写 `</Step>`',
    })
  },
})
