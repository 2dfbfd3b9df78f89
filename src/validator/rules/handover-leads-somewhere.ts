import { unreadProcedures } from '../../catalogue/files.ts'
import type { Written } from '../../diagnostics/place.ts'
import { callNode, type Procedure } from '../../procedures/model.ts'
import { advise } from '../../diagnostics/advise.ts'
import { procedureChoices, unknownIds } from '../known.ts'
import { misplacedProcedures, missingProcedures } from '../procedure-uses.ts'
import { defineRule } from '../define-rule.ts'

/** Every procedure that an exit hands to, or that is named as the right one, is published or planned. */
export default defineRule({
  why: '转过去的流程不存在，买家的事就没人接着办',
  check({ catalogue }, report) {
    const { planned, glossary } = catalogue.lists
    const missing = missingProcedures(catalogue)
    const ids = new Set([
      ...catalogue.procedureById.keys(),
      ...unreadProcedures(catalogue),
      ...misplacedProcedures(catalogue),
      ...planned.ids,
    ])
    for (const [id, uses] of missing) {
      const [first, ...further] = uses
      report({
        ...first!,
        what: `没有 \`${id}\` 这个流程，它被 ${uses.length} 处用到`,
        fix: `改了名字的，在这些地方也改（${advise(id, procedureChoices(catalogue), '流程目录').fix}）；删掉了的，在这些地方去掉；还没写的，先记进 reference/planned.yaml`,
        further,
      })
    }
    const drafts = catalogue.procedures.filter(({ id, isDraft }) => isDraft && !ids.has(id)).map(({ id }) => id)

    const choices = (from?: Procedure) => procedureChoices(catalogue, from?.stage).filter(({ id }) => id !== from?.id)

    /** Looks at ids that stand in a procedure, or in none; `where` says what they belong to. */
    const look = (file: string, written: readonly (Written | undefined)[], where: string, from?: Procedure) => {
      if (written.every((to) => !to || ids.has(to.value))) return
      const known = {
        choices: choices(from),
        isComplete: planned.isComplete,
        name: '流程清单',
        path: '还没写的先记进 reference/planned.yaml',
      }
      const isDraft = (to: Written | undefined) => to !== undefined && drafts.includes(to.value)
      const rest = written.filter((to) => to && !isDraft(to) && !ids.has(to.value) && !missing.has(to.value))
      for (const finding of unknownIds(rest, known, where)) report({ file, ...finding })
      for (const to of written.filter(isDraft)) {
        report({
          file,
          place: to?.place,
          what: `${where}\`${to?.value}\` 还是草稿，没有发布`,
          fix: '先把它记进 reference/planned.yaml，或去掉那一篇的 `draft: true`',
        })
      }
    }

    for (const procedure of catalogue.procedures) {
      const { id, file, nodes, notWhen } = procedure
      const isSelf = (to: Written | undefined) => to?.value === id
      for (const node of nodes) {
        if (node.kind !== 'exit') continue
        const away = node.handsTo.filter((to) => !isSelf(to))
        look(file, away, `${callNode(node)}转去的 `, procedure)
        for (const { place } of node.handsTo.filter(isSelf)) {
          report({
            file,
            place,
            what: `${callNode(node)}又转回了这个流程自己`,
            fix: '要从头再办的，让通到这里的那一步直接指回前面；写错的换成别的流程，或删掉 `handsTo`',
          })
        }
      }
      const uses = notWhen.map(({ use }) => use)
      const better = uses.filter((use) => !isSelf(use))
      look(file, better, 'notWhen 里的 ', procedure)
      for (const use of uses.filter(isSelf)) {
        report({
          file,
          place: use?.place,
          what: 'notWhen 里该用的流程写成了这个流程自己',
          fix: '换成该用的那个流程；没有的删掉这一行 `use`',
        })
      }
    }
    for (const { value, source, placeOf } of glossary.entries) {
      if (value.see !== undefined) look(source.file, [{ value: value.see, place: placeOf(['see']) }], '术语指向的 ')
    }
  },
})
