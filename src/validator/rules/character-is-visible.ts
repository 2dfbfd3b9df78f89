import { hiddenIn } from '../../mdx/marks/hidden-characters.ts'
import { defineRule } from '../rule.ts'

/** No page and no list holds characters that nobody sees, and no page codes that stand for characters. */
export default defineRule({
  id: 'character-is-visible',
  why: '看不见的字符复制出去就成了乱码，查订单、搜关键词都会查不到',
  comes: 'first',
  check({ catalogue }, report) {
    for (const { rule, ...finding } of catalogue.faults) if (rule === 'character-is-visible') report(finding)
    for (const { file, text, placeAt } of catalogue.sources) {
      if (!/\.ya?ml$/.test(file)) continue
      for (const { from, what, fix, changes = [] } of hiddenIn(text)) {
        const edits = changes.map(({ from, to, text: instead }) => {
          return { place: placeAt(from), old: text.slice(from, to), text: instead }
        })
        report({ file, place: placeAt(from), what, fix, edits })
      }
    }
  },
})
