import { lists, type ListName } from '../../reference/lists.ts'
import type { Entry } from '../../reference/read-list.ts'
import { defineRule } from '../rule.ts'

/** No two entries of a list share an id. An exception's page may have several. */
export default defineRule({
  id: 'entry-id-is-unique',
  why: '两条资料同名，页面只会用其中一条，另一条白写',
  check({ catalogue }, report) {
    for (const name of Object.keys(lists) as ListName[]) {
      if (name === 'exceptions') continue
      const seen = new Map<string, Entry<unknown>>()
      for (const entry of catalogue.lists[name].entries as Entry<unknown>[]) {
        const first = seen.get(entry.id)
        if (first) {
          report({
            file: entry.source.file,
            place: entry.idPlace,
            what: `${lists[name].name}里有两条 \`${entry.id}\``,
            fix: '给其中一条换名字；内容一样的删掉一条',
            other: { file: first.source.file, place: first.idPlace, what: `先用 \`${entry.id}\` 的一条` },
          })
        } else {
          seen.set(entry.id, entry)
        }
      }
    }
  },
})
