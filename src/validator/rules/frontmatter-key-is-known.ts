import { checkShape } from '../../mdx/shape.ts'
import { frontmatterOf } from '../../procedures/frontmatter.ts'
import { suggest } from '../../diagnostics/nearest.ts'
import { defineRule } from '../rule.ts'

/** Every key of a page's front matter is one that the handbook reads. */
export default defineRule({
  id: 'frontmatter-key-is-known',
  why: '写错名字的设置不会生效，也不会有人发现',
  check({ catalogue }, report) {
    for (const { source, frontmatter, places } of catalogue.pages) {
      const schema = frontmatterOf(source.file)
      const known = Object.keys(schema.shape)
      for (const key of Object.keys(frontmatter)) {
        if (known.includes(key)) continue
        report({
          file: source.file,
          place: places.placeOfKey([key]),
          what: `设置里没有 \`${key}\` 这一项`,
          fix: suggest(key, known, '《怎么写一篇流程》'),
        })
      }
      for (const { kind, path, what, fix } of checkShape(schema, frontmatter)) {
        if (kind !== 'unknown-key') continue
        report({ file: source.file, place: places.placeOfKey(path), what: `${path[0]} 里${what}`, fix })
      }
    }
  },
})
