/** The day of a moment where the reader is, `YYYY-MM-DD`. */
export function dayOf(at: number): string {
  return new Date(at).toLocaleDateString('sv-SE')
}

/** A moment as people read it: 2026-11-28 14:05. */
export function momentOf(at: number): string {
  const time = new Date(at).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false })
  return `${dayOf(at)} ${time}`
}

/** Today where the reader is, `YYYY-MM-DD`. */
export function localDay(): string {
  return dayOf(Date.now())
}
