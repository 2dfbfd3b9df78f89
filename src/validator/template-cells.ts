import type { YamlPath } from '../mdx/read-yaml.ts'
import type { WrittenCell, WrittenField, WrittenTemplate } from '../templates/written.ts'

/** A field or a column as its author wrote it, and the way to it. */
export interface CellAt {
  cell: WrittenField | WrittenCell
  path: YamlPath
  /** The table or pairs that a column belongs to. */
  within?: WrittenField
}

/** Every field of a template and every column of its tables and pairs, in written order. */
export function eachCell({ sections }: WrittenTemplate): CellAt[] {
  return sections.flatMap(({ fields }, section) =>
    fields.flatMap((field, index): CellAt[] => {
      const path = ['sections', section, 'fields', index]
      const columns = (cells: readonly WrittenCell[] | undefined, key: YamlPath): CellAt[] =>
        (cells ?? []).map((cell, at) => ({ cell, path: [...path, ...key, at], within: field }))
      return [
        { cell: field, path },
        ...columns(field.columns, ['columns']),
        ...columns(field.left?.fields, ['left', 'fields']),
        ...columns(field.right?.fields, ['right', 'fields']),
      ]
    }),
  )
}
