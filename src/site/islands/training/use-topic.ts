import { useLayoutEffect, useState } from 'preact/hooks'

/** The topic that the address names (`?topic=…`), and what names another one; empty for all. */
export function useTopic(): [string, (topic: string) => void] {
  const [topic, setTopic] = useState(read)
  useLayoutEffect(() => {
    const follow = () => setTopic(read())
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])
  const choose = (chosen: string) => {
    history.pushState(null, '', chosen === '' ? location.pathname : `?${new URLSearchParams({ topic: chosen })}`)
    setTopic(chosen)
  }
  return [topic, choose]
}

function read(): string {
  return new URLSearchParams(location.search).get('topic') ?? ''
}
