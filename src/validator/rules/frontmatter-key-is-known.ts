import { quote } from '../../diagnostics/invisible.ts'
import { adviseKey } from '../../diagnostics/advise.ts'
import { atPlace, checkShape } from '../../mdx/shape.ts'
import { keyChoices } from '../../mdx/schema.ts'
import { frontmatterOf, ProcedureFrontmatter } from '../../procedures/frontmatter.ts'
import { isMisplacedProcedure } from '../../procedures/tag-findings.ts'
import { definePageRule } from '../define-rule.ts'

/** Every key of a page's front matter is one that the handbook reads. */
export default definePageRule({
  why: '写错名字的设置不会生效，也不会有人发现',
  comes: 'first',
  check(page, report) {
    const { source, frontmatter, places } = page
    const schema = frontmatterOf(source.file)
    const known = Object.keys(schema.shape)
    for (const key of Object.keys(frontmatter)) {
      if (known.includes(key)) continue
      // A procedure in a wrong folder is told to move: its settings are right there.
      if (schema !== ProcedureFrontmatter && key in ProcedureFrontmatter.shape && isMisplacedProcedure(page)) continue
      const place = places.placeOfKey([key])
      const { fix, meant, isSure } = adviseKey(key, keyChoices(schema))
      const isThere = meant !== undefined && meant in frontmatter
      report({
        place,
        what: `设置里没有 ${quote(key)} 这一项`,
        fix: isThere ? `删掉它；\`${meant}\` 已经写了` : fix,
        ...(isSure && meant !== undefined && !isThere && { edits: [{ place, old: key, text: meant }] }),
      })
    }
    for (const finding of checkShape(schema, frontmatter)) {
      if (finding.kind !== 'unknown-key') continue
      report({
        what: `${finding.path[0]} 里${finding.what}`,
        fix: finding.fix,
        ...atPlace(finding, places),
      })
    }
  },
})
