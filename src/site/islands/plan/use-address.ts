import { useLayoutEffect, useState } from 'preact/hooks'

/** Goes to another view of this page; with `isSame`, the back button skips where it was. */
export type Go = (search: string, isSame?: boolean) => void

/** The part of the address behind `?`, which says what this page shows. Back and forward are followed. */
export function useAddress(): [search: string, go: Go] {
  const [search, setSearch] = useState(location.search)
  useLayoutEffect(() => {
    const follow = () => setSearch(location.search)
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])
  const go: Go = (next, isSame = false) => {
    if (next === location.search) return
    const url = location.pathname + next
    if (isSame) history.replaceState(null, '', url + location.hash)
    else {
      history.pushState(null, '', url)
      scrollTo(0, 0)
    }
    setSearch(next)
  }
  return [search, go]
}
