import { adviseOn } from '../known.ts'
import { callItem } from '../quiz-items.ts'
import { defineItemRule } from '../define-rule.ts'

/** A choice has something right and a multiple choice something wrong; every thing belongs to a class of its item. */
export default defineItemRule({
  why: '没有答案的题，谁也答不对，练习和测验都过不去',
  check({ item, path, entry }, report) {
    const file = entry.source.file
    const { kind, options = [], classes = [], things = [] } = item
    if ((kind === 'single' || kind === 'multiple') && options.length > 1) {
      const place = entry.placeOf([...path, 'options'])
      const right = options.filter((option) => option.right).length
      if (right === 0) {
        report({ file, place, what: `${callItem(item)} 没有对的选项`, fix: '在对的那个选项下面加一行 `right: true`' })
      } else if (kind === 'multiple' && right === options.length) {
        report({
          file,
          place,
          what: `${callItem(item)} 的选项全是对的，没有什么要分辨`,
          fix: '加上工作中真有人会做错的选项，不写 `right`',
        })
      }
    }
    if (kind !== 'classification' || classes.length === 0) return
    const ids = classes.map(({ id }) => id)
    const choices = classes.map(({ id, label }) => ({ id, name: label }))
    things.forEach((thing, index) => {
      if (ids.includes(thing.class)) return
      const written = { value: thing.class, place: entry.placeOf([...path, 'things', index, 'class']) }
      report({
        file,
        place: written.place,
        what: `「${thing.text}」归在 \`${thing.class}\`，这一题没有这一类`,
        ...adviseOn(written, choices, '这一题的 classes '),
      })
    })
  },
})
