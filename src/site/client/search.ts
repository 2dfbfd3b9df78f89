import searchStyles from '@pagefind/default-ui/css/ui.css?url'

/** The search dialog. What it needs is fetched when it is first opened, not when a page is read. */
class SiteSearch extends HTMLElement {
  #ready: Promise<void> | undefined

  connectedCallback(): void {
    const open = this.querySelector<HTMLButtonElement>('.search-open')!
    const dialog = this.querySelector('dialog')!
    open.disabled = false
    open.addEventListener('click', () => void this.#show(dialog))
    this.querySelector('.search-close')!.addEventListener('click', () => dialog.close())
    dialog.addEventListener('click', (event) => {
      const target = event.target as Element
      if (target === dialog || target.closest('a')) dialog.close()
    })
    addEventListener('keydown', (event) => {
      if (!(event.metaKey || event.ctrlKey) || event.key !== 'k') return
      event.preventDefault()
      if (dialog.open) dialog.close()
      else void this.#show(dialog)
    })
  }

  async #show(dialog: HTMLDialogElement): Promise<void> {
    dialog.showModal()
    this.#ready ??= this.#load()
    await this.#ready
    this.querySelector('input')?.focus()
  }

  async #load(): Promise<void> {
    const box = this.querySelector<HTMLElement>('.search-box')!
    try {
      document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: searchStyles }))
      const { PagefindUI } = await import('@pagefind/default-ui')
      const translations = JSON.parse(this.dataset['translations'] ?? '{}') as Record<string, string>
      new PagefindUI({ element: box, bundlePath: '/pagefind/', showImages: false, showSubResults: true, translations })
    } catch {
      box.textContent = '搜索没有装好：检查网络后刷新，或从「全部流程」里找。'
      this.#ready = undefined
    }
  }
}

customElements.define('kefu-search', SiteSearch)
