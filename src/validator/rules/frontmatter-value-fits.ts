import { isProcedure } from '../../catalogue/files.ts'
import type { YamlPath } from '../../mdx/read-yaml.ts'
import type { Page } from '../../mdx/read-page.ts'
import { atPlace, checkShape } from '../../mdx/shape.ts'
import { frontmatterOf } from '../../procedures/frontmatter.ts'
import { starlightKeys } from '../../procedures/starlight-keys.ts'
import { definePageRule } from '../define-rule.ts'

/** Every value in a page's front matter is of the kind that its key asks for. */
export default definePageRule({
  why: '写法不对的设置读不出来，页面上就缺这一块',
  check(page, report) {
    const { source, frontmatter, places } = page
    for (const finding of checkShape(frontmatterOf(source.file), frontmatter, (path) => places.textOf(path))) {
      const { kind, path, what, fix } = finding
      if (kind === 'unknown-key' || isAskedFor(path, page)) continue
      report({ what, fix, ...atPlace(finding, places) })
    }
    for (const path of textsFor(frontmatter)) {
      const kind = takenFor(path, page)
      if (kind) report({ place: places.placeOf(path), ...kind })
    }
  },
})

/** Whether a key stands there with nothing behind it that another rule asks for, and says how it is written. */
function isAskedFor([key = '', ...rest]: YamlPath, { source, frontmatter }: Page): boolean {
  if (rest.length > 0 || frontmatter[key] !== null) return false
  if (key === 'deputy') return /^docs\/procedures\/aftersales\//.test(source.file)
  return (
    key === 'title' ||
    (['description', 'owner', 'trigger', 'reviewed'].includes(String(key)) && isProcedure(source.file))
  )
}

/** What the site generator reads of a page: the rest of the front matter is the handbook's own. */
const itsKeys = ['title', 'description', ...Object.keys(starlightKeys)]

/** The ways to every text that the site generator reads. */
function textsFor(data: unknown, path: YamlPath = []): YamlPath[] {
  if (typeof data === 'string') return [path]
  if (typeof data !== 'object' || data === null) return []
  const entries: [string | number, unknown][] = Array.isArray(data) ? [...data.entries()] : Object.entries(data)
  return entries
    .filter(([key]) => path.length > 0 || itsKeys.includes(String(key)))
    .flatMap(([key, value]) => textsFor(value, [...path, key]))
}

/**
 * What the site generator takes a text for that stands without quotes: its YAML reader is an older one than ours. The
 * build would stop at it, in English. Only the day of `lastUpdated` has to be taken for one.
 */
function takenFor(path: YamlPath, { source, frontmatter, places }: Page): { what: string; fix: string } | undefined {
  const text = path.reduce<unknown>((data, key) => (data as Record<string | number, unknown>)[key], frontmatter)
  const kind = kindOf(String(text))
  if (!kind) return undefined
  const { line, column } = places.placeOf(path)
  const isPlain = /^\d|^[-+]/.test(source.text.split(/\r?\n/)[line - 1]?.slice(column - 1) ?? '')
  const key = path.findLast((part) => typeof part === 'string')
  if (key === 'lastUpdated') {
    return isPlain ? undefined : { what: `\`${key}\` 的日期加了引号`, fix: `去掉引号：\`${key}: ${String(text)}\`` }
  }
  if (!isPlain) return undefined
  return {
    what: `\`${key}\` 写的是 \`${String(text)}\`，会被当成${kind}`,
    fix: `给内容加引号：\`${key}: "${String(text)}"\``,
  }
}

function kindOf(text: string): string | undefined {
  if (/^\d{4}-\d\d?-\d\d?(?:$|[Tt ]+\d)/.test(text)) return '日期'
  return /^[-+]?0(?:b[01]+|o[0-7]+|x[\da-f]+)$/i.test(text) ? '数字' : undefined
}
