import { evaluate } from './expressions/evaluate.ts'
import type { Scope } from './expressions/model.ts'
import { cellTypeOf } from './fields/index.ts'
import type { Around } from './fields/cell-type.ts'
import { cellsOf, fieldsOf, hasRows, type CellField, type Check, type Names, type PairsField, type Row, type RowsField, type Template, type Values } from './model.ts' // prettier-ignore
import { begunRows, planScope, rowScope, textsOf, typedIn } from './scope.ts'

/** Something that a plan lacks or that does not fit. It never keeps anyone from exporting. */
export interface PlanFinding {
  /** The field; for a cell, the table, the row from 0 and the column. */
  path: (string | number)[]
  /**
   * - `missing`: not filled in yet, which is said only when somebody asks
   * - `wrong`: what was typed does not fit, which is said at once
   */
  kind: 'missing' | 'wrong'
  /** Where it is: 目标，第 2 行 · 单位. */
  where: string
  /** What to type. */
  say: string
}

/** What a plan lacks and what in it does not fit, in the order of the form; empty when it is ready. */
export function checkPlan(template: Template, values: Values, names: Names): PlanFinding[] {
  const scope = planScope(template, values, names)
  const findings: PlanFinding[] = []
  for (const field of fieldsOf(template)) {
    if (hasRows(field)) findings.push(...checkRows(field, values, scope, names))
    else findings.push(...checkCell(field, { scope, names, row: textsOf(values) }, [], ''))
  }
  const broken = template.checks.flatMap((check) => checkRule(check, template, values, scope, names))
  // One sentence for one place: a cell that cannot be read needs no second complaint.
  const blamed = new Set(findings.map(({ path }) => path.join('\n')))
  return [...findings, ...broken.filter(({ path }) => !blamed.has(path.join('\n')))]
}

function checkCell(field: CellField, around: Around, above: (string | number)[], prefix: string): PlanFinding[] {
  if (field.type === 'computed') return []
  const typed = typedIn(around.row, field.id)
  const path = [...above, field.id]
  const where = `${prefix}${field.label}`
  if (typed.trim() === '') return field.isRequired ? [{ path, kind: 'missing', where, say: ask(field) }] : []
  const say = cellTypeOf(field).fault(typed, field, around)
  return say === undefined ? [] : [{ path, kind: 'wrong', where, say }]
}

/** What to type into a cell that is empty. */
function ask(field: CellField): string {
  const verb = ['choice', 'role', 'platform'].includes(field.type) ? '选' : '填'
  const example = field.example && field.example.length <= 30 ? `，例如「${field.example}」` : ''
  return `还没${verb}「${field.label}」${example}`
}

function checkRows(field: RowsField, values: Values, scope: Scope, names: Names): PlanFinding[] {
  const begun = begunRows(field, values[field.id])
  const where = field.label
  const findings: PlanFinding[] = []
  const noun = field.type === 'pairs' ? `组${field.left.label}和${field.right.label}` : '行'
  if (begun.length < field.minRows) {
    findings.push({
      path: [field.id],
      kind: 'missing',
      where,
      say: `「${field.label}」至少填 ${field.minRows} ${noun}`,
    })
  }
  if (begun.length > field.maxRows) {
    const say = `「${field.label}」最多 ${field.maxRows} ${noun}，多出来的删掉或合并`
    findings.push({ path: [field.id], kind: 'wrong', where, say })
  }
  for (const { row, index } of begun) {
    const around = { scope: rowScope(field, row, scope, names), names, row }
    const prefix = `${field.label}，第 ${index + 1} ${field.type === 'pairs' ? '组' : '行'} · `
    const lone = field.type === 'pairs' ? loneSide(field, row, index) : undefined
    if (lone) findings.push(lone.finding)
    for (const cell of cellsOf(field)) {
      if (lone?.fields.includes(cell)) continue
      findings.push(...checkCell(cell, around, [field.id, index], prefix))
    }
  }
  return findings
}

/** The side of a pair that is still empty though the other is not. */
function loneSide(
  field: PairsField,
  row: Row,
  index: number,
): { fields: CellField[]; finding: PlanFinding } | undefined {
  const isEmpty = (fields: CellField[]) => fields.every(({ id }) => typedIn(row, id).trim() === '')
  const { left, right } = field
  const empty = isEmpty(right.fields) ? right : isEmpty(left.fields) ? left : undefined
  if (!empty) return undefined
  const other = empty === right ? left : right
  const first = empty.fields.find(({ isRequired }) => isRequired) ?? empty.fields[0]!
  const say = `第 ${index + 1} 组写了${other.label}，还没有对应的${empty.label}：补上${empty.fields
    .filter(({ isRequired }) => isRequired)
    .map(({ label }) => `「${label}」`)
    .join('')}`
  const where = `${field.label}，第 ${index + 1} 组 · ${empty.label}`
  return { fields: empty.fields, finding: { path: [field.id, index, first.id], kind: 'missing', where, say } }
}

function checkRule(check: Check, template: Template, values: Values, scope: Scope, names: Names): PlanFinding[] {
  const { holds, say, at, each } = check
  if (!holds) return []
  const fields = new Map(fieldsOf(template).map((field) => [field.id, field]))
  if (each === undefined) {
    if (evaluate(holds, scope) !== false) return []
    return at.map((id) => ({ path: [id], kind: 'wrong' as const, where: fields.get(id)?.label ?? id, say }))
  }
  const table = fields.get(each)
  if (!table || !hasRows(table)) return []
  const labelOf = (id: string) => cellsOf(table).find((cell) => cell.id === id)?.label ?? id
  return begunRows(table, values[each]).flatMap(({ row, index }) => {
    if (evaluate(holds, rowScope(table, row, scope, names)) !== false) return []
    const prefix = `${table.label}，第 ${index + 1} ${table.type === 'pairs' ? '组' : '行'} · `
    return at.map((id) => ({ path: [each, index, id], kind: 'wrong' as const, where: `${prefix}${labelOf(id)}`, say }))
  })
}
