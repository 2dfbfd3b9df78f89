import { eachCell } from '../template-cells.ts'
import { defineTemplateRule } from '../define-rule.ts'

/** Every field that must be filled in says what to write in it. */
export default defineTemplateRule({
  why: '只有一个名称的必填项，填的人只能猜，交上来的各写各的',
  check({ entry }, report) {
    for (const { cell, path } of eachCell(entry.value)) {
      if (!cell.required || cell.help !== undefined) continue
      report({
        place: entry.placeOf(path),
        what: `「${cell.label}」必填，却没有说写什么`,
        fix: '加上 `help:`，一句话写清填什么、从哪里来',
      })
    }
  },
})
