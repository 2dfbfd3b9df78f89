import type { Place } from '../../diagnostics/place.ts'
import type { RegisterColumn } from '../../reference/registers.ts'
import { defineMixedRule, inEntries, type ReportHere } from '../define-rule.ts'

/** A column to choose from says what there is to choose; other columns do not. */
export default defineMixedRule({
  why: '没有选项的下拉列填不了，各写各的就没法统计',
  looks: [
    inEntries('registers', ({ value, placeOf }, report) =>
      value.columns.forEach((column, index) => check(column, placeOf(['columns', index]), report)),
    ),
    inEntries('registerColumns', ({ value, idPlace }, report) => check(value, idPlace, report)),
  ],
})

function check({ name, type, options }: RegisterColumn, place: Place, report: ReportHere): void {
  if (type === 'enum' && !options) {
    report({ place, what: `「${name}」是选择列，却没有选项`, fix: '加上 `options:`，每个选项写 id 和 name' })
  } else if (type !== 'enum' && options) {
    report({ place, what: `「${name}」写了选项，类型却是 \`${type}\``, fix: '把 type 改成 `enum`，或删掉 options' })
  }
}
