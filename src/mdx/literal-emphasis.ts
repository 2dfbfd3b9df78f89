import type { Delete, PhrasingContent, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'

/** What a tilde hangs on where somebody draws out the last word: `亲~~谢谢~~`, `好的！~~马上~~`. */
const drawnOut = /[\p{L}\p{N}\p{Extended_Pictographic}\uFE0F!！。？?～…）)]$/u

/** With what a chat begins, and nothing that was struck out. */
const kind = /^(?:亲|您好|你好|在[的吗呢]|好[的哒滴呢]|谢谢|感谢|嗯|哈|么么|辛苦)/

/**
 * Turns emphasis by a single mark back into the signs that were typed. Chinese type has no italics, and people write
 * `（长）*（宽）*（高）` and `*必填`; what should stand out is bold. Two tildes in the middle of a chat are no mark, either:
 * they strike out a number (`原价~~100 元~~`), or what begins behind a space, a line end or a comma.
 */
export function literalEmphasis() {
  return (tree: Root, file: VFile): void => {
    const source = String(file)
    visit(tree, (node, index, parent) => {
      if (node.type !== 'emphasis' && !(node.type === 'delete' && isChat(node, source))) return
      if (!parent || index === undefined) return
      const { children, position } = node
      const [only] = children
      // Three marks on either side: bold.
      if (node.type === 'emphasis' && children.length === 1 && only?.type === 'strong') {
        parent.children.splice(index, 1, { ...only, ...(position && { position }) })
        return [SKIP, index]
      }
      const mark = node.type === 'delete' ? '~~' : (source[position?.start.offset ?? 0] ?? '*')
      const sign = (at: number | undefined): PhrasingContent => {
        const point = position && { ...position.start, column: position.start.column, offset: at }
        return { type: 'text', value: mark, ...(point && { position: { start: point, end: point } }) }
      }
      parent.children.splice(index, 1, ...[sign(position?.start.offset), ...children, sign(position?.end.offset)])
      return [SKIP, index]
    })
  }
}

function isChat(node: Delete, source: string): boolean {
  const words = toString(node)
  const before = source.slice(0, node.position?.start.offset).slice(-2)
  return !/[\d０-９¥￥]/.test(words) && (drawnOut.test(before) || kind.test(words))
}
