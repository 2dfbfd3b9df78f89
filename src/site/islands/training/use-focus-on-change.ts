import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/** Puts the focus on what took the place of what was pressed: whenever the value changes, but not at first. */
export function useFocusOnChange<Target extends HTMLElement>(value: unknown): RefObject<Target | null> {
  const target = useRef<Target | null>(null)
  const isFirst = useRef(true)
  // Before anything is painted: the next key must find it.
  useLayoutEffect(() => {
    if (!isFirst.current) target.current?.focus()
    isFirst.current = false
  }, [value])
  return target
}
