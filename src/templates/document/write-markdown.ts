import type { Root } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { defaultHandlers, toMarkdown, type Handle } from 'mdast-util-to-markdown'

/** A new line within a cell is a tag: a table row of Markdown is one line. */
const lineBreak: Handle = (node, parent, state, info) =>
  state.stack.includes('tableCell') ? '<br>' : defaultHandlers.break(node, parent, state, info)

/** A document as Markdown with the tables of GitHub's. */
export function writeMarkdown(document: Root): string {
  return toMarkdown(document, {
    bullet: '-',
    handlers: { break: lineBreak },
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  })
}
