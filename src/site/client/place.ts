/** How far below the top of the window somebody reads, as a part of its height. */
const readingLine = 0.3

/** A part of the page and how far its top is from the top of the window, in pixels. */
interface Place {
  id: string
  top: number
}

/**
 * The parts of a procedure's page. Those that the reader has not come near have a height that is only guessed. So the
 * browser, which keeps how many pixels were scrolled, would come back to another step after a reload.
 */
const parts = [...document.querySelectorAll<HTMLElement>('.node, .basis, .asks')]

/** The anchor of a part: its own, or that of the heading it begins with. */
const idOf = (part: Element) => part.id || part.firstElementChild!.id

const topOf = (part: Element) => part.getBoundingClientRect().top

const keptPlace = () => (history.state as { place?: Place } | null)?.place

/** Keeps the place with this entry of the history. Above all parts the browser's pixels are right. */
function keepPlace(): void {
  const part = parts.findLast((one) => topOf(one) < innerHeight * readingLine)
  const { place: before, ...rest } = (history.state ?? {}) as { place?: Place }
  if (!part && !before) return
  history.replaceState(part ? { ...rest, place: { id: idOf(part), top: topOf(part) } } : rest, '')
  history.scrollRestoration = part ? 'manual' : 'auto'
}

/** Whether the reader has gone elsewhere since they were brought back. */
let hasTurned = false

/** Goes to a place, and again in the next frames, in which parts that come into sight take their true height. */
function goTo(place: Place, frames = 5): void {
  const part = parts.find((one) => idOf(one) === place.id)
  if (!part || hasTurned) return
  scrollBy(0, topOf(part) - place.top)
  if (frames > 0) requestAnimationFrame(() => goTo(place, frames - 1))
}

const place = keptPlace()
if (place) goTo(place)
for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
  addEventListener(type, () => (hasTurned = true), { passive: true })
addEventListener('scrollend', keepPlace)
// For browsers without that event.
addEventListener('pagehide', keepPlace)
// Back and forth between steps of this page.
addEventListener('popstate', () => {
  const back = keptPlace()
  hasTurned = false
  if (back) goTo(back)
})

export {}
