/** A procedure or rule card that is cited. */
export interface Place {
  text: string
  href: string
  /** What the steps of a procedure that are cited are called, by their ids. */
  steps?: Record<string, string>
}

/** What a quiz cites, by the ids of procedures and rule cards. */
export type Places = Record<string, Place>

/** What is cited as `procedure`, `procedure#step` or `rule-card`, as a link; nothing when it is not to be found. */
export function linkTo(cited: string, places: Places): { text: string; href: string } | undefined {
  const [id = '', step = ''] = cited.split('#')
  const place = places[id]
  const title = place?.steps?.[step]
  return title && place ? { text: `${place.text} · ${title}`, href: `${place.href}#${step}` } : place
}
