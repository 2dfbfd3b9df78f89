import type { Node } from 'mdast'
import type { Replacement } from '../diagnostics/edit.ts'
import { shorten } from '../diagnostics/shorten.ts'
import type { Source } from './source.ts'

/** A pair of curly brackets in the text, which MDX takes for code. */
export interface Expression extends Node {
  type: 'mdxTextExpression' | 'mdxFlowExpression'
  value: string
}

export function isExpression(node: Node): node is Expression {
  return node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression'
}

/** A comment: `{/* … *\/}`. Readers do not see it. */
export function isComment(node: Node): boolean {
  return isExpression(node) && /^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)
}

export const howToEscape = '`\\{` 和 `\\}`'

/** The offsets at which a node starts and ends. */
export function rangeOf({ position }: Node): { start: number; end: number } {
  const start = position?.start.offset ?? 0
  return { start, end: position?.end.offset ?? start }
}

/** Whether curly brackets stand for the angle brackets of one of the five tags. */
export function isTagInBraces(written: string): boolean {
  return /^\{\s*\/?(?:Step|Decision|Branch|Wait|Exit)\b/i.test(written)
}

/** The changes that put a backslash before every curly bracket of a text that starts at an offset. */
export function escapeBraces(written: string, start: number, { placeAt }: Source): Replacement[] {
  return [...written.matchAll(/(?<!\\)[{}]/g)].map(({ 0: sign, index }) => ({
    place: placeAt(start + index),
    old: sign,
    text: `\\${sign}`,
  }))
}

/** What to say of curly brackets in the text, `{` and `}` included. */
export function sayExpression(written: string): { what: string; fix: string } {
  const line = written.replaceAll(/\s+/g, ' ')
  const [, tag] = /^\{ ?(\/?(?:Step|Decision|Branch|Wait|Exit)\b[^{}]*)\}$/i.exec(line) ?? []
  if (tag) {
    const what = `\`${shorten(line, 40)}\` 用的是花括号，这个标签不会生效`
    return { what, fix: `改成 \`<${tag.trim()}>\`` }
  }
  const escaped = line.length > 40 ? howToEscape : `\`${line.replaceAll(/[{}]/g, '\\$&')}\``
  return { what: `\`${shorten(line, 40)}\` 会被当成代码`, fix: `在花括号前面加反斜杠：${escaped}` }
}

/** What to say of an attribute that was written as code, `{` and `}` included. */
export function sayCode(name: string, code: string): { what: string; fix: string } {
  const text = textOfCode(code) || '…'
  return { what: `\`${name}=${code.replaceAll(/\s+/g, ' ')}\` 写成了代码`, fix: `用英文双引号：\`${name}="${text}"\`` }
}

/** The text that was meant by code in an attribute: `{'2h'}` is `2h`. */
export function textOfCode(code: string): string {
  return code
    .replaceAll(/[{}'"`]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
