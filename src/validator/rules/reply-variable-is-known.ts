import { suggest } from '../../diagnostics/nearest.ts'
import { replyVariables } from '../../reference/replies.ts'
import { defineRule } from '../rule.ts'

/** Every variable of a quick reply has its one spelling, and the list of variables is the list of those used. */
export default defineRule({
  id: 'reply-variable-is-known',
  why: '变量写错了，买家会看到一个花括号',
  check({ catalogue }, report) {
    for (const { value, source, placeOf } of catalogue.lists.replies.entries) {
      const used = new Set<string>()
      value.variants.forEach((variant, index) => {
        for (const [, name = ''] of variant.matchAll(/\{([^{}]*)\}/g)) {
          used.add(name)
          if ((replyVariables as readonly string[]).includes(name)) continue
          report({
            file: source.file,
            place: placeOf(['variants', index]),
            what: `短语 ${value.code} 里的变量 \`{${name}}\` 不认识`,
            fix: suggest(name, replyVariables, '变量表'),
          })
        }
      })
      const listed: string[] = value.variables
      const missing = [...used].filter((name) => !listed.includes(name) && (replyVariables as readonly string[]).includes(name))
      const spare = listed.filter((name) => !used.has(name))
      if (missing.length > 0 || spare.length > 0) {
        report({
          file: source.file,
          place: placeOf(['variables']),
          what: `短语 ${value.code} 的 variables 和说法里用到的变量对不上`,
          fix: `改成 \`variables: [${[...used].join(', ')}]\``,
        })
      }
    }
  },
})
