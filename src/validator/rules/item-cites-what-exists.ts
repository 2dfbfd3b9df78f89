import type { Finding } from '../../diagnostics/finding.ts'
import { unreadProcedures } from '../../catalogue/files.ts'
import { hasWork, nodeTitle } from '../../procedures/model.ts'
import { quote } from '../../diagnostics/invisible.ts'
import type { Place } from '../../diagnostics/place.ts'
import { adviseOn, procedureChoices } from '../known.ts'
import { citationsOf, misplacedProcedures, missingProcedures } from '../procedure-uses.ts'
import { idsInText, isMeantByBrokenId } from '../ways.ts'
import type { Catalogue } from '../../catalogue/model.ts'
import { defineQuizRule } from '../define-rule.ts'

/** What items, topics and steps to order say they are about is published, and the step they name stands in it. */
export default defineQuizRule({
  why: '题目指的流程或步骤不在了，答错的人没有地方去读',
  check({ entry }, report, { catalogue }) {
    for (const { citation, path } of citationsOf(entry.value)) {
      const place = entry.placeOf(path)
      const finding =
        findingOf(citation, place, catalogue) ?? (path.at(-1) === 'node' ? withoutStep(citation) : undefined)
      if (finding) report({ place, ...finding })
    }
  },
})

type Words = Pick<Finding, 'what' | 'fix' | 'edits'>

function findingOf(citation: string, place: Place, catalogue: Catalogue): Words | undefined {
  const [id = '', step] = citation.split('#')
  const procedure = catalogue.procedureById.get(id)
  if (!procedure) return isElsewhere(id, catalogue) ? undefined : unpublished(id, place, catalogue)
  const { title, nodes, page } = procedure
  const choices = nodes.filter((node) => node.id !== '').map((node) => ({ id: node.id, name: nodeTitle(node) }))
  const isKnown = step === undefined || choices.some((node) => node.id === step) || idsInText(procedure).has(step)
  // Of an id that cannot be one, its own message speaks.
  if (isKnown || isMeantByBrokenId(step, procedure) || page.findings.length > 0 || !hasWork(nodes)) return undefined
  const name = `《${title?.value ?? id}》`
  const { fix, edits } = adviseOn({ value: step, place }, choices, name)
  return {
    what: `${name}里没有 ${quote(step)} 这一步`,
    fix,
    ...(edits && { edits: edits.map(({ text }) => ({ place, old: citation, text: `${id}#${text}` })) }),
  }
}

/** Whether another message speaks of a procedure that is not there. */
function isElsewhere(id: string, catalogue: Catalogue): boolean {
  return (
    unreadProcedures(catalogue).includes(id) ||
    misplacedProcedures(catalogue).includes(id) ||
    missingProcedures(catalogue).has(id)
  )
}

function unpublished(id: string, place: Place, catalogue: Catalogue): Words {
  const { procedures, lists } = catalogue
  const fix = '等它发布了再写，先换成已经发布的流程'
  if (procedures.some((procedure) => procedure.id === id)) return { what: `流程 \`${id}\` 还是草稿，没有发布`, fix }
  if (lists.planned.ids.has(id)) return { what: `流程 \`${id}\` 还在编写中，没有发布`, fix }
  const published = procedureChoices(catalogue).filter((choice) => catalogue.procedureById.has(choice.id))
  return { what: `没有 ${quote(id)} 这个流程`, ...adviseOn({ value: id, place }, published, '已经发布的流程') }
}

function withoutStep(citation: string): Words | undefined {
  if (citation.includes('#')) return undefined
  return { what: `\`${citation}\` 只写了流程，没有写是哪一步`, fix: `写成 \`${citation}#步骤短名\`，或删掉 \`node\`` }
}
