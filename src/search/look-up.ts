import type { Analysis } from './analyse-query.ts'
import { bigrams } from './bigrams.ts'
import type { Hit, TermSearch } from './model.ts'
import { soundingLike, type Sounds } from './sounds.ts'

/** Terms with what they count for and who holds them; those that nobody holds have no hits. */
export interface LookedUp {
  terms: Map<string, number>
  hits: Map<string, readonly Hit[]>
  /** Pairs that were typed and exist nowhere, with those that sound like them and exist. */
  alike: Map<string, string[]>
}

/** What counts where a pair of characters exists nowhere: one that sounds like it, and single characters. */
const weight = { sound: 0.7, alone: 0.3 }

/**
 * Looks the terms of a query up, and then what may be meant where a word of it exists nowhere: words that sound like it
 * (平价 → 评价), and the single characters that nothing covers.
 *
 * @param sounds how words sound, fetched only when it is needed
 */
export async function lookUp(
  { terms, pieces }: Analysis,
  search: TermSearch,
  sounds: () => Promise<Sounds | undefined>,
): Promise<LookedUp> {
  const all = new Map(terms)
  const hits = new Map<string, readonly Hit[]>()
  const isHeld = (term: string) => (hits.get(term)?.length ?? 0) > 0
  const ask = async (more: Iterable<readonly [string, number]>) => {
    for (const [term, counts] of more) if (!all.has(term)) all.set(term, counts)
    const open = [...all.keys()].filter((term) => !hits.has(term))
    await Promise.all(open.map(async (term) => hits.set(term, await search(term))))
  }
  await ask([])
  const unheld = pieces.flatMap(bigrams).filter((pair) => [...pair].length > 1 && !isHeld(pair))
  const spoken = unheld.length > 0 ? await sounds() : undefined
  const alike = new Map(spoken ? unheld.map((pair) => [pair, soundingLike(pair, spoken)] as const) : [])
  await ask([...alike.values()].flat().map((pair) => [pair, weight.sound]))
  await ask(pieces.flatMap((piece) => uncoveredIn([...piece], isHeld)).map((character) => [character, weight.alone]))
  return { terms: all, hits, alike }
}

function uncoveredIn(characters: readonly string[], isHeld: (pair: string) => boolean): string[] {
  const startsHeld = (index: number) => isHeld(`${characters[index]}${characters[index + 1]}`)
  return characters.filter((_, index) => !startsHeld(index) && !(index > 0 && startsHeld(index - 1)))
}
