import { listOf } from '../../catalogue/files.ts'
import { defineRule } from '../define-rule.ts'

/** The word that a colloquial one leads to occurs in the content. */
export default defineRule({
  why: '手册里没有这个词，搜索转过去也找不到任何一页',
  check({ catalogue }, report) {
    const isRead = (file: string) => listOf(file) !== 'synonyms' && !file.startsWith('docs/help/')
    const text = catalogue.sources
      .filter(({ file }) => isRead(file))
      .map((source) => source.text.replaceAll(/\s/g, '').toLowerCase())
      .join('\n')
    for (const { value, source, placeOf } of catalogue.lists.synonyms.entries) {
      value.means.forEach((word, index) => {
        if (text.includes(word.replaceAll(/\s/g, '').toLowerCase())) return
        report({
          file: source.file,
          place: placeOf(['means', index]),
          what: `口语词「${value.say}」指的「${word}」在手册里一处也没有`,
          fix: '换成流程里真写着的词，或者先把它写进流程',
        })
      })
    }
  },
})
