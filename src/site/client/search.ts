import type * as showSearch from '../islands/search/show-search.tsx'

/** Opens the search dialog: by its button, by `/` and by `Ctrl K`. The dialog is fetched then, not when a page is read. */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const open = this.querySelector<HTMLButtonElement>('.search-open')!
    open.disabled = false
    open.addEventListener('click', () => void this.#load((box) => box.toggleSearch()))
    addEventListener('keydown', (event) => {
      if (!isOpening(event)) return
      event.preventDefault()
      void this.#load((box) => box.toggleSearch())
    })
    // Whoever comes back from a result finds the results again, once.
    addEventListener('pageshow', () => {
      const { search, ...rest } = (history.state ?? {}) as { search?: unknown }
      if (search === undefined) return
      history.replaceState(rest, '')
      void this.#load((box) => box.showSearch())
    })
  }

  async #load(use: (box: typeof showSearch) => void): Promise<void> {
    try {
      use(await import('../islands/search/show-search.tsx'))
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
