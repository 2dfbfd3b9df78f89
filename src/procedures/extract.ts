import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { adviseKey } from '../diagnostics/advise.ts'
import { quote } from '../diagnostics/invisible.ts'
import type { Written } from '../diagnostics/place.ts'
import { splitJoined } from '../mdx/joined-list.ts'
import { isHtml } from '../mdx/html-tags.ts'
import { isComment, sayCode, textOfCode } from '../mdx/braces.ts'
import { lookAlikeTags, tagsInCode } from '../mdx/marks/look-alike-tags.ts'
import { pageText } from '../mdx/marks/page-text.ts'
import { attributesOf, isTag, startOf, words, type Attribute, type Tag } from '../mdx/tags.ts'
import type { Page } from '../mdx/read-page.ts'
import type { Branch, NotWhen, Procedure, ProcedureNode, TagFinding } from './model.ts'
import { misplacedTags } from './placement.ts'
import { bracesRead, tagMeantHere, unknownTag } from './tag-findings.ts'
import { attributeChoices, isAskedFor, isProcedureTag, tagAttributes, type TagName } from './tags.ts'

/**
 * Finds the procedure in a page: the only code that knows both the tags and the model. Nothing is thrown; a tag that
 * is used in a way that cannot be meant becomes a finding.
 *
 * @param page a page below `docs/procedures/<stage>/`
 */
export function extractProcedure(page: Page): Procedure {
  const { file } = page.source
  const [stage = '', name = ''] = file.split('/').slice(-2)
  const nodes: ProcedureNode[] = []
  const findings: TagFinding[] = [...bracesRead(page), ...misplacedTags(page)]
  const branches = new Map<Tag, Branch[]>()

  for (const { tag, around } of page.tags) {
    const unknown = unknownTag(tag, page.source)
    if (unknown) findings.push(unknown.finding)
    // A misspelt tag is still taken for what it means, so that one mistake is reported once.
    const name = unknown ? unknown.meant : isProcedureTag(tag.name) ? tag.name : undefined
    if (!name) continue

    const attributes = readAttributes(tag, name, page, findings)
    const parent = around.at(-1)
    if (name === 'Branch') {
      const siblings = parent && branches.get(parent)
      if (siblings) siblings.push(readBranch(tag, attributes))
      else findings.push(strayBranch(tag, parent, attributes))
      continue
    }
    const outer = around.findLast(isMeant)
    if (outer) findings.push(nestedTag(tag, outer))
    const node = readNode(tag, name, attributes, page)
    nodes.push(node)
    if (node.kind === 'decision') branches.set(tag, node.branches)
  }

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
    platforms: writtenIds(page, 'platforms'),
    registers: unique([...writtenIds(page, 'registers'), ...used((node) => node.registers)]),
    rules: unique([...writtenIds(page, 'rules'), ...used((node) => node.rules)]),
    asks: writtenList(page, 'asks').map((ask) => ask.value),
    reviewed: written(page, 'reviewed'),
    reviewEvery: written(page, 'reviewEvery'),
    version: typeof page.frontmatter['version'] === 'number' ? page.frontmatter['version'] : undefined,
    nodes,
    findings,
    tagsInText: [...lookAlikeTags(pageText(page)), ...tagsInCode(page)],
    isDraft: page.frontmatter['draft'] === true,
  }
}

function readNode(
  tag: Tag,
  name: Exclude<TagName, 'Branch'>,
  attributes: Map<string, Attribute>,
  page: Page,
): ProcedureNode {
  const place = startOf(tag)
  const list = (name: string) => {
    const attribute = attributes.get(name)
    return attribute ? words(attribute, page.source) : []
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
  switch (name) {
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

/** The words of a tag without those of the branches in it, each paragraph or list item on a line of its own. */
function textOf(tag: Tag): string {
  return tag.children.flatMap(blocksOf).join('\n').trim()
}

function blocksOf(node: Nodes): string[] {
  if (isBranch(node)) return []
  if (['paragraph', 'heading', 'code', 'tableCell', 'text'].includes(node.type)) {
    return [wordsOf(node).replaceAll(/\s+/g, ' ')]
  }
  return 'children' in node ? node.children.flatMap(blocksOf) : []
}

function isBranch(node: Nodes): boolean {
  return isTag(node) && tagMeantHere(node) === 'Branch'
}

/** The words of a part of the text. Comments and branches have none. */
function wordsOf(node: Nodes): string {
  if (isComment(node) || isBranch(node)) return ''
  return 'children' in node ? node.children.map(wordsOf).join('') : toString(node)
}

/** The attributes of a tag by name. One that is misspelt or written as code is a finding, and still taken for what it means. */
function readAttributes(tag: Tag, name: TagName, page: Page, findings: TagFinding[]): Map<string, Attribute> {
  const known: readonly string[] = tagAttributes[name]
  const attributes = new Map<string, Attribute>()
  const finding = (rule: TagFinding['rule'], attribute: Attribute, what: string, fix: string) =>
    findings.push({ rule, place: attribute.namePlace, what, fix })
  const isWritten = (attribute: string) =>
    tag.attributes.some((other) => other.type === 'mdxJsxAttribute' && other.name === attribute)

  if (tag.attributes.some(({ type }) => type === 'mdxJsxExpressionAttribute')) {
    findings.push({
      rule: 'attribute-is-text',
      place: startOf(tag),
      what: `\`<${name}>\` 里有 \`{...}\` 这样的代码`,
      fix: '删掉它，每一项都写成 名称="内容"',
    })
  }
  for (const attribute of attributesOf(tag, page.source)) {
    const { name: typed, namePlace } = attribute
    const isKnown = known.includes(typed)
    const withColon = colonForEquals(attribute, known)
    if (withColon) {
      findings.push(withColon.finding)
      attributes.set(withColon.attribute.name, withColon.attribute)
      continue
    }
    const { meant, isSure, fix } = isKnown ? { meant: typed } : adviseKey(typed, attributeChoices(name))
    if (!isKnown) {
      const what = `\`<${name}>\` 没有 ${quote(typed)} 这一项`
      if (meant !== undefined && isWritten(meant)) {
        finding('attribute-is-known', attribute, what, `删掉它；\`${meant}\` 已经写了`)
        continue
      }
      findings.push({
        rule: 'attribute-is-known',
        place: namePlace,
        what,
        fix: fix!,
        ...(isSure && meant !== undefined && { edits: [{ place: namePlace, old: typed, text: meant }] }),
      })
      if (meant === undefined || attributes.has(meant)) continue
    } else if (attributes.has(typed)) {
      finding('attribute-is-text', attribute, `\`<${name}>\` 里写了两个 \`${typed}\``, '只留一个，另一个删掉')
      continue
    }
    const guess = meant!
    if (attribute.form === 'bare' && isAskedFor(guess, name)) {
      attributes.set(guess, { ...attribute, value: '' })
    } else if (attribute.form === 'bare') {
      finding(
        'attribute-is-text',
        attribute,
        `\`${attribute.name}\` 后面没有写内容`,
        `补上内容：\`${attribute.name}="…"\`，或删掉它`,
      )
    } else if (attribute.form === 'code') {
      const { what, fix } = sayCode(attribute.name, attribute.value)
      finding('attribute-is-text', attribute, what, fix)
      attributes.set(guess, { ...attribute, value: textOfCode(attribute.value) })
    } else {
      attributes.set(guess, attribute)
    }
  }
  return attributes
}

/** `role:aftersales`, which is one name to the parser. */
function colonForEquals(
  attribute: Attribute,
  known: readonly string[],
): { finding: TagFinding; attribute: Attribute } | undefined {
  const { name: typed, namePlace: place, form, offset } = attribute
  const [, name = '', value = ''] = /^(\w+):(.+)$/.exec(typed) ?? []
  if (form !== 'bare' || !known.includes(name)) return undefined
  const right = `${name}="${value}"`
  const edits = [{ place, old: typed, text: right }]
  return {
    finding: {
      rule: 'attribute-is-text',
      place,
      what: `\`${typed}\` 写的是冒号，内容不会生效`,
      fix: `改成 \`${right}\``,
      edits,
    },
    attribute: { name, value, place, namePlace: place, offset, form: 'text' },
  }
}

/** Whether a tag around another is one of the five, misspelt or not. */
function isMeant(tag: Tag): boolean {
  return tagMeantHere(tag) !== undefined && !isHtml(tag.name)
}

function strayBranch(tag: Tag, parent: Tag | undefined, attributes: Map<string, Attribute>): TagFinding {
  const when = attributes.get('when')?.value
  const branch = when ? `分支「${when}」` : '这个 `<Branch>` '
  const where = parent?.name ? `写在了 \`<${parent.name}>\` 里` : '没有写在判断里'
  return {
    rule: 'tag-is-in-its-place',
    place: startOf(tag),
    what: `${branch}${where}`,
    fix: '把它移到 `<Decision>` 和 `</Decision>` 之间，单独占一行',
  }
}

function nestedTag(tag: Tag, outer: Tag): TagFinding {
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

/** The ids of a list; several in one entry are parted as in an attribute, and a rule asks to part them. */
function writtenIds(page: Page, key: string): Written[] {
  return writtenList(page, key).flatMap(({ value, place }) =>
    (splitJoined(value) ?? [value]).map((id) => ({ value: id, place })),
  )
}

/** Each value once, where it is first written. */
function unique(list: Written[]): Written[] {
  return [...Map.groupBy(list, ({ value }) => value).values()].map(([first]) => first!)
}
