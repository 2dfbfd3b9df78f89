/** What is known of how well the best result fits. */
export interface Fit {
  /** The score of its text, times how much of what was typed is understood in it. */
  text: number
  /** How much more the question is like one of the handbook than like one about anything else, once that is known. */
  margin: number | undefined
  /** How many pages the index has; scores of a text grow with its logarithm. */
  pages: number
}

/** The least text that counts as sure while the questions are not there yet, per logarithm of the number of pages. */
const leastPerLog = 1.8

/**
 * Whether the best result is better than what a question about anything else brings. The text alone does not tell: a few
 * characters that happen to be there score as a short word. So questions about other things are compared as well.
 */
export function isSure({ text, margin, pages }: Fit): boolean {
  const perLog = text / (leastPerLog * Math.log(pages))
  return margin === undefined ? perLog >= 1 : margin + 0.05 * perLog >= 0.1
}
