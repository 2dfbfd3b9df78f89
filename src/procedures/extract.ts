import type { Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { nearest } from '../diagnostics/nearest.ts'
import type { Written } from '../diagnostics/place.ts'
import { attributesOf, eachTag, startOf, words, type Attribute, type Tag } from '../mdx/tags.ts'
import type { Page } from '../mdx/read-page.ts'
import type { Branch, NotWhen, Procedure, ProcedureNode, TagSlip } from './model.ts'

/** The five tags and the attributes that each may have, in the order in which an author would write them. */
export const tagAttributes = {
  Step: ['id', 'title', 'role', 'within', 'reply', 'registers', 'rules', 'flag', 'next'],
  Decision: ['id', 'ask', 'role', 'within', 'reply', 'registers', 'rules'],
  Branch: ['when', 'to'],
  Wait: ['id', 'for', 'role', 'within', 'reply', 'registers', 'rules', 'next', 'timeout'],
  Exit: ['id', 'outcome', 'when', 'handsTo', 'role', 'reply', 'registers', 'rules'],
} as const
type TagName = keyof typeof tagAttributes

const tagNames = Object.keys(tagAttributes) as TagName[]

/**
 * Finds the procedure in a page: the only code that knows both the tags and the model. Nothing is thrown; a tag that
 * is used in a way that cannot be meant becomes a slip.
 *
 * @param page a page below `docs/procedures/<stage>/`
 */
export function extractProcedure(page: Page): Procedure {
  const { file } = page.source
  const [stage = '', name = ''] = file.split('/').slice(-2)
  const nodes: ProcedureNode[] = []
  const slips: TagSlip[] = [...expressions(page.tree)]
  let decision: { tag: Tag; branches: Branch[] } | undefined

  eachTag(page.tree, (tag, around) => {
    if (!isProcedureTag(tag.name)) {
      if (tag.name !== null && /^[A-Z]/.test(tag.name)) slips.push(unknownTag(tag, tag.name))
      return
    }
    const attributes = readAttributes(tag, tag.name, page, slips)
    const parent = around.at(-1)
    if (tag.name === 'Branch') {
      if (decision && parent === decision.tag) decision.branches.push(readBranch(tag, attributes))
      else slips.push(strayBranch(tag, parent, attributes))
      return
    }
    const outer = around.find((other) => isProcedureTag(other.name))
    if (outer) slips.push(nestedTag(tag, outer))
    const node = readNode(tag, attributes)
    nodes.push(node)
    if (node.kind === 'decision') decision = { tag, branches: node.branches }
  })

  const used = (pick: (node: ProcedureNode) => Written[]) => nodes.flatMap(pick)
  return {
    id: name.replace(/\.mdx?$/, ''),
    stage,
    file,
    page,
    title: written(page, 'title'),
    description: written(page, 'description')?.value,
    owner: written(page, 'owner'),
    deputy: written(page, 'deputy'),
    trigger: written(page, 'trigger'),
    notWhen: readNotWhen(page),
    platforms: writtenList(page, 'platforms'),
    registers: unique([...writtenList(page, 'registers'), ...used((node) => node.registers)]),
    rules: unique([...writtenList(page, 'rules'), ...used((node) => node.rules)]),
    asks: writtenList(page, 'asks').map((ask) => ask.value),
    reviewed: written(page, 'reviewed'),
    reviewEvery: written(page, 'reviewEvery'),
    version: typeof page.frontmatter['version'] === 'number' ? page.frontmatter['version'] : undefined,
    nodes,
    slips,
    isUnreadable: page.faults.some((fault) => !fault.rule.startsWith('yaml')),
  }
}

function isProcedureTag(name: string | null): name is TagName {
  return tagNames.includes(name as TagName)
}

function readNode(tag: Tag, attributes: Map<string, Attribute>): ProcedureNode {
  const place = startOf(tag)
  const list = (name: string) => {
    const attribute = attributes.get(name)
    return attribute ? words(attribute) : []
  }
  const base = {
    id: attributes.get('id')?.value.trim() ?? '',
    idPlace: attributes.get('id')?.place ?? place,
    place,
    text: textOf(tag),
    role: attributes.get('role'),
    within: attributes.get('within'),
    replies: list('reply'),
    registers: list('registers'),
    rules: list('rules'),
  }
  const at = (name: string) => attributes.get(name)
  switch (tag.name as Exclude<TagName, 'Branch'>) {
    case 'Step':
      return { kind: 'step', ...base, title: at('title'), next: at('next'), flag: at('flag') }
    case 'Decision':
      return { kind: 'decision', ...base, ask: at('ask'), branches: [] }
    case 'Wait':
      return { kind: 'wait', ...base, for: at('for'), next: at('next'), timeout: at('timeout') }
    case 'Exit':
      return { kind: 'exit', ...base, outcome: at('outcome'), when: at('when'), handsTo: list('handsTo') }
  }
}

function readBranch(tag: Tag, attributes: Map<string, Attribute>): Branch {
  return { place: startOf(tag), when: attributes.get('when'), to: attributes.get('to') }
}

/** The words of a tag without those of the branches in it. */
function textOf(tag: Tag): string {
  const children = (tag.children as Tag[]).filter((child) => child.name !== 'Branch')
  return children
    .map((child) => toString(child))
    .join('\n')
    .trim()
}

function readAttributes(tag: Tag, name: TagName, page: Page, slips: TagSlip[]): Map<string, Attribute> {
  const known: readonly string[] = tagAttributes[name]
  const attributes = new Map<string, Attribute>()
  for (const attribute of attributesOf(tag, page.source)) {
    if (!known.includes(attribute.name)) {
      const guess = nearest(attribute.name, known)
      slips.push({
        rule: 'attribute-is-known',
        place: attribute.namePlace,
        what: `\`<${name}>\` 没有 \`${attribute.name}\` 这一项`,
        fix: guess ? `改成 \`${guess}\`` : `删掉它；\`<${name}>\` 可以写：${known.join('、')}`,
      })
    } else if (attribute.form === 'code') {
      slips.push({
        rule: 'attribute-is-text',
        place: attribute.namePlace,
        what: `\`${attribute.name}=${attribute.value}\` 写成了代码`,
        fix: `用英文双引号：\`${attribute.name}="${attribute.value.slice(1, -1).replaceAll(/['"`]/g, '')}"\``,
      })
    } else if (attribute.form === 'bare') {
      slips.push({
        rule: 'attribute-is-text',
        place: attribute.namePlace,
        what: `\`${attribute.name}\` 后面没有写内容`,
        fix: `补上内容：\`${attribute.name}="…"\`，或删掉它`,
      })
    } else {
      attributes.set(attribute.name, attribute)
    }
  }
  return attributes
}

function expressions(tree: Root): TagSlip[] {
  const slips: TagSlip[] = []
  visit(tree, (node) => {
    const { type, value } = node as { type: string; value?: string }
    if (type === 'mdxjsEsm') {
      slips.push({
        rule: 'tag-is-in-its-place',
        place: startOf(node),
        what: '流程里不写 import 和 export',
        fix: '删掉这一行；五个标签不用引入就能用',
      })
    } else if (
      (type === 'mdxTextExpression' || type === 'mdxFlowExpression') &&
      !/^\s*\/\*[\s\S]*\*\/\s*$/.test(value ?? '')
    ) {
      slips.push({
        rule: 'braces-are-escaped',
        place: startOf(node),
        what: `\`{${value}}\` 会被当成代码`,
        fix: `在花括号前面加反斜杠：\`\\{${value}\\}\``,
      })
    }
  })
  return slips
}

function unknownTag(tag: Tag, name: string): TagSlip {
  const guess = nearest(name, tagNames)
  return {
    rule: 'tag-is-known',
    place: startOf(tag),
    what: `没有 \`<${name}>\` 这个标签`,
    fix: guess
      ? `改成 \`<${guess}>\`，收尾处也一起改`
      : `流程里可以用：${tagNames.map((known) => `\`<${known}>\``).join('、')}`,
  }
}

function strayBranch(tag: Tag, parent: Tag | undefined, attributes: Map<string, Attribute>): TagSlip {
  const when = attributes.get('when')?.value
  const branch = when ? `分支「${when}」` : '这个 `<Branch>`'
  const where = parent?.name ? `写在了 \`<${parent.name}>\` 里` : '没有写在判断里'
  return {
    rule: 'tag-is-in-its-place',
    place: startOf(tag),
    what: `${branch}${where}`,
    fix: '把它移到 `<Decision>` 和 `</Decision>` 之间，单独占一行',
  }
}

function nestedTag(tag: Tag, outer: Tag): TagSlip {
  return {
    rule: 'tag-is-in-its-place',
    place: startOf(tag),
    what: `\`<${tag.name}>\` 写在了第 ${startOf(outer).line} 行的 \`<${outer.name}>\` 里面`,
    fix: `在它前面先用 \`</${outer.name}>\` 收尾`,
  }
}

function readNotWhen(page: Page): NotWhen[] {
  const list = page.frontmatter['notWhen']
  if (!Array.isArray(list)) return []
  return list.flatMap((item: unknown, index) => {
    if (typeof item !== 'object' || item === null) return []
    const { when, use } = item as { when?: unknown; use?: unknown }
    const place = page.places.placeOf(['notWhen', index, 'use'])
    return [{ when: String(when ?? ''), use: typeof use === 'string' ? { value: use, place } : undefined }]
  })
}

/** A text of the front matter with its place; `undefined` when it was not written. */
function written(page: Page, key: string): Written | undefined {
  const value = page.frontmatter[key]
  return typeof value === 'string' ? { value, place: page.places.placeOf([key]) } : undefined
}

function writtenList(page: Page, key: string): Written[] {
  const list = page.frontmatter[key]
  if (!Array.isArray(list)) return []
  return list.flatMap((item: unknown, index) =>
    typeof item === 'string' || typeof item === 'number'
      ? [{ value: String(item), place: page.places.placeOf([key, index]) }]
      : [],
  )
}

function unique(list: Written[]): Written[] {
  return [...new Map(list.toReversed().map((item) => [item.value, item])).values()].toReversed()
}
