import { quote } from '../../diagnostics/invisible.ts'
import { adviseKey } from '../../diagnostics/advise.ts'
import { atPlace, checkShape } from '../../mdx/shape.ts'
import { keyChoices } from '../../mdx/schema.ts'
import { frontmatterOf, ProcedureFrontmatter } from '../../procedures/frontmatter.ts'
import { isMisplacedProcedure } from '../../procedures/slips.ts'
import { defineRule } from '../rule.ts'

/** Every key of a page's front matter is one that the handbook reads. */
export default defineRule({
  id: 'frontmatter-key-is-known',
  why: '写错名字的设置不会生效，也不会有人发现',
  comes: 'first',
  check({ catalogue }, report) {
    for (const page of catalogue.pages) {
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
          file: source.file,
          place,
          what: `设置里没有 ${quote(key)} 这一项`,
          fix: isThere ? `删掉它；\`${meant}\` 已经写了` : fix,
          ...(isSure && meant !== undefined && !isThere && { edits: [{ place, old: key, text: meant }] }),
        })
      }
      for (const slip of checkShape(schema, frontmatter)) {
        if (slip.kind !== 'unknown-key') continue
        report({ file: source.file, what: `${slip.path[0]} 里${slip.what}`, fix: slip.fix, ...atPlace(slip, places) })
      }
    }
  },
})
