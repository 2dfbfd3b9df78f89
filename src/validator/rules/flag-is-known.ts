import { defineProcedureRule } from '../rule.ts'
import { unknownIds } from '../known.ts'

/** Every flag that a step sets exists. */
export default defineProcedureRule({
  id: 'flag-is-known',
  why: '旗帜写错了，仓库和同事看不懂这面旗',
  check({ nodes }, report, { catalogue }) {
    const known = { ...catalogue.lists.flags, name: '旗帜清单', path: 'reference/flags.yaml' }
    for (const finding of unknownIds(
      nodes.map((node) => (node.kind === 'step' ? node.flag : undefined)),
      known,
      '旗帜 ',
    ))
      report(finding)
  },
})
