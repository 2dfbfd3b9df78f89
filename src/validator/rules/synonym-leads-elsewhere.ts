import { defineEntryRule } from '../define-rule.ts'

/** What people say stands for another word than itself. */
export default defineEntryRule('synonyms', {
  why: '两边写成一样，搜的人得不到任何新的结果，真正该写的词还缺着',
  check({ value, placeOf }, report) {
    const { say, means } = value
    if (means.some((word) => word !== say)) return
    report({
      place: placeOf(['means']),
      what: `口语词「${say}」指的还是它自己`,
      fix: 'means 里写手册里的说法，没有别的说法就删掉这一条',
    })
  },
})
