/**
 * A number for a text, the same everywhere and always (FNV-1a, 32 bits, over UTF-16 units).
 *
 * Source: Fowler, Noll, Vo, http://www.isthe.com/chongo/tech/comp/fnv/
 *
 * @returns a whole number from 0 to 2³² − 1
 */
export function hash(text: string): number {
  let hashed = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hashed = Math.imul(hashed ^ text.charCodeAt(index), 0x01000193)
  }
  return hashed >>> 0
}
