import { defineEntryRule } from '../define-rule.ts'

/** 「不一定」 promises nothing. */
const absolute = /(?<!不)(?:一定|绝对)|马上|最[好低]|最便宜|百分(?:之)?百|100\s*[%％]/g

/** No quick reply promises more than anyone can keep. Source: the hazards list, "wording checks". */
export default defineEntryRule('replies', {
  why: '对买家说满的话就是承诺，做不到要赔，说「最」字还可能违反广告法',
  check({ value, placeOf }, report) {
    value.variants.forEach((variant, index) => {
      for (const key of ['text', 'short'] as const) {
        for (const word of new Set(variant[key]?.match(absolute))) {
          report({
            place: placeOf(['variants', index, key]),
            what: `短语 ${value.code} 的说法 ${variant.id} 里有「${word}」`,
            fix: '换成做得到的具体说法，例如把「马上」换成时间',
          })
        }
      }
    })
  },
})
