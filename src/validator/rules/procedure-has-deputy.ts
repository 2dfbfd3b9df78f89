import { defineProcedureRule } from '../rule.ts'

/** An after-sales procedure names who stands in for its owner, and it is somebody else. */
export default defineProcedureRule({
  id: 'procedure-has-deputy',
  why: '售后有平台时限，负责人不在时要有人接得住',
  check({ stage, owner, deputy, page }, report) {
    if (stage !== 'aftersales') return
    if (!deputy?.value.trim()) {
      report({
        place: deputy?.place ?? page.places.placeOf([]),
        what: '这个售后流程没有代办人',
        fix: '在 owner 下面加一行 `deputy: shiftlead`（角色 id，见 reference/roles.yaml）',
      })
    } else if (deputy.value === owner?.value) {
      report({
        place: deputy.place,
        what: `代办人和负责人都是 \`${deputy.value}\``,
        fix: '换一个角色，例如 `deputy: shiftlead`',
      })
    }
  },
})
