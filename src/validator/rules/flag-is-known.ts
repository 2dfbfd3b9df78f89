import { defineProcedureRule } from '../define-rule.ts'
import { choicesOf, unknownIds } from '../known.ts'

/** Every flag that a step sets exists. */
export default defineProcedureRule({
  why: '旗帜写错了，仓库和同事看不懂这面旗',
  check({ nodes }, report, { catalogue }) {
    const { flags } = catalogue.lists
    const choices = choicesOf(flags, ({ name }) => name)
    const known = { choices, isComplete: flags.isComplete, name: '旗帜清单', path: 'reference/flags.yaml' }
    const written = nodes.map((node) => (node.kind === 'step' ? node.flag : undefined))
    for (const finding of unknownIds(written, known, '旗帜 ')) report(finding)
  },
})
