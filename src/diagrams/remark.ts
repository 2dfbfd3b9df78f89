/** A place in a text; lines and columns count from 1. */
export interface TextPlace {
  line: number
  column: number
}

/** What Mermaid can say and is not drawn, so that something of the meaning would be lost. */
export type Loss =
  | 'callback'
  | 'tooltip'
  | 'picture'
  | 'collapsed'
  | 'in-two-groups'
  | 'in-itself'
  | 'group-again'
  | 'box-and-group'
  | 'said-twice'
  | 'no-such-box'
  | 'group-link'
  | 'odd-direction'
  | 'unseen-label'
  | 'odd-link'
  | 'glued-end'

/** What Mermaid can say and is drawn plainly. */
export type Look =
  'colour' | 'settings' | 'curve' | 'animation' | 'shape' | 'direction' | 'window' | 'markdown' | 'tag' | 'entity'

/** Something in a Mermaid text that is not drawn as Mermaid would draw it. */
export interface Remark extends TextPlace {
  kind: Loss | Look
  /** What it is about, in the author's words: an id, a text, a keyword. */
  about: string
  /** The other thing that it is about, if there are two. */
  other?: string
}
