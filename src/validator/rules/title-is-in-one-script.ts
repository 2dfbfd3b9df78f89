import { mixesScripts, toSimplified } from '../../mdx/script.ts'
import { defineRule } from '../rule.ts'

/** No title mixes Traditional with Simplified characters. */
export default defineRule({
  id: 'title-is-in-one-script',
  why: '标题里繁简混写，搜索和目录会把同一个词当成两个',
  async check({ catalogue }, report) {
    for (const { source, frontmatter, places } of catalogue.pages) {
      const title = frontmatter['title']
      if (typeof title !== 'string' || !mixesScripts(title)) continue
      const simplified = await toSimplified(title)
      if (simplified === title) continue
      report({
        file: source.file,
        place: places.placeOf(['title']),
        what: `标题「${title}」里繁体和简体混着写`,
        fix: `统一成简体：\`${simplified}\``,
      })
    }
  },
})
