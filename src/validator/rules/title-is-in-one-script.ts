import { mixesScripts, toSimplified } from '../../mdx/script.ts'
import { definePageRule } from '../define-rule.ts'

/** No title mixes Traditional with Simplified characters. */
export default definePageRule({
  why: '标题里繁简混写，搜索和目录会把同一个词当成两个',
  async check({ frontmatter, places }, report) {
    const title = frontmatter['title']
    if (typeof title !== 'string' || !mixesScripts(title)) return
    const simplified = await toSimplified(title)
    if (simplified === title) return
    report({
      place: places.placeOf(['title']),
      what: `标题「${title}」里繁体和简体混着写`,
      fix: `统一成简体：\`${simplified}\``,
    })
  },
})
