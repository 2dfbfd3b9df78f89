import { isMisspelt } from '../../procedures/frontmatter.ts'
import { defineProcedureRule } from '../define-rule.ts'

/** An after-sales procedure names who stands in for its owner, and it is somebody else. */
export default defineProcedureRule({
  why: '售后有平台时限，负责人不在时要有人接得住',
  check({ stage, owner, page }, report) {
    const deputy = page.frontmatter['deputy'] ?? ''
    if (stage !== 'aftersales' || page.unreadable.frontmatter || typeof deputy !== 'string') return
    const place = page.places.placeOf(['deputy'])
    const guess = owner?.value === 'shiftlead' ? 'supervisor' : 'shiftlead'
    if (isMisspelt('deputy', page)) return
    if (deputy.trim() === '') {
      report({
        place,
        what: '这个售后流程没有代办人',
        fix: `在文件开头的设置里写上 \`deputy: ${guess}\`（角色 id，见 reference/roles.yaml）`,
      })
    } else if (deputy === owner?.value) {
      report({ place, what: `代办人和负责人都是 \`${deputy}\``, fix: `换一个角色，例如 \`deputy: ${guess}\`` })
    }
  },
})
