import type { ReaderFinding } from '../../diagnostics/finding.ts'
import { shorten } from '../../diagnostics/shorten.ts'
import { findingAt, spotOf, type Stumble } from '../stumble.ts'
import type { PageText, MarkFinding } from './page-text.ts'

/** Paragraphs that begin with `import` or `export`, which MDX takes for code: content holds none. */
export function codeWordFindings({ page, text }: PageText): MarkFinding[] {
  return page.tree.children.flatMap((node) => {
    if ((node.type as string) !== 'mdxjsEsm') return []
    const from = node.position?.start.offset ?? 0
    return [{ rule: 'paragraph-is-no-code', from, to: node.position?.end.offset ?? from, ...say(text.slice(from)) }]
  })
}

/** The same where it is no code that could be read: the parser stops somewhere behind the word. */
export function rewordCodeWord({ said, source, offset }: Stumble): ReaderFinding | undefined {
  if (!/only import\/exports are supported|^Could not parse import\/exports/.test(said)) return undefined
  const end = source.text.indexOf('\n', offset)
  const before = source.text.slice(0, end < 0 ? undefined : end)
  const start = [...before.matchAll(/^(?:im|ex)port\b/gm)].at(-1)?.index ?? offset
  const { place, here } = spotOf(source.placeAt(start), source)
  return findingAt({ source, place }, { rule: 'paragraph-is-no-code', ...say(here) })
}

function say(here: string): { what: string; fix: string } {
  const [line = ''] = here.split(/\r?\n/, 1)
  const word = /^(?:im|ex)port/.exec(line)?.[0] ?? 'import'
  const isCode = /^(?:[\w*{}\s,]+\bfrom\b|["']|default\b|const\b|function\b|\{)/.test(line.slice(word.length).trim())
  return {
    what: `「${shorten(line, 24)}」以 \`${word}\` 开头，会被当成代码`,
    fix: isCode ? '删掉这一行；页面里不写代码，标签不用引入就能用' : `换一个词开头，或者给 \`${word}\` 前后加上反引号`,
  }
}
