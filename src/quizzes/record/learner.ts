/** The longest name of a learner, in characters. */
export const longestName = 30

/**
 * A name as it is stored: the name is what a record belongs to, so that 「小林 」 and 「小林」 are one learner, on every
 * computer.
 *
 * @returns empty when nothing was typed
 */
export function nameOf(typed: string): string {
  const clean = typed
    .normalize('NFKC')
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim()
  return [...clean].slice(0, longestName).join('').trim()
}
