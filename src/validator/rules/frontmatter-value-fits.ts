import { checkShape } from '../../mdx/shape.ts'
import { frontmatterOf } from '../../procedures/frontmatter.ts'
import { defineRule } from '../rule.ts'

/** Every value in a page's front matter is of the kind that its key asks for. */
export default defineRule({
  id: 'frontmatter-value-fits',
  why: '写法不对的设置读不出来，页面上就缺这一块',
  check({ catalogue }, report) {
    for (const { source, frontmatter, places } of catalogue.pages) {
      for (const { kind, path, what, fix } of checkShape(frontmatterOf(source.file), frontmatter)) {
        if (kind !== 'unknown-key') report({ file: source.file, place: places.placeOf(path), what, fix })
      }
    }
  },
})
