import type { ReaderFinding } from '../diagnostics/finding.ts'
import type { Root } from 'mdast'
import type { VFileMessage } from 'vfile-message'
import { readContents, type Contents } from './contents.ts'
import { withoutClosing, withoutOpening, withoutSettings } from './frontmatter-marks.ts'
import { parseMarkdown } from './markdown.ts'
import { markFindings } from './marks/mark-findings.ts'
import { mergeFindings } from './marks/merge-markers.ts'
import { withoutCode } from './marks/page-text.ts'
import { readYaml, type YamlData } from './read-yaml.ts'
import { rewordMdx } from './reword-mdx.ts'
import { typedSlips } from './typed-slips.ts'
import { unprintableFindings } from './unprintable.ts'
import type { Source } from './source.ts'

/** One page of the handbook: its front matter and its text as a tree, everything with its place. */
export interface Page extends Contents {
  source: Source
  /** What stands between the two `---` lines; an empty map when there are none. */
  frontmatter: Record<string, unknown>
  places: Pick<YamlData, 'placeOf' | 'placeOfKey' | 'textOf'>
  /** Empty when the text has a fault that keeps it from being read. */
  tree: Root
  findings: ReaderFinding[]
  /** Offset at which the text starts, behind the front matter. */
  textStart: number
  /** What could not be read, so that its absence says nothing. */
  unreadable: { frontmatter: boolean; text: boolean }
}

/**
 * Reads a Markdown or MDX page. Nothing is thrown: what cannot be read becomes a finding.
 *
 * @param source the file; a name that ends in `.md` is read as Markdown, anything else as MDX
 */
export function readPage(source: Source): Page {
  const { data, findings, end } = readFrontmatter(source)
  const frontmatter = isRecord(data.value) ? data.value : {}
  const isClosed = !findings.some((finding) => finding.rule === 'frontmatter-is-closed')
  const text = isClosed ? readText(source, end) : { tree: emptyTree, findings: [] }
  findings.push(...text.findings)
  const page: Page = {
    source,
    frontmatter,
    places: data,
    tree: text.tree,
    ...readContents(text.tree, source),
    findings,
    textStart: end,
    unreadable: {
      // One message says that there are none; what each of them should say is not asked for.
      frontmatter:
        withoutSettings(source) !== undefined || findings.some(({ rule }) => /^(yaml|frontmatter)-/.test(rule)),
      text: findings.some(({ rule }) => !rule.startsWith('yaml-')),
    },
  }
  if (isClosed) page.findings = withMarks(page)
  return page
}

/** The findings of a page and those of its marks. What the parser says of tags follows from tags that are none. */
function withMarks(page: Page): ReaderFinding[] {
  const marks = markFindings(page)
  const hasLookAlikes = page.unreadable.text && marks.some(({ rule }) => rule === 'tag-takes-effect')
  return [...page.findings.filter(({ rule, edits }) => !hasLookAlikes || rule !== 'tag-is-closed' || edits), ...marks]
}

const emptyTree: Root = { type: 'root', children: [] }

/** After so many marks that are no tags and no code, the rest can wait for the next run. */
const mostFindings = 20

/** The tree of a text. A sign that stands for itself is said and passed over, so that the ones behind it are said too. */
function readText(source: Source, start: number): { tree: Root; findings: ReaderFinding[] } {
  const findings: ReaderFinding[] = mergeFindings(source, withoutCode(source.text))
  // Of two versions that stand one below the other, neither was meant to be read.
  if (findings.length > 0) return { tree: emptyTree, findings }
  let text = blank(source.text, start)
  while (findings.length < mostFindings) {
    try {
      const tree = parseMarkdown(text, source.file.endsWith('.md') ? 'md' : 'mdx')
      return { tree: findings.length > 0 ? emptyTree : tree, findings }
    } catch (error) {
      const typed = findings.length === 0 ? typedSlips(source, start) : []
      if (typed.length > 0) return { tree: emptyTree, findings: typed }
      const finding = rewordMdx(error as VFileMessage, { ...source, text })
      findings.push(finding)
      const at = finding.place ? source.offsetAt(finding.place) : text.length
      const sign = /^(?:<+|\{(?:\s*\{)*|(?:im|ex)port[^\n]*)/.exec(text.slice(at))?.[0]
      if (!/^(?:braces|less-than|paragraph)-/.test(finding.rule) || !sign) break
      text = text.slice(0, at) + blank(sign, sign.length) + text.slice(at + sign.length)
    }
  }
  return { tree: emptyTree, findings }
}

/** The text with spaces in the place of its front matter, so that everything else keeps its place. */
function blank(text: string, end: number): string {
  return text.slice(0, end).replaceAll(/[^\r\n]/g, ' ') + text.slice(end)
}

/** The front matter, and the offset at which it ends. */
function readFrontmatter(source: Source): { data: YamlData; findings: ReaderFinding[]; end: number } {
  const opening = /^---[ \t]*(?:\r?\n|$)/.exec(source.text)
  const start = { line: 1, column: 1 }
  const empty: YamlData = {
    value: {},
    placeOf: () => start,
    placeOfKey: () => start,
    textOf: () => undefined,
    findings: [],
  }
  if (!opening)
    return { data: empty, findings: [withoutOpening(source)].filter((finding) => finding !== undefined), end: 0 }

  const closing = /^---[ \t]*$/gm
  closing.lastIndex = opening[0].length
  const end = closing.exec(source.text.replaceAll('\r', ' '))
  if (!end) {
    const finding = withoutClosing(source) ?? {
      rule: 'frontmatter-is-closed',
      file: source.file,
      place: start,
      what: '文件开头的 `---` 没有收尾，整篇都被当成了设置',
      fix: '在最后一项设置的下一行补上 `---`',
    }
    return { data: empty, findings: [finding], end: 0 }
  }
  const data = readYaml(source, opening[0].length, end.index)
  const findings = [...data.findings]
  if (findings.length === 0) findings.push(...unprintableFindings(source, opening[0].length, end.index))
  if (data.value !== undefined && data.value !== null && !isRecord(data.value)) {
    findings.push({
      rule: 'yaml-is-readable',
      file: source.file,
      place: source.placeAt(opening[0].length),
      what: '两行 `---` 之间没有写成「名称: 内容」',
      fix: '每行写一项，例如 `title: 七天无理由退货`，冒号后面空一格',
    })
  }
  return { data, findings, end: closing.lastIndex }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
