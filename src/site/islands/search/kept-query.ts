const key = 'kefu-search'

/** The query that was typed last in this tab; empty when there is none or storage is refused. */
export function keptQuery(): string {
  try {
    return sessionStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

/** Keeps a query for the next page of this tab. Where storage is refused, it lives as long as the page. */
export function keepQuery(query: string): void {
  try {
    sessionStorage.setItem(key, query)
  } catch {
    // The box still holds it.
  }
}
