import type { Finding } from '../diagnostics/finding.ts'
import { advise, type Choice } from '../diagnostics/advise.ts'
import { quote } from '../diagnostics/invisible.ts'
import type { Written } from '../diagnostics/place.ts'
import type { Catalogue } from '../catalogue/model.ts'
import type { ReferenceList } from '../mdx/read-list.ts'

/** A list that ids are looked up in. */
export interface Known {
  /** What it offers, the likely ones first. */
  choices: readonly Choice[]
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
  known: Known,
  where = '',
): Omit<Finding, 'file'>[] {
  if (known.isComplete === false) return []
  const ids = new Set(known.choices.map(({ id }) => id))
  return written.flatMap((item) => {
    if (!item || item.value.trim() === '' || ids.has(item.value)) return []
    const what = `${where}${quote(item.value)} 不在${known.name}里`
    return [{ place: item.place, what, ...adviseOn(item, known.choices, `${known.name}（${known.path}）`) }]
  })
}

/**
 * What to type instead of a written id that names nothing, as the parts of a finding: the words, and the change where
 * it is no guess.
 *
 * @param written the id as it was written
 * @param choices what there is, the likely ones first
 * @param list what the full list is called and where it stands
 */
export function adviseOn(
  { value, place }: Written,
  choices: readonly Choice[],
  list: string,
): Pick<Finding, 'fix' | 'edits'> {
  const { fix, meant, isSure } = advise(value, choices, list)
  return isSure && meant !== undefined ? { fix, edits: [{ place, old: value, text: meant }] } : { fix }
}

/**
 * The entries of a list as things that can be named. An entry with a fault has its id and no name.
 *
 * @param nameOf what people call an entry; what stands between slashes or in brackets is a name of its own
 */
export function choicesOf<T>({ ids, byId }: ReferenceList<T>, nameOf: (entry: T) => string): Choice[] {
  return [...ids].map((id) => {
    const entry = byId.get(id)
    if (entry === undefined) return { id }
    const name = nameOf(entry)
    const aliases = name.split(/[/／（）()]/).filter((part) => part !== '' && part !== name)
    return { id, name, aliases }
  })
}

/** The roles, to look ids up in. */
export function knownRoles({ lists: { roles } }: Catalogue): Known {
  const choices = choicesOf(roles, ({ name }) => name)
  return { choices, isComplete: roles.isComplete, name: '角色清单', path: 'reference/roles.yaml' }
}

/**
 * The procedures that can be named, published and planned, those of a stage first.
 *
 * @param stage the stage of the procedure that names them
 */
export function procedureChoices({ procedureById, lists: { planned } }: Catalogue, stage?: string): Choice[] {
  const published = [...procedureById.values()]
  const near = published.filter((procedure) => procedure.stage === stage)
  const far = published.filter((procedure) => procedure.stage !== stage)
  const choices: Choice[] = [...near, ...far].map(({ id, title }) => ({ id, name: title?.value }))
  return [...choices, ...choicesOf(planned, ({ title }) => title).filter(({ id }) => !procedureById.has(id))]
}
