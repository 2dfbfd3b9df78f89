import type { Finding } from '../diagnostics/message.ts'
import { suggest } from '../diagnostics/nearest.ts'
import type { Written } from '../diagnostics/place.ts'

/** A list that ids are looked up in. */
export interface KnownIds {
  ids: ReadonlySet<string>
  /** False when part of the list could not be read: then nothing is said of ids that are not in it. */
  isComplete?: boolean
  /** What messages call it: 角色清单. */
  name: string
  /** Where it is kept: `reference/roles.yaml`. */
  path: string
}

/**
 * What to say of the ids that are not in a list.
 *
 * @param written the ids as they were written
 * @param known the list
 * @param where what the ids belong to, put before them: 「负责人」
 */
export function unknownIds(
  written: readonly (Written | undefined)[],
  known: KnownIds,
  where = '',
): Omit<Finding, 'file'>[] {
  if (known.isComplete === false) return []
  return written.flatMap((item) => {
    if (!item || item.value.trim() === '' || known.ids.has(item.value)) return []
    return [
      {
        place: item.place,
        what: `${where}\`${item.value}\` 不在${known.name}里`,
        fix: suggest(item.value, [...known.ids], `${known.name}（${known.path}）`),
      },
    ]
  })
}
