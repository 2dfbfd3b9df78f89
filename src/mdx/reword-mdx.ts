import type { ReaderFinding } from '../diagnostics/finding.ts'
import type { VFileMessage } from 'vfile-message'
import { shorten } from '../diagnostics/shorten.ts'
import { rewordCodeWord } from './marks/code-words.ts'
import { rewordAddress, rewordLessThan, rewordOpening, rewordWord } from './reword-angle.ts'
import { rewordBraces } from './reword-braces.ts'
import { rewordClosing } from './reword-closing.ts'
import type { Source } from './source.ts'
import { findingAt, readStumble } from './stumble.ts'

/**
 * Says in the words of the handbook what the MDX parser stumbled on.
 *
 * @param error what `parseMarkdown` threw
 * @param source the file
 */
export function rewordMdx(error: VFileMessage, source: Source): ReaderFinding {
  const stumble = readStumble(error, source)
  return (
    rewordCodeWord(stumble) ??
    rewordBraces(stumble) ??
    rewordAddress(stumble) ??
    rewordWord(stumble) ??
    rewordClosing(stumble) ??
    rewordOpening(stumble) ??
    rewordLessThan(stumble) ??
    findingAt(stumble, {
      rule: 'mdx-is-readable',
      what: `这里的写法读不懂：${shorten(stumble.here, 40)}`,
      fix: '对照《怎么写一篇流程》里的例子改写这一行',
    })
  )
}
