import { useState } from 'preact/hooks'
import { piecesOf } from '../../../reference/wording.ts'

/**
 * The words of a reply in its row. Those without blanks are copied by a click, or by Ctrl+Enter on the chosen row; blanks
 * are filled in where the row leads. No button, since a list of options may hold none.
 */
export function Saying({ wording }: { wording: string }) {
  const [said, setSaid] = useState('')
  const pieces = piecesOf(wording)
  const isWhole = pieces.every((piece) => 'words' in piece)
  const copy = async (event: Event) => {
    event.preventDefault()
    event.stopPropagation()
    await navigator.clipboard.writeText(wording).then(
      () => setSaid('已复制'),
      () => setSaid('浏览器不让复制，点开再选'),
    )
  }
  return (
    <span class="result-says">
      {pieces.map((piece) => ('words' in piece ? piece.words : <b>【{piece.blank}】</b>))}
      {isWhole ? (
        <span class="result-copy" data-copy-row onClick={(event) => void copy(event)}>
          {said || '复制'}
        </span>
      ) : (
        <span class="result-fill">填空再复制 →</span>
      )}
    </span>
  )
}
