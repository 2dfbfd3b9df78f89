import { keptQuery } from '../islands/search/kept-query.ts'
import styles from '../styles/search.css?url'
import { putQueryInAddress, queryInAddress } from './search-address.ts'

/** The search dialog before its box has been fetched: a place to type, so that no key is lost on the way. */
export interface SearchDialog {
  element: HTMLDialogElement
  /**
   * Shows it with the focus in its input. What the address asks for, or else what was typed last, is chosen, so that the
   * next key takes its place; while it is open the address asks for it.
   */
  show(): void
  /** What was done before the box was there. */
  early(): Early
}

/** What somebody did in the dialog before the box was there. */
export interface Early {
  typed: string
  /** Whether a character is still being composed, so that what is typed is not to be searched yet. */
  isComposing: boolean
  /** Whether Enter was pressed after it. */
  isEntered: boolean
}

/** Puts the dialog at the end of the page, closed. The box takes over its elements as they are. */
export function buildDialog(): SearchDialog {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles }))
  const element = document.createElement('dialog')
  element.className = 'search-dialog'
  element.setAttribute('aria-label', '搜索')
  element.innerHTML =
    '<div class="search-frame"><div class="search-line">' +
    '<input class="search-input" type="text" aria-label="搜索" autocomplete="off">' +
    '</div></div>'
  document.body.append(element)
  const input = element.querySelector('input')!
  input.value = queryInAddress() || keptQuery()

  let [isComposing, isEntered] = [false, false]
  element.addEventListener('compositionstart', () => (isComposing = true))
  element.addEventListener('compositionend', () => (isComposing = false))
  element.addEventListener('input', () => (isEntered = false))
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing) isEntered = true
  })
  element.addEventListener('click', (event) => {
    if (event.target === element) element.close()
  })
  element.addEventListener('close', () => putQueryInAddress(''))
  // Escape ends the composing of a character first. The dialog tells of its closing later, maybe when the page has gone.
  element.addEventListener('cancel', (event) => (isComposing ? event.preventDefault() : putQueryInAddress('')))

  return {
    element,
    show() {
      if (element.open) return
      isEntered = false
      element.showModal()
      input.focus()
      input.select()
      putQueryInAddress(input.value)
    },
    early: () => ({ typed: input.value, isComposing, isEntered }),
  }
}
