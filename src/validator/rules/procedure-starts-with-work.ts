import { callNode, hasWork } from '../../procedures/model.ts'
import { defineProcedureRule } from '../define-rule.ts'

/** The first thing written, where a procedure starts, is not an exit. */
export default defineProcedureRule({
  why: '写在最前面的就是起点，起点是出口就什么都不用办了',
  check({ nodes }, report) {
    const [first] = nodes
    if (first?.kind !== 'exit' || !hasWork(nodes)) return
    report({
      place: first.place,
      what: `流程一开头就是${callNode(first)}`,
      fix: '把第一步要做的事移到最前面，出口放到后面',
    })
  },
})
