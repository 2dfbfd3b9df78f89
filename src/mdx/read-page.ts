import type { Root, RootContent } from 'mdast'
import { markdownToMdast, mdxToMdast } from 'satteri'
import { readContents, type Contents } from './contents.ts'
import { withoutClosing, withoutOpening, withoutSettings } from './frontmatter-marks.ts'
import { readYaml, type YamlData } from './read-yaml.ts'
import { rewordMdx } from './reword-mdx.ts'
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
  /** What could not be read, so that its absence says nothing. */
  unreadable: { frontmatter: boolean; text: boolean }
}

const features = { directive: true }

/**
 * Reads a Markdown or MDX page. Nothing is thrown: what cannot be read becomes a fault.
 *
 * @param source the file; a name that ends in `.md` is read as Markdown, anything else as MDX
 */
export function readPage(source: Source): Page {
  const { data, faults } = readFrontmatter(source)
  const frontmatter = isRecord(data.value) ? data.value : {}
  let tree: Root = { type: 'root', children: [] }
  if (!faults.some((fault) => fault.rule === 'frontmatter-is-closed')) {
    try {
      tree = (source.file.endsWith('.md') ? markdownToMdast : mdxToMdast)(source.text, { features }) as Root
    } catch (error) {
      faults.push(rewordMdx(error as Error, source))
    }
  }
  tree = { ...tree, children: tree.children.filter(isText) }
  return {
    source,
    frontmatter,
    places: data,
    tree,
    ...readContents(tree, source),
    faults,
    unreadable: {
      // One message says that there are none; what each of them should say is not asked for.
      frontmatter:
        withoutSettings(source) !== undefined || faults.some(({ rule }) => /^(yaml|frontmatter)-/.test(rule)),
      text: faults.some(({ rule }) => !rule.startsWith('yaml-')),
    },
  }
}

function readFrontmatter(source: Source): { data: YamlData; faults: Fault[] } {
  const opening = /^---[ \t]*(?:\r?\n|$)/.exec(source.text)
  const start = { line: 1, column: 1 }
  const empty: YamlData = {
    value: {},
    placeOf: () => start,
    placeOfKey: () => start,
    textOf: () => undefined,
    faults: [],
  }
  if (!opening) return { data: empty, faults: [withoutOpening(source)].filter((fault) => fault !== undefined) }

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
    return { data: empty, faults: [fault] }
  }
  const data = readYaml(source, opening[0].length, end.index)
  const faults = [...data.faults]
  if (data.value !== undefined && data.value !== null && !isRecord(data.value)) {
    faults.push({
      rule: 'yaml-is-readable',
      file: source.file,
      place: source.placeAt(opening[0].length),
      what: '两行 `---` 之间没有写成「名称: 内容」',
      fix: '每行写一项，例如 `title: 七天无理由退货`，冒号后面空一格',
    })
  }
  return { data, faults }
}

function isText(node: RootContent): boolean {
  return node.type !== 'yaml'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
