import { bigrams } from './bigrams.ts'
import type { Readings } from './model.ts'

/** A word with the syllables of its characters. */
export interface SpokenPhrase {
  characters: string[]
  syllables: string[]
  worth: number
}

/** How words sound, made ready for looking up. */
export interface Sounds {
  phrases: SpokenPhrase[]
  syllableOf: ReadonlyMap<string, string>
  /** Pairs of characters that occur in the phrases, by their two syllables. */
  pairs: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * Makes the readings of the lexicon ready for looking up.
 *
 * @param phrases words with what a match in them is worth
 */
export function soundsOf({ characters, polyphones }: Readings, phrases: ReadonlyMap<string, number>): Sounds {
  const syllableOf = new Map(
    Object.entries(characters).flatMap(([syllable, all]) =>
      [...all].map((character) => [character, syllable] as const),
    ),
  )
  const spoken = [...phrases].map(([phrase, worth]): SpokenPhrase => {
    const parts = [...phrase]
    const syllables = polyphones[phrase]?.split(' ') ?? parts.map((character) => syllableOf.get(character) ?? '')
    return { characters: parts, syllables, worth }
  })
  const pairs = new Map<string, Set<string>>()
  for (const { characters: parts, syllables } of spoken)
    bigrams(parts.join('')).forEach((pair, index) => {
      const sound = `${syllables[index]} ${syllables[index + 1]}`
      pairs.set(sound, (pairs.get(sound) ?? new Set()).add(pair))
    })
  return { phrases: spoken, syllableOf, pairs }
}

/** Pairs of characters that sound like one and are written otherwise: 平价 → 评价. */
export function soundingLike(pair: string, { syllableOf, pairs }: Sounds): string[] {
  const sound = [...pair].map((character) => syllableOf.get(character) ?? '?').join(' ')
  return [...(pairs.get(sound) ?? [])].filter((other) => other !== pair)
}
