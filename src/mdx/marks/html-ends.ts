import type { Html } from 'mdast'
import { shorten } from '../../diagnostics/shorten.ts'
import { isHtml, isVoid } from '../html-tags.ts'
import { sayUnclosed } from '../reword-unclosed.ts'
import type { PageText, MarkFinding } from './page-text.ts'

const tags = /<!--[\s\S]*?(?:-->|$)|<(\/?)([A-Za-z][\w.:-]*)((?:[^"'<>]|"[^"]*"|'[^']*')*?)(\/?)>/g

interface HtmlTag {
  name: string
  written: string
  offset: number
}

/**
 * HTML in a page of Markdown that is opened and not closed, or closed and not opened: a browser makes up what is missing, or
 * drops what it cannot use, and nobody sees that a word was meant. In MDX, the parser refuses both.
 */
export function htmlEndFindings(look: PageText): MarkFinding[] {
  const { page, text } = look
  if (!page.source.file.endsWith('.md')) return []
  const open: HtmlTag[] = []
  const findings: MarkFinding[] = []
  for (const { isEnd, isWhole, ...tag } of htmlOf(page.tree, text)) {
    if (isVoid(tag.name)) {
      if (isEnd) findings.push(reversed(tag))
    } else if (!isEnd) {
      if (!isWhole) open.push(tag)
    } else {
      const at = open.findLastIndex(({ name }) => name === tag.name)
      if (at < 0) findings.push(unopened(tag))
      else
        findings.push(
          ...open
            .splice(at)
            .slice(1)
            .map((one) => unclosed(one, text)),
        )
    }
  }
  return [...findings, ...open.map((one) => unclosed(one, text)), ...officeTags(look)].sort((a, b) => a.from - b.from)
}

/** `<o:p>`, which Word leaves behind and Markdown takes for text; in MDX it is a tag that nobody knows. */
function officeTags({ prose }: PageText): MarkFinding[] {
  return [...prose.matchAll(/<\/?(?:o|v|w|m|st1|x|wp|a):[a-z]\w*(?:\s[^<>\n]*)?\/?>/gi)].map(({ 0: tag, index }) => ({
    rule: 'mark-is-meant',
    from: index,
    to: index + tag.length,
    what: `\`${shorten(tag, 30)}\` 会照样显示，是从 Word 里带来的`,
    fix: '删掉它',
    changes: [{ from: index, to: index + tag.length, text: '' }],
  }))
}

type Found = HtmlTag & { isEnd: boolean; isWhole: boolean }

/** The tags in the HTML of a page, in written order; those that are no HTML are told elsewhere. */
function htmlOf(parent: { children: object[] }, text: string): Found[] {
  return parent.children.flatMap((child): Found[] => {
    if ('children' in child) return htmlOf(child as { children: object[] }, text)
    if (!('type' in child) || child.type !== 'html') return []
    const { position } = child as Html
    const from = position?.start.offset ?? 0
    return [...text.slice(from, position?.end.offset).matchAll(tags)].flatMap(
      ({ 0: written, 1: slash, 2: name, 4: end, index }) =>
        name && isHtml(name.toLowerCase())
          ? [{ name: name.toLowerCase(), written, offset: from + index, isEnd: slash === '/', isWhole: end === '/' }]
          : [],
    )
  })
}

function at({ offset, written }: HtmlTag): Pick<MarkFinding, 'rule' | 'from' | 'to'> {
  return { rule: 'tag-is-closed', from: offset, to: offset + written.length }
}

function unclosed(tag: HtmlTag, text: string): MarkFinding {
  const line = text.slice(text.lastIndexOf('\n', tag.offset) + 1).split(/\r?\n/, 1)[0]!
  return { ...at(tag), ...sayUnclosed(tag.name, line.trim() === tag.written) }
}

function unopened(tag: HtmlTag): MarkFinding {
  return {
    ...at(tag),
    what: `多了一个 \`</${tag.name}>\`，前面没有对应的 \`<${tag.name}>\``,
    fix: '删掉它，或补上它的开头',
  }
}

function reversed(tag: HtmlTag): MarkFinding {
  const right = `<${tag.name} />`
  const changes = [{ from: tag.offset, to: tag.offset + tag.written.length, text: right }]
  return { ...at(tag), what: `\`</${tag.name}>\` 写反了`, fix: `改成 \`${right}\``, changes }
}
