import type { Nodes, Parents } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { isTag, startOf, type Tag } from '../mdx/tags.ts'
import type { Page } from '../mdx/read-page.ts'
import type { TagFinding } from './model.ts'
import { tagMeantHere } from './tag-findings.ts'

/** What a tag may not stand in, by what authors call it. A paragraph is for a tag that shares its line with text. */
const places: Partial<Record<Nodes['type'], string>> = {
  list: '列表里',
  blockquote: '引用（`>`）里',
  table: '表格里',
  heading: '标题里',
  link: '链接里',
  strong: '加粗的 `**` 里',
  emphasis: '强调的记号里',
  delete: '删除线里',
}

/**
 * Steps, decisions, waits and exits that stand in a list, a quote, a table or beside text on one line. Branches may, and a box
 * may hold anything. They are read all the same, so that nothing else is
 * said of them; on the page, they would break out of what is around them.
 */
export function misplacedTags({ tree }: Page): TagFinding[] {
  return within(tree, undefined)
}

function within(parent: Parents, place: string | undefined): TagFinding[] {
  return parent.children.flatMap((node): TagFinding[] => {
    if (isTag(node)) return [...(place && isNode(node) ? [misplaced(node, place)] : []), ...within(node, undefined)]
    if (!('children' in node)) return []
    const isBesideText = node.type === 'paragraph' && node.children.some(hasWords)
    return within(node, place ?? places[node.type] ?? (isBesideText ? '一行文字里' : undefined))
  })
}

function isNode(tag: Tag): boolean {
  const meant = tagMeantHere(tag)
  return meant !== undefined && meant !== 'Branch'
}

function hasWords(node: Nodes): boolean {
  return !isTag(node) && /[\p{L}\p{N}]/u.test(toString(node))
}

function misplaced(tag: Tag, place: string): TagFinding {
  return {
    rule: 'tag-is-in-its-place',
    place: startOf(tag),
    what: `\`<${tag.name}>\` 写在了${place}`,
    fix: '让它单独占一行，前面不写别的字和记号，上下各空一行',
  }
}
