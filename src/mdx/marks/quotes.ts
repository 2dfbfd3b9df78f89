import { shorten } from '../../diagnostics/shorten.ts'
import { startsLine, type PageText, type MarkFinding } from './page-text.ts'

/** A lone sign before words: `＞50 元` is more than, `首页＞订单` a way through menus. */
const wide = /([＞﹥›❯])(?<=^[ \t\u3000]*.)[ \t\u3000]*(?![\d０-９=＝])([^\s＞﹥›❯>][^\n\r＞﹥›❯>]*)\r?$/gmu

/** Quotations that are none, since the sign before them is of another width. */
export function quoteFindings({ prose, text }: PageText): MarkFinding[] {
  return [...prose.matchAll(wide)].flatMap(({ 0: all, 1: sign = '', 2: words = '', index }): MarkFinding[] => {
    if (!startsLine({ text }, index)) return []
    const gap = all.indexOf(words) - sign.length
    return [
      {
        rule: 'mark-is-meant',
        from: index,
        to: index + all.trimEnd().length,
        what: `「${shorten(all.trim(), 24)}」不会成为引用：开头的 \`${sign}\` 不是半角的`,
        fix: `改成 \`> ${shorten(words.trim(), 24)}\``,
        changes: [{ from: index, to: index + sign.length + gap, text: '> ' }],
      },
    ]
  })
}
