import type { Place } from '../diagnostics/place.ts'
import type { Page } from '../mdx/read-page.ts'

/** An image as its author wrote it. */
export interface WrittenImage {
  url: string
  /** Where its address is written: several images may share one definition. */
  place: Place
  /** Where it is to be fetched from; `unreadable` is an address that names no file. */
  from: 'unreadable' | 'computer' | 'web' | 'public' | 'beside'
}

/** The images of a page whose files are to be fetched, each address once. */
export function imagesOf({ links }: Page): WrittenImage[] {
  const byPlace = new Map(
    links
      .filter(({ kind, url }) => kind === 'image' && !url.startsWith('data:'))
      .toReversed()
      .map(({ url, urlPlace, place }) => [urlPlace ?? place, url]),
  )
  return [...byPlace].toReversed().map(([place, url]) => ({ url, place, from: originOf(url) }))
}

function originOf(url: string): WrittenImage['from'] {
  if (url.trim() === '') return 'unreadable'
  if (/^(?:[a-z]:[\\/]|file:)/i.test(url)) return 'computer'
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return 'web'
  if (decoded(url) === undefined) return 'unreadable'
  return url.startsWith('/') ? 'public' : 'beside'
}

/** An address without its `%` escapes; `undefined` where a `%` is no escape. */
export function decoded(url: string): string | undefined {
  try {
    return decodeURI(url)
  } catch {
    return undefined
  }
}
