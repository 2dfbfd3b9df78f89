import { render, type ComponentChildren, type ComponentType } from 'preact'
import { useErrorBoundary } from 'preact/hooks'

/**
 * Puts a view in the place of what stands on the page for readers without scripts.
 *
 * @param name of the place: an element `<div data-island="name">`
 * @param View takes as its properties the JSON of the `<script type="application/json">` beside the place's words
 */
export function mount<Properties extends object>(name: string, View: ComponentType<Properties>): void {
  const place = document.querySelector(`[data-island="${name}"]`)
  if (!place) return
  const properties = JSON.parse(
    place.querySelector('script[type="application/json"]')?.textContent ?? '{}',
  ) as Properties
  place.replaceChildren()
  place.addEventListener('click', oneOfTwo(), true)
  render(
    <Guard>
      <View {...properties} />
    </Guard>,
    place,
  )
}

/** Keeps the second click of a double click from what has taken the place of what the first one pressed. */
function oneOfTwo(): (event: Event) => void {
  let pressed: Element | undefined
  return (event) => {
    const target = event.target as Element
    const isSecond = (event as MouseEvent).detail > 1
    if (isSecond && pressed?.isConnected === false) {
      event.preventDefault()
      event.stopPropagation()
    } else pressed = target.closest('button, a, label, summary') ?? target
  }
}

/** Says so where a view breaks, and how to go on: what was typed before is stored. */
function Guard({ children }: { children: ComponentChildren }) {
  const [error] = useErrorBoundary()
  if (!error) return <>{children}</>
  return (
    <div class="notice notice-stop" role="alert">
      <p>这一块出了问题，显示不出来。前面填的、答的都存在本机，没有丢。</p>
      <p>
        先<a href={location.href}>重新打开这一页</a>；还是这样，把下面这行发给维护手册的人。
      </p>
      <pre>{String(error)}</pre>
    </div>
  )
}
