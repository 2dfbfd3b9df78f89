import { defineProcedureRule } from '../rule.ts'

/** Every register that a procedure names exists. */
export default defineProcedureRule({
  id: 'register-is-known',
  why: '登记表写错了，客服不知道往哪里记，事后也查不到',
  check({ registers }, report, { catalogue }) {
    const { ids, byId, isComplete } = catalogue.lists.registers
    if (!isComplete) return
    for (const { value, place } of registers) {
      if (value.trim() === '' || ids.has(value)) continue
      const guess = [...ids].find((id) => id === sameNumber(value) || byId.get(id)?.name === value)
      report({
        place,
        what: `没有 \`${value}\` 这张登记表`,
        fix: guess ? `改成 \`${guess}\`` : '对照 registers/ 文件夹里的编号改；要用新表，先在那里建一个文件',
      })
    }
  },
})

/** The id in the spelling of the others: `r1` is `R01`. Another number is another register, so none is guessed. */
function sameNumber(value: string): string {
  const id = value.trim().toUpperCase()
  const number = /^R[-_ ]?(\d+)$/.exec(id)?.[1]
  return number ? `R${String(Number(number)).padStart(2, '0')}` : id
}
