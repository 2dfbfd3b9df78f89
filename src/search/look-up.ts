import type { Analysis } from './analyse-query.ts'
import type { Hit, TermSearch } from './model.ts'

/** Terms with what they count for and who holds them; those that nobody holds have no hits. */
export interface LookedUp {
  terms: Map<string, number>
  hits: Map<string, readonly Hit[]>
}

/** What a single character counts for where no pair of characters with it exists: a typo, or a word of its own. */
const uncovered = 0.3

/** Looks the terms of a query up, and then the characters that none of them covers. */
export async function lookUp({ terms, pieces }: Analysis, search: TermSearch): Promise<LookedUp> {
  const all = new Map(terms)
  const hits = new Map<string, readonly Hit[]>()
  const ask = async () => {
    const open = [...all.keys()].filter((term) => !hits.has(term))
    await Promise.all(open.map(async (term) => hits.set(term, await search(term))))
  }
  await ask()
  for (const character of pieces.flatMap((piece) => uncoveredIn([...piece], hits)))
    if (!all.has(character)) all.set(character, uncovered)
  await ask()
  return { terms: all, hits }
}

function uncoveredIn(characters: readonly string[], hits: ReadonlyMap<string, readonly Hit[]>): string[] {
  const isHeld = (index: number) => (hits.get(`${characters[index]}${characters[index + 1]}`)?.length ?? 0) > 0
  return characters.filter((_, index) => !isHeld(index) && !(index > 0 && isHeld(index - 1)))
}
