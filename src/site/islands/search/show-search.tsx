import { render } from 'preact'
import styles from '../../styles/search.css?url'
import { putQueryInAddress, queryInAddress } from '../../client/search-address.ts'
import { SearchBox } from './SearchBox.tsx'

let dialog: HTMLDialogElement | undefined

/** Closes the search dialog when it is open, and shows it when it is not: what its keys do. */
export function toggleSearch(): void {
  if (dialog?.open) dialog.close()
  else showSearch()
}

/** Shows the search dialog. What was typed last is still there. */
export function showSearch(): void {
  dialog ??= buildDialog()
  if (dialog.open) return
  dialog.showModal()
  const input = dialog.querySelector('input')!
  input.focus()
  input.select()
  putQueryInAddress(input.value)
}

function buildDialog(): HTMLDialogElement {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles }))
  const built = document.createElement('dialog')
  built.className = 'search-dialog'
  built.setAttribute('aria-label', '搜索')
  document.body.append(built)
  // The address is the page's again before a result on the same page is gone to.
  const close = () => {
    putQueryInAddress('')
    built.close()
  }
  render(<SearchBox asked={queryInAddress()} close={close} />, built)
  built.addEventListener('click', (event) => {
    if (event.target === built) close()
  })
  built.addEventListener('close', () => putQueryInAddress(''))
  // Escape ends the composing of a character first.
  let isComposing = false
  built.addEventListener('compositionstart', () => (isComposing = true))
  built.addEventListener('compositionend', () => (isComposing = false))
  built.addEventListener('cancel', (event) => isComposing && event.preventDefault())
  return built
}
