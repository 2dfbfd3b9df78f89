import type { ListDefinition } from '../mdx/read-list.ts'
import { WrittenTemplate } from './written.ts'

/** How plan templates are kept: one a file. */
export const templateList = {
  name: '计划模板',
  path: 'templates/',
  schema: WrittenTemplate,
  id: 'file-name',
} satisfies ListDefinition<typeof WrittenTemplate>
