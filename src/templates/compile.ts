import type { YamlPath } from '../mdx/read-yaml.ts'
import { parseExpression } from './expressions/parse.ts'
import type { Expression } from './expressions/model.ts'
import type { CellField, Field, Row, Side, Template, Values } from './model.ts'
import type { WrittenCell, WrittenField, WrittenTemplate } from './written.ts'

/** A formula or a condition that could not be read. */
export interface FormulaFinding {
  path: YamlPath
  what: string
  fix: string
}

const mostRows = 50

/**
 * Makes a template out of what its author wrote: formulas read, what was left out filled in. What does not fit is left
 * as it is, for the rules to say.
 */
export function compileTemplate(
  id: string,
  written: WrittenTemplate,
): { template: Template; findings: FormulaFinding[] } {
  const findings: FormulaFinding[] = []
  const read = (text: string | undefined, path: YamlPath): Expression | undefined => {
    if (text === undefined) return undefined
    const parsed = parseExpression(text)
    if ('expression' in parsed) return parsed.expression
    findings.push({ path, ...parsed })
    return undefined
  }
  const template: Template = {
    id,
    title: written.title,
    summary: written.summary,
    for: written.for,
    sections: written.sections.map((section, index) => ({
      id: section.id,
      title: section.title,
      ...(section.help !== undefined && { help: section.help }),
      fields: section.fields.map((field, at) => compileField(field, ['sections', index, 'fields', at], read)),
    })),
    checks: (written.checks ?? []).map(({ check, say, at, each }, index) => ({
      holds: read(check, ['checks', index, 'check']),
      say,
      at,
      ...(each !== undefined && { each }),
    })),
    example: { title: written.example.title, values: compileValues(written.example.values) },
  }
  return { template, findings }
}

type ReadFormula = (text: string | undefined, path: YamlPath) => Expression | undefined

function compileField(field: WrittenField, path: YamlPath, read: ReadFormula): Field {
  const cells = (written: WrittenCell[] | undefined, key: YamlPath): CellField[] =>
    (written ?? []).map((cell, index) => compileCell(cell, [...path, ...key, index], read))
  const rows = { minRows: field.minRows ?? (field.required ? 1 : 0), maxRows: field.maxRows ?? mostRows }
  if (field.type === 'table') return { ...named(field), type: 'table', columns: cells(field.columns, ['columns']), ...rows } // prettier-ignore
  if (field.type === 'pairs') {
    const side = (key: 'left' | 'right'): Side => ({
      label: field[key]?.label ?? '',
      fields: cells(field[key]?.fields, [key, 'fields']),
    })
    return { ...named(field), type: 'pairs', left: side('left'), right: side('right'), ...rows }
  }
  return compileCell(field as WrittenCell, path, read)
}

function compileCell(cell: WrittenCell, path: YamlPath, read: ReadFormula): CellField {
  switch (cell.type) {
    case 'number':
      return {
        ...named(cell),
        type: 'number',
        unit: cell.unit ?? '',
        isWhole: cell.whole ?? false,
        ...(cell.unitFrom !== undefined && { unitFrom: cell.unitFrom }),
        ...(cell.min !== undefined && { min: cell.min }),
        ...(cell.max !== undefined && { max: cell.max }),
      }
    case 'choice':
      return { ...named(cell), type: 'choice', options: cell.options ?? [] }
    case 'computed':
      return {
        ...named(cell),
        type: 'computed',
        formula: read(cell.formula, [...path, 'formula']),
        unit: cell.unit ?? '',
      }
    default:
      return { ...named(cell), type: cell.type }
  }
}

function named({ id, label, help, example, required }: WrittenCell | WrittenField) {
  return {
    id,
    label,
    ...(help !== undefined && { help }),
    ...(example !== undefined && { example }),
    isRequired: required ?? false,
  }
}

function compileValues(written: WrittenTemplate['example']['values']): Values {
  const row = (cells: Record<string, string | number | null>): Row =>
    Object.fromEntries(Object.entries(cells).map(([id, cell]) => [id, String(cell ?? '')]))
  return Object.fromEntries(
    Object.entries(written).map(([id, value]) => [id, Array.isArray(value) ? value.map(row) : String(value ?? '')]),
  )
}
