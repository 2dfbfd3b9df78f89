import { quote } from '../../diagnostics/invisible.ts'
import { adviseOn, choicesOf } from '../known.ts'
import { defineProcedureRule } from '../rule.ts'

/** Every register that a procedure names exists. Another number is another register, so none is guessed by it. */
export default defineProcedureRule({
  id: 'register-is-known',
  why: '登记表写错了，客服不知道往哪里记，事后也查不到',
  check({ registers }, report, { catalogue }) {
    const list = catalogue.lists.registers
    if (!list.isComplete) return
    const choices = choicesOf(list, ({ name }) => name)
    for (const written of registers) {
      if (written.value.trim() === '' || list.ids.has(written.value)) continue
      report({
        place: written.place,
        what: `没有 ${quote(written.value)} 这张登记表`,
        ...adviseOn(written, choices, '登记表（registers/）'),
      })
    }
  },
})
