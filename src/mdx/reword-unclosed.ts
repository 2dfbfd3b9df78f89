import type { ReaderFinding } from '../diagnostics/finding.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { isHtml, isVoid } from './html-tags.ts'
import { tagWords } from './marks/look-alike-tags.ts'
import { findingAt, type Stumble } from './stumble.ts'

/** What to say of HTML, or of a word in angle brackets, that is opened and not closed; nothing of what may be one of our tags. */
export function rewordUnclosed(stumble: Stumble, name: string): ReaderFinding | undefined {
  if (isVoid(name)) return unclosedVoid(stumble, name)
  const { source, place, offset, here } = stumble
  if (isHtml(name.toLowerCase())) {
    const isBlock = source.line(place.line) === /^<[^<>]*>/.exec(here)?.[0]
    return findingAt(stumble, { rule: 'tag-is-closed', ...sayUnclosed(name, isBlock) })
  }
  const written = /^<[^\s<>]*>/.exec(here)?.[0]
  if (written === undefined || nearest(name, Object.values(tagWords)) !== undefined) return undefined
  return findingAt(stumble, {
    rule: 'less-than-is-escaped',
    what: `\`${written}\` 会被当成标签`,
    fix: `写成「${name}」；要显示尖括号，写成 \`&lt;${name}>\``,
    edits: [{ place: source.placeAt(offset), old: '<', text: '&lt;' }],
  })
}

/** The sentence for HTML that is not closed: in a line of text, or with lines of its own. */
export function sayUnclosed(name: string, isBlock: boolean): { what: string; fix: string } {
  return {
    what: `\`<${name}>\` 写了开头，没有收尾`,
    fix: `${isBlock ? '在它最后一句的下一行加上' : '在该结束的地方补上'} \`</${name}>\`；要照样显示，写成 \`&lt;${name}>\``,
  }
}

/** A tag that never has anything in it, and ends where it starts. */
export function unclosedVoid(stumble: Stumble, name: string): ReaderFinding | undefined {
  const end = /^<[^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*?(?=>)/.exec(stumble.here)?.[0]
  const { line, column } = stumble.place
  const isBare = /^(?:br|hr)$/i.test(name)
  const right = `<${name.toLowerCase()} />`
  const edits = isBare
    ? [{ place: stumble.place, old: `${end}>`, text: right }]
    : [{ place: { line, column: column + (end?.length ?? 0) }, old: '>', text: ' />' }]
  return findingAt(stumble, {
    rule: 'tag-is-closed',
    what: `\`<${name}>\` 没有收尾`,
    fix: isBare ? `改成 \`${right}\`` : `把它的 \`>\` 改成 \` />\``,
    ...(end !== undefined && { edits }),
  })
}
