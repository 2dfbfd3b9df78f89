import { toString } from 'mdast-util-to-string'
import type { Code, Nodes, Parents, Root } from 'mdast'
import { shorten } from '../../diagnostics/shorten.ts'
import { isComment } from '../braces.ts'
import { isTag } from '../tags.ts'
import { linesOf, type PageText, type MarkFinding } from './page-text.ts'

/** The tags of which the site shows no text. A test holds this against `site/components/tags`. */
export const tagsWithoutText = new Set(['Branch'])

/**
 * What Markdown drops in silence, whatever the reason: every letter, digit and Han character of the text must stand in
 * something that is shown, or be part of a mark. Addresses and the words of marks count as shown.
 */
export function unshownFindings({ page, text, start }: PageText): MarkFinding[] {
  const reading = new Reading(page.tree, text, start)
  reading.read(page.tree)
  return [...reading.findings, ...reading.rest()]
}

/** Reads a tree and ticks off what of the file is accounted for. */
class Reading {
  readonly findings: MarkFinding[] = []
  readonly #text: string
  readonly #seen: Uint8Array
  readonly #named = { definitions: new Set<string>(), footnotes: new Set<string>() }
  readonly #met = new Set<string>()

  constructor(tree: Root, text: string, start: number) {
    this.#text = text
    this.#seen = new Uint8Array(text.length).fill(1, 0, start)
    this.#nameIn(tree)
  }

  /** What the text names; a footnote is named by the text, or by a footnote that is. */
  #nameIn(node: Parents, notes = new Map<string, Parents>()): void {
    for (const child of node.children) {
      if (child.type === 'linkReference' || child.type === 'imageReference')
        this.#named.definitions.add(child.identifier)
      if (child.type === 'footnoteReference') this.#named.footnotes.add(child.identifier)
      if (child.type === 'footnoteDefinition') notes.set(child.identifier, child)
      else if ('children' in child) this.#nameIn(child, notes)
    }
    if (node.type !== 'root') return
    for (const identifier of this.#named.footnotes) {
      const note = notes.get(identifier)
      if (note) this.#nameIn(note, new Map())
    }
  }

  read(node: Nodes): void {
    const [from, to] = rangeOf(node)
    if (node.type === 'definition' || node.type === 'footnoteDefinition') {
      const finding = this.#define(node, from, to)
      if (finding) this.findings.push(finding)
      if (finding || node.type === 'definition') return this.#tick(from, to)
    }
    if (isTag(node) && tagsWithoutText.has(node.name ?? '')) {
      const words = toString(node).trim()
      const [first] = rangeOf(node.children[0] ?? node)
      if (words) this.findings.push(inTag(node.name ?? '', words, first, to))
      return this.#tick(from, to)
    }
    if (node.type === 'html') {
      const hidden = /<!--(?![\s\S]*?-->)|<[?!](?!--)/.exec(node.value)
      if (hidden) this.findings.push(openComment(hidden[0], from + hidden.index, to))
    }
    if (node.type === 'code') this.findings.push(...behindFence(node, this.#text, from))
    if (!('children' in node) || node.children.length === 0) return this.#tick(from, to)
    if (isComment(node)) return this.#tick(from, to)
    // What stands before and behind the parts of a node are its marks: `[`, `](/keys/)`, `:::note`, `<b>`, `1.`
    if (node.type !== 'root' && node.type !== 'table' && node.type !== 'tableRow') {
      this.#tick(from, rangeOf(node.children[0]!)[0])
      this.#tick(rangeOf(node.children.at(-1)!)[1], to)
    }
    for (const child of node.children) this.read(child)
  }

  #tick(from: number, to: number): void {
    if (to > from) this.#seen.fill(1, from, to)
  }

  #define(node: Extract<Nodes, { type: 'definition' | 'footnoteDefinition' }>, from: number, to: number) {
    const isNote = node.type === 'footnoteDefinition'
    const key = `${node.type} ${node.identifier}`
    const isAgain = this.#met.has(key)
    this.#met.add(key)
    const isNamed = (isNote ? this.#named.footnotes : this.#named.definitions).has(node.identifier)
    if (isNamed && !isAgain) return undefined
    const mark = `[${isNote ? '^' : ''}${node.label ?? node.identifier}]`
    const line = shorten(this.#text.slice(from, to).split(/\r?\n/, 1)[0]!, 30)
    const finding = { rule: 'text-is-shown' as const, from, to }
    if (isAgain) {
      return { ...finding, what: `\`${line}\` 不会显示：\`${mark}\` 前面已经写过一次`, fix: '换一个名字，或者删掉它' }
    }
    return isNote
      ? {
          ...finding,
          what: `脚注 \`${line}\` 不会显示：正文里没有 \`${mark}\``,
          fix: `在正文要注的地方写上 \`${mark}\``,
        }
      : {
          ...finding,
          what: `\`${line}\` 不会显示：它的写法是给链接用的`,
          fix: `改成 \`\\${line}\``,
          changes: [{ from, to: from, text: '\\' }],
        }
  }

  /** What nothing accounts for, line by line. */
  rest(): MarkFinding[] {
    return linesOf(this.#text, 0, this.#text.length).flatMap(({ offset, line }) => {
      const left = [...line].length === 0 ? '' : this.#unseen(offset, line)
      const first = /[\p{L}\p{N}]/u.exec(left)
      if (!first) return []
      const from = offset + first.index
      const words = left.trim().replaceAll(/\s{2,}/g, ' ')
      return [
        {
          rule: 'text-is-shown',
          from,
          to: offset + line.length,
          what: `「${shorten(words, 24)}」不会显示`,
          fix: '把它移到一段普通的文字里，或者换一种写法',
        },
      ]
    })
  }

  #unseen(offset: number, line: string): string {
    let left = ''
    for (let at = 0; at < line.length; at += 1) left += this.#seen[offset + at] ? ' ' : line[at]!
    return left
  }
}

function rangeOf(node: Nodes): [number, number] {
  const from = node.position?.start.offset ?? 0
  return [from, node.position?.end.offset ?? from]
}

function inTag(name: string, words: string, from: number, to: number): MarkFinding {
  return {
    rule: 'text-is-shown',
    from,
    to,
    what: `「${shorten(words.replaceAll(/\s+/g, ' '), 24)}」写在 \`<${name}>\` 里面，不会显示`,
    fix: `把它移到 \`</${name}>\` 外面，\`<${name} … />\` 自己收尾`,
  }
}

function openComment(mark: string, from: number, to: number): MarkFinding {
  const what = mark === '<!--' ? '`<!--` 这句注释没有收尾，后面的字都不会显示' : `\`${mark}\` 开头的这一段不会显示`
  const fix = mark === '<!--' ? '在注释的末尾写上 `-->`' : `改成 \`&lt;${mark.slice(1)}\``
  return { rule: 'text-is-shown', from, to, what, fix }
}

/** Words on the line that opens a block of code: only its language and settings stand there. */
function behindFence({ lang, meta }: Code, text: string, from: number): MarkFinding[] {
  const settings = (meta ?? '').replaceAll(/"[^"]*"|'[^']*'|\{[^{}]*\}|\/[^/]*\//g, '')
  const words = /\p{Script=Han}/u.test(lang ?? '')
    ? `${lang} ${meta ?? ''}`.trim()
    : /\p{Script=Han}.*/u.exec(settings)?.[0]
  if (!words) return []
  const at = text.indexOf(words.slice(0, 2), from)
  return [
    {
      rule: 'text-is-shown',
      from: at < 0 ? from : at,
      to: from + text.slice(from).search(/\r?\n|$/),
      what: `「${shorten(words, 24)}」写在代码块开头的那一行，不会显示`,
      fix: '把它移到代码块里，或者上面的一段文字里',
    },
  ]
}
