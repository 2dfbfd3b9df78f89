import { callItem, eachPart, partName } from '../quiz-items.ts'
import { defineItemRule } from '../define-rule.ts'

/** No two options of an item, nor two of its steps, things or classes, read alike. */
export default defineItemRule({
  why: '两个选项一样，选哪个都说得通，判对判错就没有道理',
  check({ item, path, entry }, report) {
    const { file } = entry.source
    const parts = eachPart(item)
    parts.forEach((part, index) => {
      const twin = parts.slice(0, index).find(({ key, text }) => key === part.key && isAlike(text, part.text))
      if (!twin) return
      const placeOf = (of: typeof part) =>
        entry.placeOf([...path, ...of.path, part.key === 'classes' ? 'label' : 'text'])
      report({
        file,
        place: placeOf(part),
        what: `${callItem(item)} 有两${unit[part.key]}一样：「${part.text}」`,
        fix: '把两种做法的区别写出来，或删掉一个',
        other: { file, place: placeOf(twin), what: `先写的一${unit[part.key]}：「${twin.text}」` },
      })
    })
  },
})

const unit = { options: `个${partName.options}`, steps: partName.steps, classes: partName.classes, things: partName.things } // prettier-ignore

function isAlike(a: string, b: string): boolean {
  return essenceOf(a) === essenceOf(b)
}

/**
 * A text without what two options must not differ by: full or half width, case, spaces, punctuation. What stands between
 * two digits stays, since 1.5 is not 15, and so does per cent.
 */
function essenceOf(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase()
  const isDigit = (at: number) => /\d/.test(plain.charAt(at))
  const keep = (gap: string, at: number) => (isDigit(at - 1) && isDigit(at + gap.length) ? gap : '')
  return plain.replaceAll(/[[\s\p{P}]--[%‰]]+/gv, keep) || plain
}
