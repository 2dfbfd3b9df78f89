const name = 'q'

/** How many letters of a query an address holds. */
const longest = 200

/** The query that the address of this page asks for; empty when there is none. */
export function queryInAddress(): string {
  return new URLSearchParams(location.search).get(name)?.trim() ?? ''
}

/** Lets the address of this page ask for a query, so that it can be sent on; for an empty one, for none. */
export function putQueryInAddress(query: string): void {
  const address = new URL(location.href)
  const wanted = query.trim().slice(0, longest)
  if (wanted === queryInAddress()) return
  if (wanted === '') address.searchParams.delete(name)
  else address.searchParams.set(name, wanted)
  history.replaceState(history.state, '', address)
}
