/** What a rank counts for in each of the two lists, and the rank from which on it matters less and less. */
const [ofText, ofAsks, depth] = [1, 1.6, 3]

/**
 * Joins two lists, best first, by rank: what stands high in both stands before what stands high in one. Reciprocal rank
 * fusion (Cormack, Clarke and Büttcher 2009). The scores of the two do not compare; the ranks do.
 *
 * @param byText what the index brings
 * @param byAsks what answers questions like this one
 */
export function joinRanks<T>(byText: readonly T[], byAsks: readonly T[]): T[] {
  const worth = new Map<T, number>()
  for (const [list, counts] of [
    [byText, ofText],
    [byAsks, ofAsks],
  ] as const)
    list.forEach((one, rank) => worth.set(one, (worth.get(one) ?? 0) + counts / (depth + rank)))
  return [...worth].sort(([, a], [, b]) => b - a).map(([one]) => one)
}
