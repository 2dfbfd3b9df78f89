import { isMisspelt } from '../../procedures/frontmatter.ts'
import { defineProcedureRule } from '../define-rule.ts'

/** Every procedure names the role that answers for it. Whether the role exists is for `role-is-known`. */
export default defineProcedureRule({
  why: '没有负责人的流程，出了问题没人改，到期没人复核',
  check({ page }, report) {
    const owner = page.frontmatter['owner'] ?? ''
    if (page.unreadable.frontmatter || typeof owner !== 'string' || owner.trim() !== '') return
    if (isMisspelt('owner', page)) return
    report({
      place: page.places.placeOf(['owner']),
      what: '这个流程没有负责人',
      fix: '在文件开头的设置里写上 `owner: aftersales`（角色 id，见 reference/roles.yaml）',
    })
  },
})
