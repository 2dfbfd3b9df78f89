import { labelText } from './mermaid-text.ts'
import type { Remark } from './remark.ts'

/** What Mermaid would style in a label, and what of it is no more than signs here. */
export function remarksOnLabel(written: string, isMarkdown: boolean): Pick<Remark, 'kind' | 'about'>[] {
  const remarks: Pick<Remark, 'kind' | 'about'>[] = []
  const words = labelText(written)
  if (isMarkdown || /(\*\*|__)(?=\S)[^*_]+\1/.test(words)) remarks.push({ kind: 'markdown', about: words })
  const tag = /<\/?[a-z][^<>]*>/i.exec(written.replaceAll(/<br\s*\/?>/gi, ''))
  if (tag) remarks.push({ kind: 'tag', about: tag[0] })
  const entity = /&#?\w+;/.exec(written) ?? /#\w+;/.exec(words)
  if (entity) remarks.push({ kind: 'entity', about: entity[0] })
  const icon = /\bfa[bklrs]?:fa-[\w-]+/.exec(words)
  if (icon) remarks.push({ kind: 'picture', about: icon[0] })
  return remarks
}
