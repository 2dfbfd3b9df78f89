import { checkShape } from '../../mdx/shape.ts'
import { ProcedureFrontmatter } from '../../procedures/frontmatter.ts'
import { defineProcedureRule } from '../rule.ts'

/** Every value in a procedure's front matter is of the kind that its key asks for. */
export default defineProcedureRule({
  id: 'frontmatter-value-fits',
  why: '写法不对的设置读不出来，页面上就缺这一块',
  check({ page }, report) {
    for (const { kind, path, what, fix } of checkShape(ProcedureFrontmatter, page.frontmatter)) {
      if (kind === 'unknown-key') continue
      report({ place: page.places.placeOf(path), what, fix })
    }
  },
})
