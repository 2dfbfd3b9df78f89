import { hasTraditional, toSimplified } from '../../mdx/script.ts'
import { defineEntryRule } from '../define-rule.ts'

/** What people say can meet what they type: in Simplified characters, since queries are turned into them, and not one character long. */
export default defineEntryRule('synonyms', {
  why: '搜索先把打的字转成简体再对照，写成繁体的永远对不上，只有一个字的到处都对得上',
  async check({ value, idPlace }, report) {
    const { say } = value
    const at = { place: idPlace }
    if ([...say].length < 2) {
      report({ ...at, what: `口语词「${say}」只有一个字`, fix: '写大家连着说的两个字以上，例如「退钱」' })
      return
    }
    if (!hasTraditional(say)) return
    const simplified = await toSimplified(say)
    report({ ...at, what: `口语词「${say}」里有繁体字`, fix: `改成「${simplified}」，打繁体的人一样搜得到` })
  },
})
