import type { Finding } from '../../diagnostics/finding.ts'
import { call, type Choice } from '../../diagnostics/advise.ts'
import { quote } from '../../diagnostics/invisible.ts'
import type { Written } from '../../diagnostics/place.ts'
import { readReplyName, type Reply } from '../../reference/replies.ts'
import { adviseOn } from '../known.ts'
import { defineProcedureRule } from '../define-rule.ts'

/** A step says which wording of a reply is right there. */
export default defineProcedureRule({
  why: '一条短语有几种说法，步骤不写明是哪一种，页面不知道该显示哪一句',
  check({ nodes }, report, { catalogue }) {
    for (const written of nodes.flatMap((node) => node.replies)) {
      const reply = catalogue.lists.replies.byId.get(readReplyName(written.value).code)
      const finding = reply && findingOf(written, reply)
      if (finding) report(finding)
    }
  },
})

function findingOf({ value, place }: Written, { code, title, variants }: Reply): Omit<Finding, 'file'> | undefined {
  const { variant } = readReplyName(value)
  if (variants.some(({ id }) => id === variant)) return undefined
  const choices: Choice[] = variants.map(({ id, when }) => ({ id, name: when }))
  if (variant) {
    const at = { line: place.line, column: place.column + code.length + 1 }
    const what = `短语 ${code}（${title}）没有 ${quote(variant)} 这种说法`
    return { place: at, what, ...adviseOn({ value: variant, place: at }, choices, `短语 ${code}`) }
  }
  const what = `短语 ${code}（${title}）没有写明用哪一种说法`
  const named = choices.map((choice) => ({ ...choice, id: `${code}#${choice.id}` }))
  const [only] = named
  if (only && named.length === 1) {
    return { place, what, fix: `改成 ${call(only)}`, edits: [{ place, old: value, text: only.id }] }
  }
  return { place, what, fix: `从这些里选一个：${named.map(call).join('、')}` }
}
