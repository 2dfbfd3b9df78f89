/** Calibrated on the content: see ARCHITECTURE.md. */
const leastPerLog = 1.3

/**
 * Whether a best score is better than what a question about anything else brings.
 *
 * @param pages how many pages the index has: scores grow with its logarithm
 */
export function isSure(best: number, pages: number): boolean {
  return best >= leastPerLog * Math.log(pages)
}
