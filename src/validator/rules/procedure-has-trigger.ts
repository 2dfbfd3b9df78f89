import { isMisspelt } from '../../procedures/frontmatter.ts'
import { hasWords } from '../has-words.ts'
import { defineProcedureRule } from '../define-rule.ts'

/** Every procedure says what makes someone begin. */
export default defineProcedureRule({
  why: '不写什么时候开始，客服就不知道该不该用它',
  check({ page }, report) {
    const trigger = page.frontmatter['trigger'] ?? ''
    if (page.unreadable.frontmatter || typeof trigger !== 'string' || hasWords(trigger)) return
    if (isMisspelt('trigger', page)) return
    report({
      place: page.places.placeOf(['trigger']),
      what: 'trigger' in page.frontmatter ? '触发条件是空的' : '这个流程没有写触发条件',
      fix: '在设置里写一句新人看得懂的话：`trigger: 买家提交七天无理由退货申请`',
    })
  },
})
