import type { Catalogue } from '../../catalogue/model.ts'
import type { Place } from '../../diagnostics/place.ts'
import { askPlaces } from '../ask-places.ts'
import { pageAsked } from '../asked.ts'
import { defineRule } from '../define-rule.ts'

/** How many wordings are wanted for search to know another one. Source: the measurements of similar questions. */
const least = { ofProcedure: 20, ofOthers: 10 }

/** Every published procedure has similar questions enough, and so has whatever else has any. */
export default defineRule({
  why: '问法太少，换一种说法就搜不到',
  check({ catalogue }, report) {
    for (const { called, of, count, wanted, file, place, writtenIn } of countsIn(catalogue)) {
      if (count >= wanted) continue
      report({
        file,
        place,
        what: `${called}${count === 0 ? '还没有相似问' : `一共只有 ${count} 条相似问`}，还差 ${wanted - count} 条`,
        fix: `在 ${writtenIn} 的 \`of: ${of}\` 下面补 ${wanted - count} 条，照大家打字的样子写，一行一句`,
      })
    }
  },
})

/** How many questions a page or an entry has, and where they are kept. */
interface Count {
  called: string
  of: string
  count: number
  wanted: number
  file: string
  place: Place
  writtenIn: string
}

function countsIn(catalogue: Catalogue): Count[] {
  const { published, lists } = catalogue
  const entriesOf = Map.groupBy(lists.asks.entries, ({ value }) => pageAsked(value.of))
  const inLists = (id: string) => (entriesOf.get(id) ?? []).reduce((sum, { value }) => sum + value.questions.length, 0)
  const called = new Map(askPlaces(catalogue).map((place) => [place.id, place.called]))
  const places = [...entriesOf].flatMap(([of, [first]]): Count[] => {
    // What names nothing is for another rule; a draft is counted once it is published.
    if (catalogue.procedureById.has(of) || !first) return []
    if (!called.has(of) && !of.startsWith('/')) return []
    return [
      {
        called: called.get(of) ?? `\`${of}\` `,
        of,
        count: inLists(of),
        wanted: least.ofOthers,
        file: first.source.file,
        place: first.placeOf(['of']),
        writtenIn: first.source.file,
      },
    ]
  })
  return [
    ...published.map(({ id, file, asks, title, page }): Count => {
      const [first] = entriesOf.get(id) ?? []
      return {
        called: `《${title?.value ?? id}》`,
        of: id,
        count: asks.length + inLists(id),
        wanted: least.ofProcedure,
        file,
        place: asks.length > 0 ? page.places.placeOf(['asks']) : (title?.place ?? { line: 1, column: 1 }),
        writtenIn: first?.source.file ?? `asks/${id}.yaml`,
      }
    }),
    ...places,
  ]
}
