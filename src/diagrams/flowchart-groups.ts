import type { DiagramGroup } from './model.ts'
import type { Remark, TextPlace } from './remark.ts'

/** A group as written: whatever is mentioned between its name and its `end`. */
export interface WrittenGroup extends TextPlace {
  id: string
  title: string
  members: string[]
  lastLine: number
}

/** Where an id is mentioned. */
export interface Mention {
  id: string
  place: TextPlace
}

/**
 * Which group stands in which, and which boxes in each. What is mentioned in two belongs to the one that ends first, as
 * Mermaid has it; what is lost by that becomes a remark.
 *
 * @param written in the order in which they end, so that an inner group stands before the outer one
 * @param ids of boxes and groups, in the order in which they are mentioned first
 */
export function groupsOf(
  written: readonly WrittenGroup[],
  mentions: readonly Mention[],
  ids: readonly string[],
): { groups: DiagramGroup[]; remarks: Remark[] } {
  const remarks: Remark[] = []
  const titles = new Map<string, string>()
  for (const { id, title, line, column } of written) {
    const known = titles.get(id)
    if (known === undefined) titles.set(id, title)
    else if (known !== title) remarks.push({ kind: 'group-again', about: id, other: known, line, column })
  }

  const owners = new Map<string, string>()
  const isAround = (outer: string, id: string | undefined): boolean =>
    id !== undefined && (id === outer || isAround(outer, owners.get(id)))
  for (const { id, members, ...place } of written) {
    for (const member of members) {
      if (titles.has(member) && isAround(member, id)) {
        remarks.push({ kind: 'in-itself', about: member, ...whereOf(member, place, mentions) })
      } else if (!owners.has(member)) owners.set(member, id)
    }
  }
  for (const { id, title, members, ...place } of written) {
    for (const member of members) {
      const owner = owners.get(member)
      if (owner === undefined || isAround(id, owner) || isAround(member, id)) continue
      const other = `${titles.get(owner) || owner}」和「${title || id}`
      remarks.push({ kind: 'in-two-groups', about: member, other, ...whereOf(member, place, mentions) })
    }
  }
  const groups = [...titles].map(([id, title]): DiagramGroup => {
    const nodes = ids.filter((member) => owners.get(member) === id && !titles.has(member))
    const first = ids.findIndex((member) => isAround(id, member))
    const after = (first < 0 ? ids : ids.slice(0, first)).filter((member) => !titles.has(member)).length
    return { id, title, nodes, within: owners.get(id), after }
  })
  return { groups, remarks }
}

/** Where an id is mentioned in a group. */
function whereOf(member: string, group: TextPlace & { lastLine: number }, mentions: readonly Mention[]): TextPlace {
  const { line, column } =
    mentions.findLast(({ id, place }) => id === member && place.line >= group.line && place.line <= group.lastLine)
      ?.place ?? group
  return { line, column }
}
