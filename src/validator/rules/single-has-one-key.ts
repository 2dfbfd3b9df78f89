import { callItem } from '../quiz-items.ts'
import { defineItemRule } from '../define-rule.ts'

/** A single choice has no more than one right option. */
export default defineItemRule({
  why: '单选题有两个对的，选了其中一个的人会被判错',
  check({ item, path, entry }, report) {
    if (item.kind !== 'single') return
    const { file } = entry.source
    const placeOf = (index: number) => entry.placeOf([...path, 'options', index, 'right'])
    const right = (item.options ?? []).flatMap((option, index) => (option.right ? [{ ...option, index }] : []))
    const [first, ...others] = right
    for (const { text, index } of others) {
      report({
        file,
        place: placeOf(index),
        what: `${callItem(item)} 有 ${right.length} 个对的选项，「${text}」是其中一个`,
        fix: '只留最该做的那一个的 `right: true`；几个都对的，把 kind 改成 `multiple`',
        other: { file, place: placeOf(first!.index), what: `也写成对的：「${first!.text}」` },
      })
    }
  },
})
