import { z } from 'zod'
import { lists as referenceLists } from '../reference/lists.ts'
import { quizList } from '../quizzes/list.ts'
import { templateList } from '../templates/list.ts'

/** Everything that is kept as entries in YAML: reference data, and what other domains keep so. */
export const lists = { ...referenceLists, templates: templateList, quizzes: quizList }

export type ListName = keyof typeof lists

/** The JSON Schema of a whole file of a list, for editors: a list of entries, or one entry. */
export function fileSchema(name: ListName): object {
  const { schema, id } = lists[name]
  const { $schema, ...entry } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Record<
    string,
    unknown
  >
  return id === 'file-name' ? { $schema, ...entry } : { $schema, type: 'array', items: entry }
}
