import { unreadProcedures } from '../catalogue/files.ts'
import type { Catalogue } from '../catalogue/model.ts'
import type { Place } from '../diagnostics/place.ts'
import { baseName } from '../mdx/read-list.ts'
import type { YamlPath } from '../mdx/read-yaml.ts'
import { isMisplacedProcedure } from '../procedures/tag-findings.ts'
import type { WrittenQuiz } from '../quizzes/written.ts'

/** A place that names a procedure. */
export interface ProcedureUse {
  id: string
  file: string
  place: Place | undefined
}

/** How often a procedure that is not there must be named for one message to speak of all the places. */
const many = 3

const known = new WeakMap<Catalogue, Map<string, ProcedureUse[]>>()

/**
 * The procedures that are not there and that many places name, each with these places: one was deleted or got another
 * name, which is one thing to say and not a hundred. `handover-leads-somewhere` says it, the other rules are silent.
 */
export function missingProcedures(catalogue: Catalogue): Map<string, ProcedureUse[]> {
  const found = known.get(catalogue) ?? findMissing(catalogue)
  known.set(catalogue, found)
  return found
}

function findMissing(catalogue: Catalogue): Map<string, ProcedureUse[]> {
  const { procedures, lists } = catalogue
  if (!lists.planned.isComplete) return new Map()
  const there = new Set([
    ...procedures.map(({ id }) => id),
    ...unreadProcedures(catalogue),
    ...misplacedProcedures(catalogue),
    ...lists.planned.ids,
  ])
  const missing = usesOf(catalogue).filter(({ id }) => id !== '' && !there.has(id))
  return new Map([...Map.groupBy(missing, ({ id }) => id)].filter(([, uses]) => uses.length >= many))
}

/** The ids of the procedures that stand in a wrong folder: they exist, and are told to move. */
export function misplacedProcedures({ pages, procedures }: Catalogue): string[] {
  const read = new Set(procedures.map(({ page }) => page))
  return pages
    .filter((page) => !read.has(page) && isMisplacedProcedure(page))
    .map(({ source }) => baseName(source.file))
}

function usesOf({ procedures, pages, sources, quizzes, lists }: Catalogue): ProcedureUse[] {
  const uses: ProcedureUse[] = []
  const add = (id: string, file: string, place: Place | undefined) => uses.push({ id, file, place })
  for (const { file, nodes, notWhen } of procedures) {
    const exits = nodes.flatMap((node) => (node.kind === 'exit' ? node.handsTo : []))
    for (const written of [...exits, ...notWhen.map(({ use }) => use)])
      if (written) add(written.value, file, written.place)
  }
  for (const { value, source, placeOf } of lists.glossary.entries) {
    if (value.see !== undefined) add(value.see, source.file, placeOf(['see']))
  }
  for (const { entry } of quizzes) {
    for (const { citation, path } of citationsOf(entry.value)) {
      add(citation.split('#')[0] ?? '', entry.source.file, entry.placeOf(path))
    }
  }
  for (const { links, source } of pages) {
    for (const { kind, url, place } of links) if (kind === 'link') add(procedureIn(url) ?? '', source.file, place)
  }
  for (const source of sources) {
    if (!/\.ya?ml$/.test(source.file)) continue
    for (const match of source.text.matchAll(/\]\(([^()\s]+)\)/g)) {
      add(procedureIn(match[1]!) ?? '', source.file, source.placeAt(match.index + 2))
    }
  }
  return uses
}

/** The procedure that an address within the site leads to, by its form. */
export function procedureIn(url: string): string | undefined {
  return /^\/procedures\/[a-z]+\/([a-z0-9-]+)\/?(?:#.*)?$/.exec(url)?.[1]
}

/** What a quiz says that it is about: procedures, and steps of them. */
export function citationsOf({ topics, procedures = [], items }: WrittenQuiz): { citation: string; path: YamlPath }[] {
  const each = (citations: readonly string[], path: YamlPath) =>
    citations.map((citation, index) => ({ citation, path: [...path, index] }))
  return [
    ...topics.flatMap(({ read }, index) => each(read, ['topics', index, 'read'])),
    ...each(procedures, ['procedures']),
    ...items.flatMap(({ about, steps = [] }, index) => [
      ...each(about, ['items', index, 'about']),
      ...steps.flatMap(({ node }, at) =>
        node === undefined ? [] : [{ citation: node, path: ['items', index, 'steps', at, 'node'] }],
      ),
    ]),
  ]
}
