import { mentionsOf } from '../../templates/expressions/names.ts'
import { defineTemplateRule } from '../define-rule.ts'
import { eachFormula, type FormulaAt } from '../template-formulas.ts'

/** No formula needs its own result. */
export default defineTemplateRule({
  why: '绕回自己的公式永远算不出数',
  check({ template, entry }, report) {
    const formulas = eachFormula(template).filter(({ computes }) => computes)
    const byName = new Map(formulas.map((formula) => [nameOf(formula), formula]))
    for (const formula of formulas) {
      const way = wayBack(formula, byName)
      if (!way) continue
      const labels = [...way, formula].map(({ computes }) => `「${computes!.label}」`)
      report({
        place: entry.placeOf(formula.path),
        what: way.length === 1 ? `${labels[0]}的公式用到了它自己` : `公式绕成了一圈：${labels.join('要用')}`,
        fix: '改其中一个公式，只用填出来的字段',
      })
    }
  },
})

function nameOf({ computes, within }: FormulaAt): string {
  return `${within ? `${within.id}.` : ''}${computes!.id}`
}

/** The formulas that a formula needs, by what they are called. */
function neededBy({ expression, within }: FormulaAt, byName: Map<string, FormulaAt>): FormulaAt[] {
  return mentionsOf(expression).flatMap((mention) => {
    const names = mention.as === 'column' ? [`${mention.table}.${mention.column}`] : [...(within ? [`${within.id}.${mention.name}`] : []), mention.name] // prettier-ignore
    return names.map((name) => byName.get(name)).find((formula) => formula !== undefined) ?? []
  })
}

/** The shortest way from a formula back to itself; `undefined` when there is none. */
function wayBack(start: FormulaAt, byName: Map<string, FormulaAt>): FormulaAt[] | undefined {
  const seen = new Set<FormulaAt>()
  let ways: FormulaAt[][] = [[start]]
  while (ways.length > 0) {
    const next: FormulaAt[][] = []
    for (const way of ways) {
      for (const needed of neededBy(way.at(-1)!, byName)) {
        if (needed === start) return way
        if (seen.has(needed)) continue
        seen.add(needed)
        next.push([...way, needed])
      }
    }
    ways = next
  }
  return undefined
}
