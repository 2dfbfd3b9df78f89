import { callNode } from '../../procedures/model.ts'
import { defineProcedureRule } from '../define-rule.ts'

/** Every wait says how long, and where to go when it ran out. */
export default defineProcedureRule({
  why: '没有期限的等待会一直挂着，直到平台超时判我们输',
  check({ nodes }, report) {
    for (const node of nodes) {
      if (node.kind !== 'wait') continue
      if (!node.timeout?.value.trim()) {
        report({
          place: node.timeout?.place ?? node.place,
          what: `${callNode(node)}没有写超时去哪里`,
          fix: '加上 `timeout="…"`，写超时后要做的步骤或出口的短名',
        })
      }
      if (!node.within?.value.trim()) {
        report({
          place: node.within?.place ?? node.place,
          what: `${callNode(node)}没有写等多久`,
          fix: '加上 `within="7d"` 这样的时长：m 是分钟，h 是小时，d 是天',
        })
      }
      const timeout = node.timeout?.value.trim()
      if (timeout && timeout === node.next?.value.trim()) {
        report({
          place: node.timeout!.place,
          what: `${callNode(node)}等到和超时都去 \`${timeout}\``,
          fix: '超时后的处理和等到了不一样：给 timeout 写另一步；真的一样就改成普通步骤 `<Step>`',
        })
      }
    }
  },
})
