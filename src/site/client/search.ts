import { buildDialog, type SearchDialog } from './search-dialog.ts'

/**
 * Opens the search dialog: by its button, by `/` and by `Ctrl K`. It can be typed into at once; the box with the results
 * is fetched then, not when a page is read.
 */
class SiteSearch extends HTMLElement {
  #dialog: SearchDialog | undefined

  connectedCallback(): void {
    const open = this.querySelector<HTMLButtonElement>('.search-open')!
    open.addEventListener('click', () => this.#toggle())
    addEventListener('keydown', (event) => {
      if (!isOpening(event)) return
      event.preventDefault()
      this.#toggle()
    })
    // Whoever comes back from a result finds the results again, once.
    addEventListener('pageshow', () => {
      const { search, ...rest } = (history.state ?? {}) as { search?: unknown }
      if (search === undefined) return
      history.replaceState(rest, '')
      this.#show()
    })
  }

  #toggle(): void {
    if (this.#dialog?.element.open) this.#dialog.element.close()
    else this.#show()
  }

  #show(): void {
    const isFirst = !this.#dialog
    this.#dialog ??= buildDialog()
    this.#dialog.show()
    if (isFirst) void this.#fill(this.#dialog)
  }

  async #fill(dialog: SearchDialog): Promise<void> {
    try {
      const { fillSearch } = await import('../islands/search/show-search.tsx')
      fillSearch(dialog)
    } catch {
      // Without the box there is still the list of everything, or the browser's word that the network is down.
      if (dialog.element.open) location.href = '/search/'
      dialog.element.remove()
      this.#dialog = undefined
    }
  }
}

/** Whether a key press asks for the search: not while somebody types or composes. */
function isOpening(event: KeyboardEvent): boolean {
  if (event.isComposing || event.defaultPrevented || event.altKey) return false
  if (event.key.toLowerCase() === 'k') return event.metaKey || event.ctrlKey
  const target = event.target as Element | null
  return event.key === '/' && !event.metaKey && !event.ctrlKey && !target?.closest('input, textarea, select, [contenteditable]') // prettier-ignore
}

customElements.define('kefu-search', SiteSearch)
