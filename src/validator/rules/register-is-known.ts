import { defineProcedureRule } from '../rule.ts'
import { unknownIds } from '../known.ts'

/** Every register that a procedure names exists. */
export default defineProcedureRule({
  id: 'register-is-known',
  why: '登记表写错了，客服不知道往哪里记，事后也查不到',
  check({ registers }, report, { catalogue }) {
    const known = { ids: catalogue.lists.registers.ids, name: '登记表', path: 'registers/' }
    for (const finding of unknownIds(registers, known, '登记表 ')) report(finding)
  },
})
