/**
 * The least certainty that counts as sure, per logarithm of the number of pages, with which scores grow. Measured on the
 * development set and on 46 questions about other things: see ARCHITECTURE.md, "Search".
 */
const leastPerLog = 1.8

/**
 * Whether the best result is better than what a question about anything else brings: its score, times how much of the
 * question is understood. The score alone does not tell: a few characters that happen to be there score as a short word.
 *
 * @param understood how much of what was typed is understood, from 0 to 1
 * @param pages how many pages the index has
 */
export function isSure(score: number, understood: number, pages: number): boolean {
  return score * understood >= leastPerLog * Math.log(pages)
}
