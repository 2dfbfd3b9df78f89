import { highlight, type Part } from '../../../search/highlight.ts'

/** A text with its marks. */
export function Parts({ parts }: { parts: readonly Part[] }) {
  return <>{parts.map(([text, isMarked]) => (isMarked ? <mark>{text}</mark> : text))}</>
}

/** A text in which terms are marked. */
export function Marked({ text, terms }: { text: string; terms: readonly string[] }) {
  return <Parts parts={highlight(text, terms)} />
}
