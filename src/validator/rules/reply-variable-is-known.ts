import { suggest } from '../../diagnostics/advise.ts'
import { replyVariables } from '../../reference/replies.ts'
import { defineRule } from '../rule.ts'

/** Every variable of a quick reply has its one spelling, and the list of variables is the list of those used. */
export default defineRule({
  id: 'reply-variable-is-known',
  why: '变量写错了，买家会看到一个花括号',
  check({ catalogue }, report) {
    for (const { value, source, placeOf } of catalogue.lists.replies.entries) {
      const { code, variants, variables } = value
      const used = new Set<string>()
      let isSpeltRight = true
      variants.forEach((variant, index) => {
        const slip = (what: string, fix: string) => {
          isSpeltRight = false
          report({ file: source.file, place: placeOf(['variants', index]), what: `短语 ${code} 里的${what}`, fix })
        }
        for (const [, name = ''] of variant.matchAll(/\{([^{}]*)\}/g)) {
          if ((replyVariables as readonly string[]).includes(name)) used.add(name)
          else slip(`变量 \`{${name}}\` 不认识`, suggest(name.trim(), replyVariables, '说明页的变量表'))
        }
        const rest = variant.replaceAll(/\{[^{}]*\}/g, '')
        if (/[｛｝]/.test(rest)) slip('花括号写成了全角', '改成半角的，例如 `{昵称}`')
        else if (/[{}]/.test(rest)) slip('花括号多了或少了一个', '变量前后各写一个，例如 `{昵称}`')
      })
      const isListed = used.size === new Set(variables).size && variables.every((name) => used.has(name))
      if (!isSpeltRight || isListed) continue
      report({
        file: source.file,
        place: placeOf(['variables']),
        what: `短语 ${code} 的 variables 和说法里用到的变量对不上`,
        fix: `改成 \`variables: [${[...used].join(', ')}]\``,
      })
    }
  },
})
