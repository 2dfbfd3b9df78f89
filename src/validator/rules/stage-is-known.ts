import { suggest } from '../../diagnostics/nearest.ts'
import { stages } from '../../reference/stages.ts'
import { defineProcedureRule } from '../rule.ts'

/** Every procedure stands in the folder of a stage. */
export default defineProcedureRule({
  id: 'stage-is-known',
  why: '文件夹就是阶段，放错了文件夹，目录里就找不到它',
  check({ stage }, report) {
    const ids = stages.map(({ id }) => id)
    if ((ids as string[]).includes(stage)) return
    report({
      what: `文件夹 \`${stage}\` 不是一个阶段`,
      fix: `把文件夹${suggest(stage, ids, '阶段清单')}：${stages.map(({ id, name }) => `${id}（${name}）`).join('、')}`,
    })
  },
})
