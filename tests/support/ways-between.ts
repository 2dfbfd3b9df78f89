import type { Procedure } from '../../src/procedures/model.ts'

/** The procedures that each one sends to: by an exit, and where it is not used. */
export function waysBetween(procedures: readonly Procedure[]): Map<string, Set<string>> {
  return new Map(
    procedures.map(({ id, notWhen, nodes }) => {
      const exits = nodes.flatMap((node) => (node.kind === 'exit' ? node.handsTo : []))
      const used = notWhen.flatMap(({ use }) => use ?? [])
      return [id, new Set([...exits, ...used].map(({ value }) => value))]
    }),
  )
}

/** The pairs of procedures that send to each other, each once, as their ids in order. */
export function circlesOf(ways: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return [...ways]
    .flatMap(([id, others]) =>
      [...others].filter((other) => id < other && ways.get(other)?.has(id)).map((other) => `${id} ${other}`),
    ) // prettier-ignore
    .sort()
}
