import type { List } from 'mdast'
import { shorten } from '../../diagnostics/shorten.ts'
import type { Change, MarkFinding } from './page-text.ts'

/** A list of boxes to tick, which nobody can tick. */
export function tickBoxFindings({ children: items }: List, text: string): MarkFinding[] {
  const item = items.find(({ checked }) => typeof checked === 'boolean')
  if (!item) return []
  const from = item.position?.start.offset ?? 0
  const boxes = items.flatMap(({ position, checked }): Change[] => {
    const start = position?.start.offset ?? 0
    const box = /\[[ xX]\][ \t]*/.exec(text.slice(start, position?.end.offset))
    return box && typeof checked === 'boolean'
      ? [{ from: start + box.index, to: start + box.index + box[0].length, text: '' }]
      : []
  })
  const [line = ''] = text.slice(from).split(/\r?\n/, 1)
  const plain = line.replace(/\[[ xX]\]\s*/, '')
  return [
    {
      rule: 'mark-is-meant',
      from,
      to: from + line.length,
      what: '`[ ]` 会变成点不了的方框，打的勾也存不下来',
      fix: `改成 \`${shorten(plain, 40)}\`，这个列表的每一条都去掉方框；要逐条打勾的，做成登记表`,
      changes: boxes,
    },
  ]
}
