/** What a text is compared by, each with how often it stands there. */
export type Features = Map<string, number>

/**
 * What questions are compared by: single Han characters, pairs of them, and words in letters and digits. Pairs tell words
 * apart, single characters reach across two wordings of one thing (search/findings-2).
 *
 * @param text in one form for width, case and script
 */
export function featuresOf(text: string): Features {
  const features: Features = new Map()
  const add = (feature: string) => features.set(feature, (features.get(feature) ?? 0) + 1)
  for (const [run] of text.matchAll(/\p{Script=Han}+|[a-z]+|[0-9]+/gu)) {
    if (!/\p{Script=Han}/u.test(run)) {
      add(run)
      continue
    }
    const characters = [...run]
    characters.forEach((character, index) => {
      add(character)
      if (index > 0) add(characters[index - 1]! + character)
    })
  }
  return features
}
