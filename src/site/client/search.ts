import { buildDialog, type SearchDialog } from './search-dialog.ts'
import { queryInAddress } from './search-address.ts'

const listOfAll = '/search/'

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
    // An address with a query, sent on, kept, or come back to from a result.
    if (queryInAddress()) this.#show()
  }

  #toggle(): void {
    if (this.#dialog?.element.open) this.#dialog.element.close()
    else this.#show()
  }

  #show(): void {
    this.#say('')
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
      // Where the server answers, there is still the list of everything. Where it does not, the page stays.
      const isReached = await fetch(listOfAll, { cache: 'no-store' }).then(
        ({ ok }) => ok,
        () => false,
      )
      const isWanted = dialog.element.open
      dialog.element.close()
      dialog.element.remove()
      this.#dialog = undefined
      if (!isWanted) return
      if (isReached) location.href = listOfAll
      else this.#say('网络不通，搜索打不开。这一页还在，连上网再按一次。')
    }
  }

  /** Says something below the button, or nothing any more. */
  #say(words: string): void {
    this.querySelector('.search-lost')?.remove()
    if (!words) return
    const said = Object.assign(document.createElement('p'), { className: 'search-lost', role: 'alert' })
    this.append(said)
    said.textContent = words
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
