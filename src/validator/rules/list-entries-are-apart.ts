import type { Place } from '../../diagnostics/place.ts'
import { splitJoined } from '../../mdx/joined-list.ts'
import type { YamlPath } from '../../mdx/read-yaml.ts'
import { flowList } from '../../mdx/right-value.ts'
import { defineRule } from '../rule.ts'

/** Every entry of a list is one thing. A text where a list belongs is for the rules about shapes. */
export default defineRule({
  id: 'list-entries-are-apart',
  why: '几条连成一条，搜索和清单里就只有这一长条，每一条都找不到',
  check({ catalogue }, report) {
    const look = (file: string, data: unknown, placeOf: (path: YamlPath) => Place) => {
      for (const { path, text, parts } of joinedIn(data)) {
        const key = path.findLast((part) => typeof part === 'string')
        const isOne = parts.length === 1
        report({
          file,
          place: placeOf(path),
          what: isOne
            ? `${nameOf(key)}第 ${Number(path.at(-1)) + 1} 项前面多了一个横线：「${text}」`
            : `${nameOf(key)}第 ${Number(path.at(-1)) + 1} 项里写了 ${parts.length} 条`,
          fix: isOne ? `改成 \`${flowList(parts)}\`，横线后面要空一格` : `每条单独一项：\`${flowList(parts)}\``,
        })
      }
    }
    for (const { source, frontmatter, places } of catalogue.pages) {
      look(source.file, frontmatter, (path) => places.placeOf(path))
    }
    for (const { entries } of Object.values(catalogue.lists)) {
      for (const { value, source, placeOf } of entries) look(source.file, value, placeOf)
    }
  },
})

interface Joined {
  path: YamlPath
  text: string
  parts: string[]
}

function nameOf(key: YamlPath[number] | undefined): string {
  return key === undefined ? '' : `\`${key}\` 的`
}

/** The entries of lists in plain data that hold several. */
function joinedIn(data: unknown, path: YamlPath = []): Joined[] {
  if (typeof data !== 'object' || data === null) return []
  const entries: [string | number, unknown][] = Array.isArray(data) ? [...data.entries()] : Object.entries(data)
  return entries.flatMap(([key, value]) => {
    if (typeof key === 'string' || typeof value !== 'string') return joinedIn(value, [...path, key])
    const parts = splitJoined(value, path.at(-1), entries.length === 1)
    return parts ? [{ path: [...path, key], text: value, parts }] : []
  })
}
