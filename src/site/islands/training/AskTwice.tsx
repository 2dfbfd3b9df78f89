import { useState } from 'preact/hooks'
import { useFocusOnChange } from './use-focus-on-change.ts'

interface Properties {
  /** What the button says. */
  ask: string
  /** What will be lost. */
  warning: string
  /** What the button says that does it. */
  yes: string
  /** What the button says that does not. */
  no: string
  act: () => void
}

/** A button for what cannot be taken back: it says what is lost, and does it when it is pressed once more. */
export function AskTwice({ ask, warning, yes, no, act }: Properties) {
  const [isAsking, setIsAsking] = useState(false)
  const harmless = useFocusOnChange<HTMLButtonElement>(isAsking)
  if (!isAsking) {
    return (
      <button ref={harmless} type="button" class="button-text" onClick={() => setIsAsking(true)}>
        {ask}
      </button>
    )
  }
  return (
    <div class="notice notice-stop" role="alert">
      <p>{warning}</p>
      <div class="actions">
        <button type="button" class="button-quiet button-stop" onClick={act}>
          {yes}
        </button>
        <button ref={harmless} type="button" class="button-quiet" onClick={() => setIsAsking(false)}>
          {no}
        </button>
      </div>
    </div>
  )
}
