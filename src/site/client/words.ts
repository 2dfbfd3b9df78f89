import { fillIn, forNextBuyer, type Piece } from '../../reference/wording.ts'

/** What was typed into blanks, by their names. It stays in this tab and goes with it: it may be a buyer's. */
const key = 'kefu-blanks'
const changed = 'kefu-blanks-changed'

let typed: Record<string, string> = readTyped()

function readTyped(): Record<string, string> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}')
    if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return {}
    return Object.fromEntries(Object.entries(kept).filter(([, value]) => typeof value === 'string'))
  } catch {
    return {}
  }
}

/** Keeps what was typed, and tells all wordings of the page. Storage that is refused or full keeps it for this page. */
function keepTyped(values: Record<string, string>): void {
  typed = values
  try {
    sessionStorage.setItem(key, JSON.stringify(values))
  } catch {}
  document.dispatchEvent(new Event(changed))
}

/** Words to say, with blanks to fill in place and a button that copies them once none is empty. */
class Words extends HTMLElement {
  #said!: HTMLElement
  #clear!: HTMLButtonElement

  connectedCallback(): void {
    this.#said = this.querySelector('.wording-said')!
    this.#clear = this.querySelector('[data-clear]')!
    for (const blank of this.querySelectorAll<HTMLElement>('var')) {
      blank.tabIndex = 0
      blank.role = 'button'
      blank.ariaDescription = `填${blank.dataset['blank']}`
    }
    this.addEventListener('click', (event) => {
      const blank = (event.target as Element).closest('var')
      if (blank) this.#open(blank.dataset['blank']!)
    })
    this.addEventListener('keydown', (event) => this.#onKey(event))
    this.addEventListener('input', ({ target }) => {
      if (!(target instanceof HTMLTextAreaElement)) return
      keepTyped({ ...typed, [target.name]: target.value })
      this.#say('')
    })
    this.querySelector('[data-copy]')!.addEventListener('click', () => void this.#copy())
    const toggle = this.querySelector('[data-switch]')
    toggle?.addEventListener('click', () => {
      const isShort = toggle.getAttribute('aria-pressed') === 'false'
      toggle.setAttribute('aria-pressed', String(isShort))
      this.querySelector<HTMLElement>('[data-wording]')!.hidden = isShort
      this.querySelector<HTMLElement>('[data-short]')!.hidden = !isShort
    })
    this.#clear.addEventListener('click', () => {
      keepTyped(forNextBuyer(typed))
      this.#say('填过的已经清空')
    })
    document.addEventListener(changed, this.#show)
    this.#show()
  }

  disconnectedCallback(): void {
    document.removeEventListener(changed, this.#show)
  }

  get #wording(): HTMLElement {
    return this.querySelector<HTMLElement>('blockquote:not([hidden])')!
  }

  get #pieces(): Piece[] {
    return [...this.#wording.childNodes].map((node): Piece => {
      const blank = node instanceof HTMLElement ? node.dataset['blank'] : undefined
      return blank === undefined ? { words: node.textContent ?? '' } : { blank }
    })
  }

  /** Shows what was typed, here or elsewhere on the page. */
  #show = (): void => {
    for (const blank of this.querySelectorAll<HTMLElement>('[data-blank]')) {
      const name = blank.dataset['blank']!
      const value = (typed[name] ?? '').trim()
      if (blank instanceof HTMLTextAreaElement) {
        if (blank.value.trim() !== value) blank.value = value
        fit(blank)
      } else {
        const text = value === '' ? `【${name}】` : value
        if (blank.textContent !== text) blank.textContent = text
        blank.classList.toggle('filled', value !== '')
      }
    }
    const names = [...this.querySelectorAll<HTMLElement>('[data-blank]')].map((blank) => blank.dataset['blank']!)
    this.#clear.hidden = !names.some((name) => (typed[name] ?? '').trim() !== '')
  }

  /** Turns the blanks into fields and puts the cursor into one of them. */
  #open(name: string): void {
    for (const blank of this.#wording.querySelectorAll('var')) {
      const field = document.createElement('textarea')
      field.name = field.placeholder = field.ariaLabel = field.dataset['blank'] = blank.dataset['blank']!
      field.rows = 1
      field.value = typed[field.name] ?? ''
      blank.replaceWith(field)
      fit(field)
    }
    const field = [...this.#fields()].find((one) => one.name === name)
    field?.focus()
    field?.select()
  }

  #fields(): NodeListOf<HTMLTextAreaElement> {
    return this.#wording.querySelectorAll('textarea')
  }

  #onKey(event: KeyboardEvent): void {
    const { target, key: pressed } = event
    if (event.isComposing) return
    if (target instanceof HTMLElement && target.matches('var') && (pressed === 'Enter' || pressed === ' ')) {
      event.preventDefault()
      this.#open(target.dataset['blank']!)
    } else if (target instanceof HTMLTextAreaElement && pressed === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      const next = [...this.#fields()].find((field) => field.value.trim() === '')
      if (next) next.focus()
      else void this.#copy()
    }
  }

  async #copy(): Promise<void> {
    const { text, missing } = fillIn(this.#pieces, typed)
    if (text === undefined) {
      this.#open(missing[0]!)
      this.#say(`先填${missing.join('、')}，再复制`)
      return
    }
    const isCopied = await copy(text)
    this.#say(isCopied ? '已复制' : '浏览器不让复制：请选中上面的话，按 Ctrl C')
  }

  #say(words: string): void {
    this.#said.textContent = words
  }
}

/** As wide as what is typed, where the browser cannot do it by itself. */
function fit(field: HTMLTextAreaElement): void {
  field.cols = Math.max(field.placeholder.length, ...field.value.split('\n').map((line) => line.length)) * 2 + 1
  field.rows = field.value.split('\n').length
}

/** Copies plain text; over plain http there is no clipboard, so that an older way is tried. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const field = document.createElement('textarea')
    const before = document.activeElement
    field.value = text
    field.style.cssText = 'position:fixed;opacity:0'
    document.body.append(field)
    field.select()
    const isCopied = document.execCommand('copy')
    field.remove()
    if (before instanceof HTMLElement) before.focus()
    return isCopied
  }
}

customElements.define('kefu-words', Words)
