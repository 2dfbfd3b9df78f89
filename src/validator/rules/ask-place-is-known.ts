import type { Place } from '../../diagnostics/place.ts'
import {
  askPlaceParts,
  askPlaceFinding,
  isGone,
  joinAskPlace,
  sayGone,
  type AskPlaceParts,
} from '../ask-place-findings.ts'
import { defineRule } from '../define-rule.ts'

/** Similar questions name a procedure, a step of one, or an address of the site that is there. */
export default defineRule({
  why: '这些问法找不到答它们的那一处，搜到了也打不开',
  check(context, report) {
    const { catalogue } = context
    const written = catalogue.lists.asks.entries.map((entry) => {
      const { of, questions } = entry.value
      const { file } = entry.source
      return { of, ...askPlaceParts(of, context), count: questions.length, file, placeOf: () => entry.placeOf(['of']) }
    })
    for (const { of, file, placeOf, ...parts } of written) {
      const finding = isGone(parts, context) ? undefined : askPlaceFinding(of, parts, context)
      if (!finding) continue
      const place = placeOf()
      const { to, ...said } = finding
      report({ file, place, ...said, ...(to !== undefined && { edits: [{ place, old: of, text: to }] }) })
    }
    if (!catalogue.lists.planned.isComplete) return
    const lost = written.filter((one) => isGone(one, context))
    for (const gone of Map.groupBy(lost, ({ id }) => id).values()) {
      const [first, ...others] = gone as [Written, ...Written[]]
      const further = others.map(({ file, placeOf }) => ({ file, place: placeOf() }))
      const count = gone.reduce((sum, one) => sum + one.count, 0)
      const { to, ...said } = sayGone(first.id || first.of, count, context)
      // A program types in one file only.
      const edits = gone.map(({ of, step, placeOf }) => ({
        place: placeOf(),
        old: of,
        text: joinAskPlace(to ?? '', step),
      }))
      const isOneFile = further.every(({ file }) => file === first.file)
      report({
        file: first.file,
        place: first.placeOf(),
        ...said,
        further,
        ...(to !== undefined && isOneFile && { edits }),
      })
    }
  },
})

interface Written extends AskPlaceParts {
  of: string
  count: number
  file: string
  placeOf(): Place
}
