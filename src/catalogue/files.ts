import { lists, type ListName } from './lists.ts'
import { baseName, type ListDefinition } from '../mdx/read-list.ts'

/** Whether a file is a page, by its folder and its ending. */
export function isPage(file: string): boolean {
  return /^docs\/.*\.mdx?$/.test(file)
}

/** Whether a file becomes a page of the site, unless it is a draft: names that start with `_` do not. */
export function isBuilt(file: string): boolean {
  return isPage(file) && !/\/_[^/]*$/.test(file)
}

/** Whether a file is a procedure, by its folder and its ending. */
export function isProcedure(file: string): boolean {
  return /^docs\/procedures\/[^/]+\/[^/]+\.mdx$/.test(file) && !/\/index\.mdx$/.test(file)
}

/** The list whose entries a file holds, by its folder and its name. */
export function listOf(file: string): ListName | undefined {
  return (Object.entries(lists) as [ListName, ListDefinition][]).find(([, { path }]) =>
    path.endsWith('/') ? file.startsWith(path) && /\.ya?ml$/.test(file) : file === path,
  )?.[0]
}

/** The ids of the procedures whose files are no text: they exist, and nobody knows more of them. */
export function unreadProcedures({ unread }: { unread: readonly string[] }): string[] {
  return unread.filter(isProcedure).map(baseName)
}
