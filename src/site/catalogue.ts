import { resolve } from 'node:path'
import { loadCatalogue } from '../catalogue/load.ts'
import type { Catalogue } from '../catalogue/model.ts'
import type { Settings } from '../reference/settings.ts'

let loading: Promise<Catalogue> | undefined

/** The content, read once for a build; while somebody writes (`npm run dev`) it is read anew for every page. */
export function getCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return loadCatalogue(resolve('content'))
  loading ??= loadCatalogue(resolve('content'))
  return loading
}

/** The house's own numbers. */
export async function getSettings(): Promise<Settings> {
  const entry = (await getCatalogue()).lists.settings.entries[0]
  if (!entry) throw new Error('content/reference/settings.yaml 缺失或有误：先运行 npm run validate')
  return entry.value
}

/** The day of the build in China, where the readers are: what is overdue is held against it. */
export const today = process.env['KEFU_TODAY'] || new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })
