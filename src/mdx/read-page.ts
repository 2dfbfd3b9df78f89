import type { Root } from 'mdast'
import type { VFileMessage } from 'vfile-message'
import { readContents, type Contents } from './contents.ts'
import { withoutClosing, withoutOpening, withoutSettings } from './frontmatter-marks.ts'
import { parseMarkdown } from './markdown.ts'
import { markFaults } from './marks/mark-faults.ts'
import { mergeFaults } from './marks/merge-markers.ts'
import { withoutCode } from './marks/page-text.ts'
import { readYaml, type YamlData } from './read-yaml.ts'
import { rewordMdx } from './reword-mdx.ts'
import { typedSlips } from './typed-slips.ts'
import { unprintableFaults } from './unprintable.ts'
import type { Fault, Source } from './source.ts'

/** One page of the handbook: its front matter and its text as a tree, everything with its place. */
export interface Page extends Contents {
  source: Source
  /** What stands between the two `---` lines; an empty map when there are none. */
  frontmatter: Record<string, unknown>
  places: Pick<YamlData, 'placeOf' | 'placeOfKey' | 'textOf'>
  /** Empty when the text has a fault that keeps it from being read. */
  tree: Root
  faults: Fault[]
  /** Offset at which the text starts, behind the front matter. */
  textStart: number
  /** What could not be read, so that its absence says nothing. */
  unreadable: { frontmatter: boolean; text: boolean }
}

/**
 * Reads a Markdown or MDX page. Nothing is thrown: what cannot be read becomes a fault.
 *
 * @param source the file; a name that ends in `.md` is read as Markdown, anything else as MDX
 */
export function readPage(source: Source): Page {
  const { data, faults, end } = readFrontmatter(source)
  const frontmatter = isRecord(data.value) ? data.value : {}
  const isClosed = !faults.some((fault) => fault.rule === 'frontmatter-is-closed')
  const { tree, slips } = isClosed ? readText(source, end) : { tree: emptyTree, slips: [] }
  faults.push(...slips)
  const page: Page = {
    source,
    frontmatter,
    places: data,
    tree,
    ...readContents(tree, source),
    faults,
    textStart: end,
    unreadable: {
      // One message says that there are none; what each of them should say is not asked for.
      frontmatter:
        withoutSettings(source) !== undefined || faults.some(({ rule }) => /^(yaml|frontmatter)-/.test(rule)),
      text: faults.some(({ rule }) => !rule.startsWith('yaml-')),
    },
  }
  if (isClosed) page.faults = withMarks(page)
  return page
}

/** The faults of a page and those of its marks. What the parser says of tags follows from tags that are none. */
function withMarks(page: Page): Fault[] {
  const marks = markFaults(page)
  const hasLookAlikes = page.unreadable.text && marks.some(({ rule }) => rule === 'tag-takes-effect')
  return [...page.faults.filter(({ rule, edits }) => !hasLookAlikes || rule !== 'tag-is-closed' || edits), ...marks]
}

const emptyTree: Root = { type: 'root', children: [] }

/** After so many marks that are no tags and no code, the rest can wait for the next run. */
const mostSlips = 20

/** The tree of a text. A sign that stands for itself is said and passed over, so that the ones behind it are said too. */
function readText(source: Source, start: number): { tree: Root; slips: Fault[] } {
  const slips: Fault[] = mergeFaults(source, withoutCode(source.text))
  // Of two versions that stand one below the other, neither was meant to be read.
  if (slips.length > 0) return { tree: emptyTree, slips }
  let text = blank(source.text, start)
  while (slips.length < mostSlips) {
    try {
      const tree = parseMarkdown(text, source.file.endsWith('.md') ? 'md' : 'mdx')
      return { tree: slips.length > 0 ? emptyTree : tree, slips }
    } catch (error) {
      const typed = slips.length === 0 ? typedSlips(source, start) : []
      if (typed.length > 0) return { tree: emptyTree, slips: typed }
      const slip = rewordMdx(error as VFileMessage, { ...source, text })
      slips.push(slip)
      const at = slip.place ? source.offsetAt(slip.place) : text.length
      const sign = /^(?:<+|\{(?:\s*\{)*|(?:im|ex)port[^\n]*)/.exec(text.slice(at))?.[0]
      if (!/^(?:braces|less-than|paragraph)-/.test(slip.rule) || !sign) break
      text = text.slice(0, at) + blank(sign, sign.length) + text.slice(at + sign.length)
    }
  }
  return { tree: emptyTree, slips }
}

/** The text with spaces in the place of its front matter, so that everything else keeps its place. */
function blank(text: string, end: number): string {
  return text.slice(0, end).replaceAll(/[^\r\n]/g, ' ') + text.slice(end)
}

/** The front matter, and the offset at which it ends. */
function readFrontmatter(source: Source): { data: YamlData; faults: Fault[]; end: number } {
  const opening = /^---[ \t]*(?:\r?\n|$)/.exec(source.text)
  const start = { line: 1, column: 1 }
  const empty: YamlData = {
    value: {},
    placeOf: () => start,
    placeOfKey: () => start,
    textOf: () => undefined,
    faults: [],
  }
  if (!opening) return { data: empty, faults: [withoutOpening(source)].filter((fault) => fault !== undefined), end: 0 }

  const closing = /^---[ \t]*$/gm
  closing.lastIndex = opening[0].length
  const end = closing.exec(source.text.replaceAll('\r', ' '))
  if (!end) {
    const fault = withoutClosing(source) ?? {
      rule: 'frontmatter-is-closed',
      file: source.file,
      place: start,
      what: '文件开头的 `---` 没有收尾，整篇都被当成了设置',
      fix: '在最后一项设置的下一行补上 `---`',
    }
    return { data: empty, faults: [fault], end: 0 }
  }
  const data = readYaml(source, opening[0].length, end.index)
  const faults = [...data.faults]
  if (faults.length === 0) faults.push(...unprintableFaults(source, opening[0].length, end.index))
  if (data.value !== undefined && data.value !== null && !isRecord(data.value)) {
    faults.push({
      rule: 'yaml-is-readable',
      file: source.file,
      place: source.placeAt(opening[0].length),
      what: '两行 `---` 之间没有写成「名称: 内容」',
      fix: '每行写一项，例如 `title: 七天无理由退货`，冒号后面空一格',
    })
  }
  return { data, faults, end: closing.lastIndex }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
