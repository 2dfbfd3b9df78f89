import { isMisspelt } from '../../procedures/frontmatter.ts'
import { defineProcedureRule } from '../define-rule.ts'

/** Every procedure says which version it is. Whether that is a whole number is for `frontmatter-value-fits`. */
export default defineProcedureRule({
  why: '没有版本号，打印出来的旧流程和改过的新流程分不出来',
  check({ page }, report) {
    const isMissing = page.frontmatter['version'] === undefined
    if (page.unreadable.frontmatter || !isMissing || isMisspelt('version', page)) return
    report({
      place: page.places.placeOf(['version']),
      what: '这个流程没有写第几版',
      fix: '新写的流程，在设置里加一行 `version: 1`；改过步骤的，写改过几次再加 1',
    })
  },
})
