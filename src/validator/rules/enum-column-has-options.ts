import { defineRule } from '../rule.ts'

/** A column to choose from says what there is to choose; other columns do not. */
export default defineRule({
  id: 'enum-column-has-options',
  why: '没有选项的下拉列填不了，各写各的就没法统计',
  check({ catalogue }, report) {
    const { registers, registerColumns } = catalogue.lists
    const columns = [
      ...registers.entries.flatMap(({ value, source, placeOf }) =>
        value.columns.map((column, index) => ({ column, source, place: placeOf(['columns', index]) })),
      ),
      ...registerColumns.entries.map(({ value, source, idPlace }) => ({ column: value, source, place: idPlace })),
    ]
    for (const { column, source, place } of columns) {
      if (column.type === 'enum' && !column.options) {
        report({
          file: source.file,
          place,
          what: `「${column.name}」是选择列，却没有选项`,
          fix: '加上 `options:`，每个选项写 id 和 name',
        })
      } else if (column.type !== 'enum' && column.options) {
        report({
          file: source.file,
          place,
          what: `「${column.name}」写了选项，类型却是 \`${column.type}\``,
          fix: '把 type 改成 `enum`，或删掉 options',
        })
      }
    }
  },
})
