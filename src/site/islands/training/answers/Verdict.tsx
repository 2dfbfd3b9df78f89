import { verdict } from './model.ts'

/** Says what a part turned out to be. */
export function Verdict({ of }: { of: keyof typeof verdict }) {
  const { sign, word } = verdict[of]
  return (
    <span class={`verdict verdict-${of}`}>
      <span aria-hidden="true">{sign}</span> {word}
    </span>
  )
}
