import { quote } from '../../diagnostics/invisible.ts'
import type { Written } from '../../diagnostics/place.ts'
import { adviseOn, choicesOf } from '../known.ts'
import { defineProcedureRule } from '../define-rule.ts'

/** Every register that a procedure names exists. Another number is another register, so none is guessed by it. */
export default defineProcedureRule({
  why: '登记表写错了，客服不知道往哪里记，事后也查不到',
  check({ file, registers, nodes }, report, { catalogue }) {
    const list = catalogue.lists.registers
    if (!list.isComplete) return
    const choices = choicesOf(list, ({ name }) => name)
    const all = new Set([...registers, ...nodes.flatMap((node) => node.registers)])
    const unknown = [...all].filter(({ value }) => value.trim() !== '' && !list.ids.has(value))
    for (const [value, written] of Map.groupBy(unknown, ({ value }) => value)) {
      const [{ place }, ...others] = written as [Written, ...Written[]]
      const advice = written.map((one) => adviseOn(one, choices, '登记表（registers/）'))
      report({
        place,
        what: `没有 ${quote(value)} 这张登记表`,
        fix: advice[0]!.fix,
        edits: advice.flatMap(({ edits = [] }) => edits),
        further: others.map((other) => ({ file, place: other.place })),
      })
    }
  },
})
