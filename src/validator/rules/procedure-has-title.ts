import { withoutSettings } from '../../mdx/frontmatter-marks.ts'
import { isMisspelt } from '../../procedures/frontmatter.ts'
import { hasWords } from '../has-words.ts'
import { definePageRule } from '../define-rule.ts'

/** Every page has a title that is not blank. */
export default definePageRule({
  why: '没有标题的页面生成不了，目录和搜索里也找不到',
  check(page, report) {
    const { source, frontmatter, places, unreadable } = page
    const none = page.findings.length === 0 ? withoutSettings(source) : undefined
    if (none) report({ place: { line: 1, column: 1 }, ...none })
    const title = frontmatter['title'] ?? ''
    if (unreadable.frontmatter || typeof title !== 'string' || hasWords(title)) return
    if (isMisspelt('title', page)) return
    const place = places.placeOf(['title'])
    // `title: #退货`, of which another message says that nothing is left.
    if (page.findings.some((finding) => finding.rule === 'text-is-shown' && finding.place?.line === place.line)) return
    report({
      place,
      what: 'title' in frontmatter ? '标题是空的' : '这一页没有标题',
      fix: '在文件开头的两行 `---` 之间写 `title: 这一页的名字`',
    })
  },
})
