import { useLayoutEffect } from 'preact/hooks'

/** Keeps the field in which somebody types on the screen when the window changes: a phone turned, its keyboard opened. */
export function useFocusInSight(form: { current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const show = () => {
      const field = document.activeElement
      if (field && form.current?.contains(field)) field.scrollIntoView({ block: 'nearest' })
    }
    addEventListener('resize', show)
    return () => removeEventListener('resize', show)
  }, [])
}
