/** Opens the search dialog: by its button, by `/` and by `Ctrl K`. The dialog is fetched then, not when a page is read. */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const open = this.querySelector<HTMLButtonElement>('.search-open')!
    open.disabled = false
    open.addEventListener('click', () => void this.#show())
    addEventListener('keydown', (event) => {
      if (!isOpening(event)) return
      event.preventDefault()
      void this.#show()
    })
    // Whoever comes back from a result finds the results again.
    addEventListener('pageshow', () => {
      if ((history.state as { search?: unknown } | null)?.search) void this.#show()
    })
  }

  async #show(): Promise<void> {
    try {
      const { showSearch } = await import('../islands/search/show-search.tsx')
      showSearch()
    } catch {
      // Without the dialog there is still the list of everything, or the browser's word that the network is down.
      location.href = '/search/'
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
