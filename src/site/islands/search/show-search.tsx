import { render } from 'preact'
import { putQueryInAddress } from '../../client/search-address.ts'
import type { SearchDialog } from '../../client/search-dialog.ts'
import { SearchBox } from './SearchBox.tsx'

/** Puts the box into the dialog. The input that is there stays, with its focus and what is being composed in it. */
export function fillSearch({ element, early }: SearchDialog): void {
  // The address is the page's again before a result on the same page is gone to.
  const close = () => {
    putQueryInAddress('')
    element.close()
  }
  render(<SearchBox early={early()} isOpen={() => element.open} close={close} />, element)
}
