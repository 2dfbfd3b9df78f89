import { render } from 'preact'
import type { SearchDialog } from '../../client/search-dialog.ts'
import { SearchBox } from './SearchBox.tsx'

/** Puts the box into the dialog. The input that is there stays, with its focus and what is being composed in it. */
export function fillSearch({ element, early }: SearchDialog): void {
  render(<SearchBox early={early()} isOpen={() => element.open} close={() => element.close()} />, element)
}
