import { callItem } from '../quiz-items.ts'
import { defineItemRule } from '../define-rule.ts'

/** Every class of a classification has a thing that belongs to it. */
export default defineItemRule({
  why: '空着的类谁也用不上，学的人会以为漏看了什么',
  check({ item, path, entry }, report) {
    const { kind, classes = [], things = [] } = item
    if (kind !== 'classification' || things.length === 0) return
    classes.forEach(({ id, label }, index) => {
      if (things.some((thing) => thing.class === id)) return
      report({
        place: entry.placeOf([...path, 'classes', index]),
        what: `${callItem(item)} 里没有一样归「${label}」`,
        fix: `在 things 里加一样 \`class: ${id}\` 的，或删掉这一类`,
      })
    })
  },
})
