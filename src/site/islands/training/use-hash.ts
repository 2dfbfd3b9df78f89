import { useEffect, useState } from 'preact/hooks'

/** What stands behind the `#` of the address, so that reload and the back button know where the reader was. */
export function useHash(): string {
  const [hash, setHash] = useState(read)
  useEffect(() => {
    const follow = () => setHash(read())
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return hash
}

/** Goes to another place of the same page. */
export function goTo(hash: string): void {
  location.hash = hash
}

/** Goes there without leaving a place to come back to. */
export function goInstead(hash: string): void {
  const url = new URL(location.href)
  url.hash = hash
  history.replaceState(null, '', url)
  dispatchEvent(new HashChangeEvent('hashchange'))
}

function read(): string {
  try {
    return decodeURIComponent(location.hash.slice(1))
  } catch {
    return ''
  }
}
