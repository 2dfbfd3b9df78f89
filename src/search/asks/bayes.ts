import type { Features } from './features.ts'

/** Answers how probable each group is for a text: a logarithm, to be compared with the others' only, by its number. */
export type GroupScores = (features: Features) => Float64Array

/** What is added to every count, so that a feature which a group never had does not rule it out. */
const smoothing = 0.1

/**
 * Multinomial naive Bayes over questions in groups, every group as probable as the others beforehand. What no group has
 * says nothing.
 *
 * @param questions by the number of their group
 */
export function bayesOver(questions: readonly { group: number; features: Features }[]): GroupScores {
  const counts = new Map<string, Map<number, number>>()
  const totals: number[] = []
  for (const { group, features } of questions) {
    for (const feature of features.keys()) {
      const held = counts.get(feature) ?? new Map<number, number>()
      counts.set(feature, held.set(group, (held.get(group) ?? 0) + 1))
      totals[group] = (totals[group] ?? 0) + 1
    }
  }
  const rooms = totals.map((total) => Math.log(total + smoothing * counts.size))
  return (features) => {
    const known = [...features.keys()].flatMap((feature) => counts.get(feature) ?? [])
    const none = known.length * Math.log(smoothing)
    const scores = Float64Array.from(rooms, (room) => none - known.length * room)
    for (const held of known)
      for (const [group, count] of held) scores[group]! += Math.log((count + smoothing) / smoothing)
    return scores
  }
}
