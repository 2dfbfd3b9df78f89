import { optionCalledIn, pointsAt } from '../points-elsewhere.ts'
import { callItem, eachPart } from '../quiz-items.ts'
import { defineItemRule } from '../define-rule.ts'

const writeOut = '页面上的字母和先后每次不同，把指的那一项写出来'

/** No option points at others, and no sentence calls an option by its letter: options are shuffled. */
export default defineItemRule({
  why: '选项在页面上是打乱的，「以上都对」排在最前面，「A 和 B」换了位置，学的人不知道说的是哪几个',
  check({ item, path, entry }, report) {
    const file = entry.source.file
    const options = eachPart(item).filter(({ key }) => key === 'options')
    for (const option of options) {
      const at = pointsAt(option.text, item.ask)
      if (at === undefined || (at === 'all' && option.isLast)) continue
      report({
        file,
        place: entry.placeOf([...path, ...option.path, 'text']),
        what: `${callItem(item)} 的选项「${option.text}」说的是别的选项，页面上选项是打乱的`,
        fix: at === 'all' ? wayOutOf(item.kind, option.isRight) : `${writeOut}；几项都对的，改成多选题`,
      })
    }
    const sentences = [
      { text: options.length > 0 ? item.ask : '', path: ['ask'] },
      ...options.map(({ why = '', path }) => ({ text: why, path: [...path, 'why'] })),
    ]
    for (const sentence of sentences) {
      const called = optionCalledIn(sentence.text)
      if (called === undefined) continue
      const place = entry.placeOf([...path, ...sentence.path])
      report({ file, place, what: `${callItem(item)} 里写着「${called}」，页面上选项是打乱的`, fix: writeOut })
    }
  },
})

function wayOutOf(kind: string, isRight: boolean): string {
  const keep = '一定要留，给它加 `last: true`，它就总在最后'
  if (!isRight) return `换成真有人会选的一种做法；${keep}`
  return kind === 'multiple'
    ? `删掉它，把对的选项都写上 \`right: true\`；${keep}`
    : `改成多选题，把对的都写上 \`right: true\`；或者把意思写出来；${keep}`
}
