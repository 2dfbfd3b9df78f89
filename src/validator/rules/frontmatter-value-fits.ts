import { isProcedure } from '../../catalogue/files.ts'
import type { YamlPath } from '../../mdx/read-yaml.ts'
import type { Page } from '../../mdx/read-page.ts'
import { atPlace, checkShape } from '../../mdx/shape.ts'
import { frontmatterOf } from '../../procedures/frontmatter.ts'
import { defineRule } from '../rule.ts'

/** Every value in a page's front matter is of the kind that its key asks for. */
export default defineRule({
  id: 'frontmatter-value-fits',
  why: '写法不对的设置读不出来，页面上就缺这一块',
  check({ catalogue }, report) {
    for (const page of catalogue.pages) {
      const { source, frontmatter, places } = page
      for (const slip of checkShape(frontmatterOf(source.file), frontmatter)) {
        const { kind, path, what, fix } = slip
        if (kind === 'unknown-key' || isAskedFor(path, page)) continue
        report({ file: source.file, what, fix, ...atPlace(slip, places) })
      }
      for (const key of ['title', 'description']) {
        const kind = takenFor(key, page)
        if (!kind) continue
        report({
          file: source.file,
          place: places.placeOf([key]),
          what: `\`${key}\` 写的是 \`${frontmatter[key]}\`，会被当成${kind}`,
          fix: `给内容加引号：\`${key}: "${frontmatter[key]}"\``,
        })
      }
    }
  },
})

/** Whether a key stands there with nothing behind it that another rule asks for, and says how it is written. */
function isAskedFor([key = '', ...rest]: YamlPath, { source, frontmatter }: Page): boolean {
  if (rest.length > 0 || frontmatter[key] !== null) return false
  if (key === 'deputy') return /^docs\/procedures\/aftersales\//.test(source.file)
  return key === 'title' || (['owner', 'trigger', 'reviewed'].includes(String(key)) && isProcedure(source.file))
}

/**
 * What the site generator takes a text for that stands without quotes: its YAML reader is an older one than ours. The
 * build would stop at it, in English.
 */
function takenFor(key: string, { source, frontmatter, places }: Page): string | undefined {
  const text = frontmatter[key]
  if (typeof text !== 'string') return undefined
  const kind = /^\d{4}-\d\d?-\d\d?(?:$|[Tt ]+\d)/.test(text) ? '日期' : /^[-+]?0b[01]+$/.test(text) ? '数字' : undefined
  if (!kind) return undefined
  const { line, column } = places.placeOf([key])
  const isPlain = /^\d|^[-+]/.test(source.text.split(/\r?\n/)[line - 1]?.slice(column - 1) ?? '')
  return isPlain ? kind : undefined
}
