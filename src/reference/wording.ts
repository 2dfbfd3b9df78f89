/** A piece of a wording: words, or a blank by its name. */
export type Piece = { words: string } | { blank: string }

/** A wording with its blanks in curly brackets, taken apart in order. */
export function piecesOf(wording: string): Piece[] {
  return wording
    .split(/\{([^{}]*)\}/)
    .map((part, index): Piece => (index % 2 === 1 ? { blank: part } : { words: part }))
    .filter((piece) => 'blank' in piece || piece.words !== '')
}

/** A wording as it can be sent, or what is still to be filled in, each blank once. */
export type Filled = { text: string; missing: [] } | { text: undefined; missing: string[] }

/**
 * Fills the blanks of a wording.
 *
 * @param pieces of the wording
 * @param values what was typed, by the name of the blank; spaces alone are nothing
 */
export function fillIn(pieces: readonly Piece[], values: Readonly<Record<string, string>>): Filled {
  const valueOf = (blank: string) => (values[blank] ?? '').trim()
  const blanks = pieces.flatMap((piece) => ('blank' in piece ? piece.blank : []))
  const missing = [...new Set(blanks)].filter((blank) => valueOf(blank) === '')
  if (missing.length > 0) return { text: undefined, missing }
  return { text: pieces.map((piece) => ('blank' in piece ? valueOf(piece.blank) : piece.words)).join(''), missing: [] }
}

/** Blanks that are the same for every buyer, so that they stay when the next one comes. */
const ofTheShop = ['客服名', '店铺名', '退货地址块']

/** What stays of the values when the next buyer comes. */
export function forNextBuyer(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([blank]) => ofTheShop.includes(blank)))
}
