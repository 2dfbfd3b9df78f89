import { isMisspelt } from '../../procedures/frontmatter.ts'
import { hasWords } from '../has-words.ts'
import { defineProcedureRule } from '../define-rule.ts'

/** Every procedure says in a sentence what it is for. */
export default defineProcedureRule({
  why: '搜索结果和目录里靠这一句认出该用哪一篇',
  check({ page }, report) {
    const description = page.frontmatter['description'] ?? ''
    if (page.unreadable.frontmatter || typeof description !== 'string' || hasWords(description)) return
    if (isMisspelt('description', page)) return
    report({
      place: page.places.placeOf(['description']),
      what: 'description' in page.frontmatter ? '一句话说明是空的' : '这个流程没有一句话说明',
      fix: '在设置里写一句办什么、办到哪里为止：`description: 买家不想要了，从给地址、验货办到退款为止`',
    })
  },
})
