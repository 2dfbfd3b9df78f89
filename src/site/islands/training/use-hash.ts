import { useLayoutEffect, useState } from 'preact/hooks'

/** What stands behind the `#` of the address, so that reload and the back button know where the reader was. */
export function useHash(): string {
  const [hash, setHash] = useState(read)
  useLayoutEffect(() => {
    const follow = () => setHash(read())
    addEventListener('hashchange', follow)
    document.addEventListener('click', goAtOnce)
    return () => {
      removeEventListener('hashchange', follow)
      document.removeEventListener('click', goAtOnce)
    }
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

/** Follows a link to another place of the view in the same way. */
function goAtOnce(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('.training a[href^="#"]') : null
  const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
  if (!link || !isPlain || event.defaultPrevented) return
  event.preventDefault()
  const hash = link.getAttribute('href')!.slice(1)
  goTo(hash)
  if (hash === '') scrollTo(0, 0)
}

function read(): string {
  try {
    return decodeURIComponent(location.hash.slice(1))
  } catch {
    return ''
  }
}
