import { defineEntryRule } from '../define-rule.ts'

/** What the platform sends by itself holds nothing that somebody would have to fill in. */
export default defineEntryRule('replies', {
  why: '自动回复由平台原样发出，没有人替它填空，买家看到的就是一个花括号',
  check({ value, placeOf }, report) {
    if (!value.auto) return
    value.variants.forEach((variant, index) => {
      const blanks = [...new Set(variant.text.match(/\{[^{}]*\}/g))]
      if (blanks.length === 0) return
      report({
        place: placeOf(['variants', index, 'text']),
        what: `自动回复 ${value.code} 的说法里有要填的地方：${blanks.map((blank) => `\`${blank}\``).join('、')}`,
        fix: '换成不用填的话，例如把时间写成固定的「早上 9 点」；要人来发的，删掉 `auto: true`',
      })
    })
  },
})
