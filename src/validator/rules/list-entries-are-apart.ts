import type { Place } from '../../diagnostics/place.ts'
import { splitJoined } from '../../mdx/joined-list.ts'
import type { YamlPath } from '../../mdx/read-yaml.ts'
import { flowList } from '../../mdx/right-value.ts'
import { defineMixedRule, inLists, inPages, type ReportHere } from '../define-rule.ts'

/** Every entry of a list is one thing. A text where a list belongs is for the rules about shapes. */
export default defineMixedRule({
  why: '几条连成一条，搜索和清单里就只有这一长条，每一条都找不到',
  looks: [
    inPages(({ frontmatter, places }, report) => look(frontmatter, (path) => places.placeOf(path), report)),
    inLists(({ value, placeOf }, report) => look(value, placeOf, report)),
  ],
})

function look(data: unknown, placeOf: (path: YamlPath) => Place, report: ReportHere): void {
  for (const { path, text, parts } of joinedIn(data)) {
    const key = path.findLast((part) => typeof part === 'string')
    const which = `${nameOf(key)}第 ${Number(path.at(-1)) + 1} 项`
    const isOne = parts.length === 1
    report({
      place: placeOf(path),
      what: isOne ? `${which}前面多了一个横线：「${text}」` : `${which}里写了 ${parts.length} 条`,
      fix: isOne ? `改成 \`${flowList(parts)}\`，横线后面要空一格` : `每条单独一项：\`${flowList(parts)}\``,
    })
  }
}

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
