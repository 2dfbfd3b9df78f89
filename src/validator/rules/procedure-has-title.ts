import { withoutSettings } from '../../mdx/frontmatter-marks.ts'
import { isMisspelt } from '../../procedures/frontmatter.ts'
import { hasWords } from '../has-words.ts'
import { defineRule } from '../rule.ts'

/** Every page has a title that is not blank. */
export default defineRule({
  id: 'procedure-has-title',
  why: '没有标题的页面生成不了，目录和搜索里也找不到',
  check({ catalogue }, report) {
    for (const page of catalogue.pages) {
      const { source, frontmatter, places, unreadable } = page
      const none = page.faults.length === 0 ? withoutSettings(source) : undefined
      if (none) report({ file: source.file, place: { line: 1, column: 1 }, ...none })
      const title = frontmatter['title'] ?? ''
      if (unreadable.frontmatter || typeof title !== 'string' || hasWords(title)) continue
      if (isMisspelt('title', page)) continue
      const place = places.placeOf(['title'])
      // `title: #退货`, of which another message says that nothing is left.
      if (page.faults.some((fault) => fault.rule === 'text-is-shown' && fault.place?.line === place.line)) continue
      report({
        file: source.file,
        place,
        what: 'title' in frontmatter ? '标题是空的' : '这一页没有标题',
        fix: '在文件开头的两行 `---` 之间写 `title: 这一页的名字`',
      })
    }
  },
})
