import { unreadProcedures } from '../../catalogue/files.ts'
import { suggest } from '../../diagnostics/nearest.ts'
import type { Catalogue } from '../../catalogue/model.ts'
import type { YamlPath } from '../../mdx/read-yaml.ts'
import type { WrittenQuiz } from '../../quizzes/written.ts'
import { hasWork } from '../../procedures/model.ts'
import { defineRule } from '../rule.ts'

/** What items, topics and steps to order say they are about is published, and the step they name stands in it. */
export default defineRule({
  id: 'item-cites-what-exists',
  why: '题目指的流程或步骤不在了，答错的人没有地方去读',
  check({ catalogue }, report) {
    for (const { entry } of catalogue.quizzes) {
      for (const { citation, path } of citationsOf(entry.value)) {
        const slip = slipOf(citation, catalogue) ?? (path.at(-1) === 'node' ? withoutStep(citation) : undefined)
        if (slip) report({ file: entry.source.file, place: entry.placeOf(path), ...slip })
      }
    }
  },
})

interface Slip {
  what: string
  fix: string
}

function citationsOf({ topics, procedures = [], items }: WrittenQuiz): { citation: string; path: YamlPath }[] {
  const each = (citations: readonly string[], path: YamlPath) =>
    citations.map((citation, index) => ({ citation, path: [...path, index] }))
  return [
    ...topics.flatMap(({ read }, index) => each(read, ['topics', index, 'read'])),
    ...each(procedures, ['procedures']),
    ...items.flatMap(({ about, steps = [] }, index) => [
      ...each(about, ['items', index, 'about']),
      ...steps.flatMap(({ node }, at) =>
        node === undefined ? [] : [{ citation: node, path: ['items', index, 'steps', at, 'node'] }],
      ),
    ]),
  ]
}

function slipOf(citation: string, catalogue: Catalogue): Slip | undefined {
  const [id = '', step] = citation.split('#')
  const procedure = catalogue.procedureById.get(id)
  if (!procedure) return unreadProcedures(catalogue).includes(id) ? undefined : unpublished(id, catalogue)
  const { title, nodes, page } = procedure
  const ids = nodes.map((node) => node.id).filter((node) => node !== '')
  if (step === undefined || ids.includes(step) || page.faults.length > 0 || !hasWork(nodes)) return undefined
  return {
    what: `《${title?.value ?? id}》里没有 \`${step}\` 这一步`,
    fix: suggest(step, ids, `《${title?.value ?? id}》`),
  }
}

function unpublished(id: string, { procedures, procedureById, lists }: Catalogue): Slip {
  const fix = '等它发布了再写，先换成已经发布的流程'
  if (procedures.some((procedure) => procedure.id === id)) return { what: `流程 \`${id}\` 还是草稿，没有发布`, fix }
  if (lists.planned.ids.has(id)) return { what: `流程 \`${id}\` 还在编写中，没有发布`, fix }
  return { what: `没有 \`${id}\` 这个流程`, fix: suggest(id, [...procedureById.keys()], '已经发布的流程') }
}

function withoutStep(citation: string): Slip | undefined {
  if (citation.includes('#')) return undefined
  return { what: `\`${citation}\` 只写了流程，没有写是哪一步`, fix: `写成 \`${citation}#步骤短名\`，或删掉 \`node\`` }
}
