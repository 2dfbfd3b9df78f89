import type { ReaderFinding } from '../diagnostics/finding.ts'
import type { Source } from './source.ts'

/**
 * Marks that open something, and how many of them a page may have: far more than anybody writes. The parser looks for
 * the end of each one behind it, so that its work grows with the square of their number or worse: 2,500 openings of
 * `:::` took 45 seconds, 200 take none.
 */
const limits = [
  { mark: '~~', most: 2000 },
  { mark: '[', most: 5000 },
  { mark: ':::', most: 200 },
  { mark: '> ', most: 5000 },
] as const

/** What to say of a text that would keep the parser busy for more than a moment; nothing of any other. */
export function crowded(source: Source): ReaderFinding | undefined {
  for (const { mark, most } of limits) {
    const parts = source.text.split(mark)
    if (parts.length - 1 <= most) continue
    const offset = parts.slice(0, most + 1).join(mark).length
    return {
      rule: 'file-is-text',
      file: source.file,
      place: source.placeAt(offset),
      what: `这个文件里有 ${parts.length - 1} 个 \`${mark.trim()}\`，多得读不了，最多 ${most} 个`,
      fix: '从这一行起，看看是不是粘贴时重复了，删掉多出来的；真有这么多，拆成几页',
    }
  }
  return undefined
}
