import type { Catalogue } from '../catalogue/model.ts'
import { withoutInvisible } from '../diagnostics/invisible.ts'
import type { Place } from '../diagnostics/place.ts'

/** A question that somebody may ask, and where its author wrote it. */
export interface Asked {
  text: string
  /** Where it is answered, as an author says it: an id, an id with a step, an address. */
  of: string
  file: string
  placeOf(): Place
}

/** Every similar question: those that stand in published procedures, and those of the lists. */
export function askedIn({ published, lists }: Pick<Catalogue, 'published' | 'lists'>): Asked[] {
  return [
    ...published.flatMap(({ id, file, asks, page: { frontmatter, places } }) =>
      asks.map((text): Asked => {
        const written = frontmatter['asks'] as unknown[]
        const at = () => written.findLastIndex((ask) => String(ask) === text)
        return { text, of: id, file, placeOf: () => places.placeOf(['asks', at()]) }
      }),
    ),
    ...lists.asks.entries.flatMap(({ value: { of, questions }, source: { file }, placeOf }) =>
      questions.map((text, index): Asked => ({ text, of, file, placeOf: () => placeOf(['questions', index]) })),
    ),
  ]
}

/** The page or entry that answers: a place without its step. */
export function pageAsked(of: string): string {
  return of.startsWith('/') ? of : of.split('#')[0]!
}

/** A question without what makes no other question of it: width, case, spaces, punctuation, and a particle at its end. */
export function sameQuestion(text: string): string {
  const plain = withoutInvisible(text.normalize('NFKC')).toLowerCase()
  const bare = plain.replaceAll(/[\p{P}\p{S}\p{Z}\s]/gu, '')
  return bare.replace(/(?<=.)[吗呢啊呀吧]+$/u, '') || plain
}

/** Words that are one word in a question. */
const wordings: readonly [RegExp, string][] = [
  [/怎么样?|怎样|咋样?|如何/gu, '咋'],
  [/什么|为何/gu, '啥'],
  [/能不能|可不可以|可以/gu, '能'],
]

/** Characters that a question can do without: who asks whom, and how politely. */
const idle = /[的了吗呢啊呀吧嘛么哦呗哈啦就都也还把被给我你您他她它们个一下请问买家客户]/gu

/** What a question says, in order: its characters, numbers and words in letters, without those that say nothing. */
export function gistOf(text: string): string[] {
  const plain = wordings.reduce((said, [words, word]) => said.replaceAll(words, word), sameQuestion(text))
  return plain.replaceAll(idle, '').match(/[a-z]+|\d+|./gsu) ?? []
}
