import { shorten } from '../../diagnostics/shorten.ts'
import { quoted } from '../quoted.ts'
import type { Source } from '../source.ts'
import { attributesOf } from '../tags.ts'
import type { PageText, MarkFinding } from './page-text.ts'

/** Tags of HTML and of ours, as somebody would type them; 「a<b」 is none. */
const tag = /<\/?[a-z][\w-]*\s*\/?>|<[a-z][\w-]*\s+[\w-]+\s*=[^<>]*>?|<!--|<\/?(?:script|style|iframe)\b/i

/** Marks of Markdown around words. */
const markup = /(?<![\d*])\*\*(?=[^\s*])[^*\n]+\*\*|!?\[[^[\]\n]*\]\([^()\s]*\)|`[^`\n]+`|(?<!~)~~[^~\s][^~\n]*~~/

/** The texts of settings that are shown to readers. */
const shownSettings = new Set(['title', 'description', 'trigger', 'when', 'asks', 'label', 'tagline'])

/** The texts of tags that are shown to readers, as they are typed. */
const shownAttributes = new Set(['title', 'ask', 'when', 'outcome', 'for', 'alt'])

/** A tag in a text that holds none. */
export function tagIn(text: string): string | undefined {
  return tag.exec(text)?.[0]
}

/** What to say of a tag in a text that is shown as it stands. */
export function sayTag(written: string): { what: string; fix: string } {
  return {
    what: `\`${shorten(written, 30)}\` 写在了只放文字的地方`,
    fix: '删掉尖括号和里面的代码，只留文字',
  }
}

/** Every text in a value that was read from YAML, with the way to it. */
export function* textsIn(
  value: unknown,
  path: (string | number)[] = [],
): Generator<{ text: string; path: (string | number)[] }> {
  if (typeof value === 'string') yield { text: value, path }
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textsIn(item, [...path, index])
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...path, key])
  }
}

/** Tags in the settings of a page, and marks of Markdown where they are shown as they stand. */
export function settingFindings({ page, text: file, start }: PageText): MarkFinding[] {
  const { source, frontmatter, places } = page
  // What the parser stumbled on has been said.
  const said = new Set(page.findings.flatMap(({ rule, place }) => (rule === 'yaml-is-readable' ? place?.line : [])))
  const findings = hashFindings(file.slice(0, start)).filter(({ from }) => !said.has(source.placeAt(from).line))
  for (const { text, path } of textsIn(frontmatter)) {
    const from = () => source.offsetAt(places.placeOf(path))
    const key = path.findLast((part) => typeof part === 'string') ?? ''
    const written = tagIn(text)
    if (written && path[0] !== 'head')
      findings.push({ rule: 'text-is-plain', from: from(), to: from(), ...sayTag(written) })
    else if (shownSettings.has(key)) findings.push(...shown(text, from, `\`${key}\` `, source))
  }
  for (const { tag: element } of page.tags) {
    if (!element.name || !/^[A-Z]/.test(element.name)) continue
    for (const { name, value, offset } of attributesOf(element, source)) {
      if (!shownAttributes.has(name)) continue
      const written = tagIn(value)
      if (written) findings.push({ rule: 'text-is-plain', from: offset, to: offset, ...sayTag(written) })
      else findings.push(...shown(value, () => offset, `\`${name}\` `, source))
    }
  }
  return findings
}

/** Words of a setting behind a space and a `#`, which YAML leaves out, and names behind `&`. */
function hashFindings(settings: string): MarkFinding[] {
  const written =
    /^(?:(?:title|description|trigger)[ \t]*:|[ \t]*-(?:[ \t]+(?:when|use)[ \t]*:)?)[ \t]+(?!["'|>[{])([^\r\n]*)/gm
  return [...settings.matchAll(written)].flatMap(({ 0: line, 1: value = '', index }) => {
    const lost = /(?:^|[ \t])#.*$/.exec(value)?.[0] ?? /^[&*!]\S*/.exec(value)?.[0]
    if (lost === undefined) return []
    const from = index + line.length - value.length
    const right = quoted(value.trimEnd())
    return [
      {
        rule: 'text-is-shown',
        from,
        to: from + value.length,
        what: `「${shorten(lost.trim(), 20)}」不会显示：\`${lost.trim()[0]}\` 在设置里另有意思`,
        fix: `整句用引号包起来：\`${right}\``,
        changes: [{ from, to: from + value.length, text: right }],
      },
    ]
  })
}

function shown(text: string, from: () => number, where: string, source: Source): MarkFinding[] {
  const written = markup.exec(text)?.[0]
  if (!written) return []
  const plain = written.replaceAll(/^!?\[([^[\]]*)\]\(.*\)$|[*`~]/g, '$1')
  const at = source.text.indexOf(written, from())
  return [
    {
      rule: 'mark-is-meant',
      from: from(),
      to: from(),
      what: `${where}里的 \`\` ${shorten(written, 30)} \`\` 会照样显示，这里只放文字`.trim(),
      fix: `改成 \`${plain}\``,
      ...(at >= 0 && { changes: [{ from: at, to: at + written.length, text: plain }] }),
    },
  ]
}
