/** Enter in a line of text goes on to the next place; in the last cell of a table that has something in it, to a new row. */
export function goOnWithEnter(event: KeyboardEvent, form: HTMLElement): void {
  const at = event.target
  // Enter that ends the writing of Chinese characters is not meant for the form.
  const isLine = at instanceof HTMLInputElement || (at instanceof HTMLTextAreaElement && at.matches('.one-line'))
  if (!isLine || event.isComposing) return
  event.preventDefault()
  const places = [...form.querySelectorAll<HTMLElement>('input, select, textarea')]
  const next = places[places.indexOf(at) + 1]
  const rows = at.closest('.rows')
  if (rows && at.value !== '' && !(next && rows.contains(next))) {
    rows.querySelector<HTMLElement>(`#${rows.id}-add`)?.click()
  } else next?.focus()
}
