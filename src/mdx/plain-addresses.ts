import type { Link, PhrasingContent, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'

/** Full-width punctuation, quotes and Han characters: where an address that stands in the text ends. */
const end = /[\p{Script=Han}\u3000-\u303F\uFE30-\uFE4F\uFF00-\uFFEF“”‘’…—·]/u

/** An address that stands in the text, as GitHub's Markdown knows it. */
const address = /(?:https?:\/\/|www\.)[^\s<\p{Script=Han}\u3000-\u303F\uFE30-\uFE4F\uFF00-\uFFEF“”‘’…—·]+/iu

/**
 * Ends an address that stands in the text where its author ended it: `https://example.com/help。然后` is a link and a
 * sentence. GitHub's Markdown takes all up to the next space.
 */
export function plainAddresses() {
  return (tree: Root, file: VFile): void => {
    const source = String(file)
    visit(tree, 'link', (link, index, parent) => {
      if (!parent || index === undefined || !isPlain(link, source)) return
      const text = link.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
      if (!end.test(text)) return
      const parts = split(text, link)
      parent.children.splice(index, 1, ...(parts as never[]))
      return [SKIP, index + parts.length]
    })
  }
}

/** Whether a link stands in the text without any mark around it. */
function isPlain({ position }: Link, source: string): boolean {
  return /^(?:https?:|www\.)/i.test(source.slice(position?.start.offset, position?.end.offset))
}

/** The addresses of a text and what stands between them. */
function split(text: string, { position }: Link): PhrasingContent[] {
  const parts: PhrasingContent[] = []
  const add = (value: string) => {
    if (value) parts.push({ type: 'text', value, ...(position && { position }) })
  }
  let rest = text
  for (let found = address.exec(rest); found; found = address.exec(rest)) {
    const written = withoutTrail(found[0])
    if (!address.test(written)) break
    add(rest.slice(0, found.index))
    const url = written.replace(/^www\./i, 'http://$&')
    parts.push({ type: 'link', url, children: [{ type: 'text', value: written }], ...(position && { position }) })
    rest = rest.slice(found.index + written.length)
  }
  add(rest)
  return parts
}

/** An address without the punctuation behind it, which belongs to the sentence: GFM, “extended autolink path validation”. */
function withoutTrail(written: string): string {
  const trimmed = written.replace(/[?!.,:;*_~'"]+$/, '')
  const opened = trimmed.split('(').length
  const closed = trimmed.split(')').length
  return closed > opened && trimmed.endsWith(')') ? withoutTrail(trimmed.slice(0, -1)) : trimmed
}
