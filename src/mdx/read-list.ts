import type { ReaderFinding } from '../diagnostics/finding.ts'
import type { z } from 'zod'
import type { Place } from '../diagnostics/place.ts'
import { readYaml, type YamlData, type YamlPath } from './read-yaml.ts'
import { atPlace, checkShape } from './shape.ts'
import type { Source } from './source.ts'

/** One entry of a reference list, with the places of what its author typed. */
export interface Entry<T> {
  id: string
  idPlace: Place
  value: T
  source: Source
  /** Where a value of the entry stands. */
  placeOf(path: YamlPath): Place
}

/** A reference list: everything of one kind that pages can refer to by id. */
export interface ReferenceList<T> {
  /** Sound entries in written order; where two share an id, both. */
  entries: Entry<T>[]
  byId: Map<string, T>
  /** Ids of all entries, those with a fault included, so that one fault is reported once. */
  ids: Set<string>
  findings: ReaderFinding[]
  /** False when a file could not be read, so that an id which is not here may stand there. */
  isComplete: boolean
}

/** How a kind of reference data is kept in files. */
export interface ListDefinition<Schema extends z.ZodType = z.ZodType> {
  /** What messages call it, for example 角色清单. */
  name: string
  /** A file below `content`, or a folder that ends with `/`. */
  path: string
  schema: Schema
  /** Which key of an entry is its id; with `file-name` each file is one entry and its name is the id. */
  id: string
}

/**
 * Reads a reference list from its files.
 *
 * @param definition what the list is
 * @param sources its files, in order
 */
export function readList<Schema extends z.ZodType>(
  definition: ListDefinition<Schema>,
  sources: readonly Source[],
): ReferenceList<z.infer<Schema>> {
  const list: ReferenceList<z.infer<Schema>> = {
    entries: [],
    byId: new Map(),
    ids: new Set(),
    findings: [],
    isComplete: true,
  }
  for (const source of sources) {
    const data = readYaml(source)
    list.findings.push(...data.findings)
    if (data.value === undefined) {
      list.isComplete = false
      continue
    }
    const rows = definition.id === 'file-name' ? [data.value] : data.value
    if (rows === null) continue
    if (!Array.isArray(rows)) {
      list.isComplete = false
      list.findings.push({
        rule: 'entry-value-fits',
        file: source.file,
        place: { line: 1, column: 1 },
        what: `${definition.name}应该是一个列表`,
        fix: '每一条以「- 」开头，下面各行缩进两个空格',
      })
      continue
    }
    rows.forEach((row: unknown, index) => {
      const path: YamlPath = definition.id === 'file-name' ? [] : [index]
      const findings = shapeFindings(
        definition,
        row,
        {
          placeOf: (rest) => data.placeOf([...path, ...rest]),
          placeOfKey: (rest) => data.placeOfKey([...path, ...rest]),
          textOf: (rest) => data.textOf([...path, ...rest]),
        },
        source.file,
      )
      list.findings.push(...findings)
      const id = definition.id === 'file-name' ? baseName(source.file) : idOf(row, definition.id)
      if (id !== '') list.ids.add(id)
      if (findings.length > 0) return
      const value = definition.schema.parse(row)
      const idPlace = definition.id === 'file-name' ? { line: 1, column: 1 } : data.placeOf([...path, definition.id])
      list.entries.push({ id, idPlace, value, source, placeOf: (rest) => data.placeOf([...path, ...rest]) })
      if (!list.byId.has(id)) list.byId.set(id, value)
    })
  }
  return list
}

function idOf(row: unknown, key: string): string {
  const id = (row as Record<string, unknown> | null)?.[key]
  return typeof id === 'string' || typeof id === 'number' ? String(id) : ''
}

const ruleOf = {
  missing: 'entry-is-complete',
  'unknown-key': 'entry-key-is-known',
  'wrong-value': 'entry-value-fits',
} as const

function shapeFindings(
  definition: ListDefinition,
  row: unknown,
  places: Pick<YamlData, 'placeOf' | 'placeOfKey' | 'textOf'>,
  file: string,
): ReaderFinding[] {
  return checkShape(definition.schema, row, places.textOf).map((finding) => ({
    rule: ruleOf[finding.kind],
    file,
    what: `${definition.name}：${finding.what}`,
    fix: finding.fix,
    ...atPlace(finding, places),
  }))
}

/** The name of a file without its folder and ending. */
export function baseName(file: string): string {
  return (file.split('/').at(-1) ?? '').replace(/\.\w+$/, '')
}
