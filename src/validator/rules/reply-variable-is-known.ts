import { suggest } from '../../diagnostics/advise.ts'
import { replyVariables } from '../../reference/replies.ts'
import { defineEntryRule } from '../define-rule.ts'

/** Every blank of a quick reply has its one spelling. */
export default defineEntryRule('replies', {
  why: '变量写错了，买家会看到一个花括号',
  check({ value, placeOf }, report) {
    value.variants.forEach((variant, index) => {
      for (const key of ['text', 'short'] as const) {
        for (const { what, fix } of findingsIn(variant[key] ?? '')) {
          const place = placeOf(['variants', index, key])
          report({ place, what: `短语 ${value.code} 里的${what}`, fix })
        }
      }
    })
  },
})

function findingsIn(wording: string): { what: string; fix: string }[] {
  const unknown = [...wording.matchAll(/\{([^{}]*)\}/g)]
    .map(([, name = '']) => name)
    .filter((name) => !(replyVariables as readonly string[]).includes(name))
    .map((name) => ({
      what: `变量 \`{${name}}\` 不认识`,
      fix: suggest(name.trim(), replyVariables, '说明页的变量表'),
    }))
  const rest = wording.replaceAll(/\{[^{}]*\}/g, '')
  if (/[｛｝]/.test(rest)) unknown.push({ what: '花括号写成了全角', fix: '改成半角的，例如 `{昵称}`' })
  else if (/[{}]/.test(rest)) unknown.push({ what: '花括号多了或少了一个', fix: '变量前后各写一个，例如 `{昵称}`' })
  return unknown
}
