import { hiddenIn } from '../../mdx/marks/hidden-characters.ts'
import { defineFileRule } from '../define-rule.ts'

/** No page and no list holds characters that nobody sees, and no page codes that stand for characters. */
export default defineFileRule({
  why: '看不见的字符复制出去就成了乱码，查订单、搜关键词都会查不到',
  comes: 'first',
  check({ file, text, placeAt }, report) {
    if (!/\.ya?ml$/.test(file)) return
    for (const { from, what, fix, changes = [] } of hiddenIn(text)) {
      const edits = changes.map(({ from, to, text: instead }) => {
        return { place: placeAt(from), old: text.slice(from, to), text: instead }
      })
      report({ file, place: placeAt(from), what, fix, edits })
    }
  },
})
