import { defineProcedureRule } from '../rule.ts'

/** Every procedure names the role that answers for it. Whether the role exists is for `role-is-known`. */
export default defineProcedureRule({
  id: 'procedure-has-owner',
  why: '没有负责人的流程，出了问题没人改，到期没人复核',
  check({ owner, page }, report) {
    if (owner?.value.trim()) return
    report({
      place: owner?.place ?? page.places.placeOf([]),
      what: '这个流程没有负责人',
      fix: '在文件开头的设置里加一行 `owner: aftersales`（角色 id，见 reference/roles.yaml）',
    })
  },
})
