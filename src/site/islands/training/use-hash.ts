import { useLayoutEffect, useState } from 'preact/hooks'

/** What stands behind the `#` of the address, so that reload and the back button know where the reader was. */
export function useHash(): string {
  const [hash, setHash] = useState(read)
  useLayoutEffect(() => {
    const follow = () => setHash(read())
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return hash
}

/** Goes to another place of the same page. */
export function goTo(hash: string): void {
  if (read() !== hash) go('pushState', hash)
}

/** Goes there without leaving a place to come back to. */
export function goInstead(hash: string): void {
  go('replaceState', hash)
}

/** Goes at once: the browser tells of a new address later, and until then keys would reach what is being left. */
function go(how: 'pushState' | 'replaceState', hash: string): void {
  const url = new URL(location.href)
  url.hash = hash
  history[how](null, '', url)
  dispatchEvent(new HashChangeEvent('hashchange'))
}

function read(): string {
  try {
    return decodeURIComponent(location.hash.slice(1))
  } catch {
    return ''
  }
}
