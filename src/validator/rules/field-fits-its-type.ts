import type { WrittenCell, WrittenField } from '../../templates/written.ts'
import { defineTemplateRule } from '../define-rule.ts'
import { eachCell } from '../template-cells.ts'

type Key = keyof WrittenField & string
type Written = WrittenField | WrittenCell

/** What a field of a type needs besides its name, and the other keys that mean something there. */
const keysOf: Record<WrittenField['type'], { needs?: Key; how?: string; also: readonly Key[] }> = {
  text: { also: [] },
  'long-text': { also: [] },
  date: { also: [] },
  month: { also: [] },
  role: { also: [] },
  platform: { also: [] },
  number: { needs: 'unit', how: '加上 `unit:`，例如 `unit: 元`', also: ['unitFrom', 'min', 'max', 'whole'] },
  choice: { needs: 'options', how: '加上 `options:`，例如 `options: [每人, 全组]`', also: [] },
  computed: { needs: 'formula', how: '加上 `formula:`，例如 `formula: target / shops`', also: ['unit'] },
  table: { needs: 'columns', how: '加上 `columns:`，一列一条', also: ['minRows', 'maxRows'] },
  pairs: {
    needs: 'left',
    how: '加上 `left:` 和 `right:`，两边各写 label 和 fields',
    also: ['right', 'minRows', 'maxRows'],
  },
}

const special: readonly Key[] = ['unit', 'unitFrom', 'min', 'max', 'whole', 'options', 'formula', 'columns', 'left', 'right', 'minRows', 'maxRows'] // prettier-ignore

/** A field has what its type needs, and nothing that means nothing there. */
export default defineTemplateRule({
  why: '数字没有单位、选择没有选项，表单上就填不出有用的内容',
  check({ entry }, report) {
    for (const { cell, path } of eachCell(entry.value)) {
      const file = entry.source.file
      const { needs, how, also } = keysOf[cell.type]
      if (needs !== undefined && !hasNeeded(cell)) {
        report({ file, place: entry.placeOf(path), what: `「${cell.label}」是${typeName[cell.type]}，却没有 \`${needs}\``, fix: how! }) // prettier-ignore
      }
      for (const key of special) {
        if (key === needs || also.includes(key) || valueOf(cell, key) === undefined) continue
        report({
          file,
          place: entry.placeOf([...path, key]),
          what: `「${cell.label}」是${typeName[cell.type]}，用不上 \`${key}\``,
          fix: `删掉 \`${key}\`，或改 type`,
        })
      }
    }
  },
})

function hasNeeded(cell: Written): boolean {
  if (cell.type === 'number') return cell.unit !== undefined || cell.unitFrom !== undefined
  if (cell.type === 'pairs') return valueOf(cell, 'left') !== undefined && valueOf(cell, 'right') !== undefined
  return valueOf(cell, keysOf[cell.type].needs!) !== undefined
}

function valueOf(cell: Written, key: Key): unknown {
  return (cell as WrittenField)[key]
}

const typeName: Record<WrittenField['type'], string> = {
  text: '文字',
  'long-text': '长文字',
  number: '数字',
  date: '日期',
  month: '月份',
  role: '角色',
  platform: '平台',
  choice: '选择',
  computed: '公式',
  table: '表格',
  pairs: '成对的内容',
}
