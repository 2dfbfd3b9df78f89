import { placeCaller } from '../ask-places.ts'
import { askedIn, gistOf, pageAsked, type Asked } from '../asked.ts'
import { defineRule } from '../define-rule.ts'

/** Below so many characters, questions are alike by chance: 能退吗, 退了吗. */
const shortest = { inOrder: 4, withOneMore: 6 }
/** A sign that makes another question of it: a number, a word that says no. */
const turns = /^(?:\d+|[不没未别无非])$/u
/** How many pairs a message lists. */
const most = 5

/**
 * Similar questions of two pages differ by more than the order of their words, or one character put in. A character in
 * the place of another is left alone: 退货运费谁出 and 换货运费谁出 are what tells two pages apart.
 */
export default defineRule({
  why: '两页的问法几乎一样，搜索分不清该先给哪一页',
  check({ catalogue }, report) {
    const pairs = pairsIn(askedIn(catalogue))
    if (pairs.length === 0) return
    const call = placeCaller(catalogue)
    for (const alike of Map.groupBy(pairs, ({ pages }) => pages).values()) {
      const [{ one, other }, ...further] = alike as [Pair, ...Pair[]]
      const listed = alike.slice(0, most).map((pair) => `「${pair.one.text}」和「${pair.other.text}」`)
      const places = [one, other].map(({ of }) => call(pageAsked(of)))
      report({
        file: other.file,
        place: other.placeOf(),
        what: `${places.join('和')}有 ${alike.length} 对问法几乎一样：${listed.join('、')}${alike.length > most ? '等' : ''}`,
        fix: '每一对看哪一页真的答它，留在那一页，另一条删掉；两页都答的，各写出不同的地方',
        other: { file: one.file, place: one.placeOf(), what: `另一条「${one.text}」` },
        further: further.map((pair) => ({ file: pair.other.file, place: pair.other.placeOf() })),
      })
    }
  },
})

/** Two questions that are nearly one, and the two pages that they stand at. */
interface Pair {
  one: Asked
  other: Asked
  pages: string
}

/** The pairs, found in one pass by what each question is without any one of its characters. */
function pairsIn(questions: readonly Asked[]): Pair[] {
  const gists = questions.map((asked) => ({ asked, gist: gistOf(asked.text) }))
  const inOrder = Map.groupBy(gists, ({ gist }) => gist.join(' '))
  const inAnyOrder = Map.groupBy(
    gists.filter(({ gist }) => gist.length >= shortest.inOrder),
    ({ gist }) => gist.toSorted().join(' '),
  )
  const found = new Map<string, Pair>()
  const add = (one: Asked, other: Asked) => {
    if (pageAsked(one.of) === pageAsked(other.of)) return
    const [first, second] = [one, other].sort((a, b) => (pageAsked(a.of) < pageAsked(b.of) ? -1 : 1)) as [Asked, Asked]
    const pages = `${pageAsked(first.of)} ${pageAsked(second.of)}`
    found.set(`${pages}\n${first.text}\n${second.text}`, { one: first, other: second, pages })
  }
  for (const same of inAnyOrder.values())
    same.forEach(({ asked }, index) => same.slice(index + 1).forEach((other) => add(asked, other.asked)))
  for (const { asked, gist } of gists) {
    if (gist.length < shortest.withOneMore) continue
    gist.forEach((sign, index) => {
      if (turns.test(sign)) return
      for (const shorter of inOrder.get(gist.toSpliced(index, 1).join(' ')) ?? []) add(asked, shorter.asked)
    })
  }
  return [...found.values()]
}
