import type { Finding } from '../../diagnostics/finding.ts'
import { suggest } from '../../diagnostics/advise.ts'
import { mentionsOf, type Mention } from '../../templates/expressions/names.ts'
import { cellsOf, fieldsOf, hasRows, type Field, type RowsField } from '../../templates/model.ts'
import { defineTemplateRule } from '../define-rule.ts'
import { eachCell } from '../template-cells.ts'
import { eachFormula } from '../template-formulas.ts'

type Words = Pick<Finding, 'what' | 'fix'>

/** What formulas and conditions name is a field of the template, and a column of the table they say. */
export default defineTemplateRule({
  why: '公式里的字段找不到，算出来的一直是空的',
  check({ template, entry }, report) {
    const file = entry.source.file
    const fields = new Map(fieldsOf(template).map((field) => [field.id, field]))
    for (const { expression, path, within } of eachFormula(template)) {
      for (const mention of mentionsOf(expression)) {
        const finding = findingOf(mention, fields, within)
        if (finding) report({ file, place: entry.placeOf(path), ...finding })
      }
    }
    template.checks.forEach(({ at, each }, index) => {
      const table = each === undefined ? undefined : fields.get(each)
      if (each !== undefined && (!table || !hasRows(table))) {
        const tables = [...fields.values()].filter(hasRows).map(({ id }) => id)
        const what = table ? `\`${each}\` 不是表格，没有行` : `没有 \`${each}\` 这张表`
        report({
          file,
          place: entry.placeOf(['checks', index, 'each']),
          what,
          fix: suggest(each, tables, '模板的表格'),
        })
        return
      }
      const known = table && hasRows(table) ? cellsOf(table).map(({ id }) => id) : [...fields.keys()]
      at.forEach((id, position) => {
        if (known.includes(id)) return
        const what = table ? `「${table.label}」里没有 \`${id}\` 这一列` : `没有 \`${id}\` 这个字段`
        report({ file, place: entry.placeOf(['checks', index, 'at', position]), what, fix: suggest(id, known, '模板的字段') }) // prettier-ignore
      })
    })
    for (const { cell, path, within } of eachCell(entry.value)) {
      if (cell.unitFrom === undefined) continue
      const row = within ? cellsOf(fields.get(within.id) as RowsField).map(({ id }) => id) : []
      if (row.includes(cell.unitFrom)) continue
      const what = within ? `「${within.label}」里没有 \`${cell.unitFrom}\` 这一格` : '`unitFrom` 只能用在表格的列里'
      const fix = within ? suggest(cell.unitFrom, row, '这张表的列') : '改写 `unit:`，例如 `unit: 元`'
      report({ file, place: entry.placeOf([...path, 'unitFrom']), what, fix })
    }
  },
})

function findingOf(mention: Mention, fields: Map<string, Field>, within: RowsField | undefined): Words | undefined {
  if (mention.as === 'column') {
    const { table, column } = mention
    const found = fields.get(table)
    if (!found || !hasRows(found)) return unknownTable(table, found, fields)
    const columns = cellsOf(found).map(({ id }) => id)
    if (columns.includes(column)) return undefined
    return { what: `「${found.label}」里没有 \`${column}\` 这一列`, fix: suggest(column, columns, '这张表的列') }
  }
  const { name, as } = mention
  const columns = within ? cellsOf(within).map(({ id }) => id) : []
  const found = fields.get(name)
  if (as === 'table') return found && hasRows(found) ? undefined : unknownTable(name, found, fields)
  if (columns.includes(name)) return undefined
  if (!found)
    return { what: `没有 \`${name}\` 这个字段`, fix: suggest(name, [...columns, ...fields.keys()], '模板的字段') }
  if (!hasRows(found)) return undefined
  return { what: `\`${name}\` 是一张表，不是一个数`, fix: `写成 \`count(${name})\` 或 \`sum(${name}.${cellsOf(found)[0]?.id ?? '列'})\`` } // prettier-ignore
}

function unknownTable(name: string, found: Field | undefined, fields: Map<string, Field>): Words {
  const tables = [...fields.values()].filter(hasRows).map(({ id }) => id)
  const what = found ? `\`${name}\` 不是表格，没有行` : `没有 \`${name}\` 这张表`
  return { what, fix: suggest(name, tables, '模板的表格') }
}
