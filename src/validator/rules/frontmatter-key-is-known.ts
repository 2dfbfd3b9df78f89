import { checkShape } from '../../mdx/shape.ts'
import { PageFrontmatter, ProcedureFrontmatter } from '../../procedures/frontmatter.ts'
import { suggest } from '../../diagnostics/nearest.ts'
import { defineRule } from '../rule.ts'

/** One entry of `notWhen`; the front matter's own schema lets unknown keys pass. */
const NotWhen = ProcedureFrontmatter.shape.notWhen.unwrap().element.strict()

/** Every key of a page's front matter is one that the handbook reads. */
export default defineRule({
  id: 'frontmatter-key-is-known',
  why: '写错名字的设置不会生效，也不会有人发现',
  check({ catalogue }, report) {
    const procedures = new Set(catalogue.procedures.map(({ file }) => file))
    for (const { source, frontmatter, places } of catalogue.pages) {
      const isProcedure = procedures.has(source.file)
      const known = isProcedure ? Object.keys(ProcedureFrontmatter.shape) : Object.keys(PageFrontmatter.shape)
      for (const key of Object.keys(frontmatter)) {
        if (known.includes(key)) continue
        report({
          file: source.file,
          place: places.placeOfKey([key]),
          what: `设置里没有 \`${key}\` 这一项`,
          fix: suggest(key, known, '《怎么写一篇流程》'),
        })
      }
      const { notWhen } = frontmatter
      if (!isProcedure || !Array.isArray(notWhen)) continue
      for (const [index, item] of notWhen.entries()) {
        for (const { kind, path, what, fix } of checkShape(NotWhen, item)) {
          if (kind !== 'unknown-key') continue
          report({
            file: source.file,
            place: places.placeOfKey(['notWhen', index, ...path]),
            what: `notWhen 里${what}`,
            fix,
          })
        }
      }
    }
  },
})
