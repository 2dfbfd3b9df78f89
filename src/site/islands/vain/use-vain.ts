import { useEffect, useState } from 'preact/hooks'
import { vainStore, type VainStore } from './vain-store.ts'

/** What is kept of searches in vain, for a view that shows it anew with every change. @returns `undefined` until read */
export function useVain(): VainStore | undefined {
  const [view, setView] = useState<{ store: VainStore }>()
  useEffect(() => {
    let stop = () => {}
    let isGone = false
    void vainStore().then((store) => {
      if (isGone) return
      stop = store.onChange(() => setView({ store }))
      setView({ store })
    })
    return () => {
      isGone = true
      stop()
    }
  }, [])
  return view?.store
}
