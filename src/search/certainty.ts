/**
 * The least certainty that counts as sure, times the logarithm of the number of pages: scores grow with it. Measured, on
 * the development set and on forty questions about other things: see ARCHITECTURE.md, "Sure or not".
 */
const leastPerLog = 1.2

/** What a score counts for when nothing of the question is understood: single characters that happen to be there. */
const ofScoreAlone = 0.1

/**
 * Whether the best result is better than what a question about anything else brings: its score, times how much of the
 * question is understood. The score alone does not tell: a few characters that happen to be there score as a short word.
 *
 * @param understood how much of what was typed is understood, from 0 to 1
 * @param pages how many pages the index has
 */
export function isSure(score: number, understood: number, pages: number): boolean {
  return score * (ofScoreAlone + (1 - ofScoreAlone) * understood) >= leastPerLog * Math.log(pages)
}
