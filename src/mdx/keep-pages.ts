import { readPage, type Page } from './read-page.ts'
import type { Source } from './source.ts'

/** Reads pages, each anew only when its text has changed since it was last read: for a program that keeps running. */
export function keepPages(): (source: Source) => Page {
  const kept = new Map<string, Page>()
  return (source) => {
    const before = kept.get(source.file)
    if (before?.source.text === source.text) return before
    const page = readPage(source)
    kept.set(source.file, page)
    return page
  }
}
