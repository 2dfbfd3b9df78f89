import { hasWords } from '../has-words.ts'
import { defineProcedureRule } from '../define-rule.ts'

/** Every exit has an outcome and the condition under which it is reached. */
export default defineProcedureRule({
  why: '客服要靠结果和条件判断能不能结束，登记表也照它填',
  check({ nodes }, report) {
    for (const node of nodes) {
      if (node.kind !== 'exit') continue
      const outcome = node.outcome?.value.trim()
      const exit = hasWords(outcome) ? `出口「${outcome}」` : node.id ? `出口 \`${node.id}\` ` : '这个出口'
      if (!hasWords(outcome)) {
        report({
          place: node.outcome?.place ?? node.place,
          what: `${exit}没有写结果`,
          fix: '加上 `outcome="已退款"` 这样的短语',
        })
      }
      if (!hasWords(node.when?.value)) {
        report({
          place: node.when?.place ?? node.place,
          what: `${exit}没有写什么情况下到这里`,
          fix: '加上 `when="验货完好，原路退回并已告知买家"` 这样的一句话',
        })
      }
    }
  },
})
