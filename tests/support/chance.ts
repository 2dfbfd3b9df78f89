import { randomUUID } from 'node:crypto'
import type { BrowserContext } from 'playwright-core'

/** What decides whatever pages leave to chance: which questions are drawn, and in which order options stand. */
export const seed = process.env['KEFU_SEED'] ?? randomUUID()

/** Lets chance come out the same in the pages of a context for the same seed. Every page that is opened draws anew. */
export async function seedChance(context: BrowserContext): Promise<void> {
  await context.addInitScript((seed) => {
    const key = 'pages-opened'
    const opened = Number(localStorage.getItem(key)) + 1
    localStorage.setItem(key, String(opened))
    // FNV-1a for the beginning, xorshift from there on.
    let state = 0x811c9dc5
    for (const letter of `${seed}/${opened}`) state = Math.imul(state ^ letter.codePointAt(0)!, 0x01000193)
    const draw = () => {
      state ^= state << 13
      state ^= state >>> 17
      state ^= state << 5
      return state & 0xff
    }
    Crypto.prototype.getRandomValues = <Values extends ArrayBufferView>(values: Values): Values => {
      new Uint8Array(values.buffer, values.byteOffset, values.byteLength).forEach(
        (_, at, bytes) => (bytes[at] = draw()),
      )
      return values
    }
  }, seed)
}
