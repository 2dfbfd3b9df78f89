import type { Quiz, QuizItem } from './model.ts'
import { shuffle } from './shuffle.ts'

/** How many items a quiz asks. */
export const paperSize = 15

/** At least so many of them are 红线题, where the bank has them. */
const criticalItems = 3

/** At most so many of them are made from graphs. */
const generatedItems = 3

/** How a paper is drawn. The same seed and the same bank give the same paper. */
export interface DrawOptions {
  seed: string
  size?: number
}

/**
 * Draws the items of a paper: some 红线题 first, then one of each topic in turn, so that every topic is asked, then
 * mixed.
 *
 * @returns different items; all of them when the bank has no more
 */
export function drawPaper({ items, topics }: Quiz, { seed, size = paperSize }: DrawOptions): QuizItem[] {
  const pool = shuffle(items, `${seed}/items`)
  const paper = new Set(pool.filter(({ isCritical }) => isCritical).slice(0, Math.min(criticalItems, size)))
  const turns = shuffle(topics, `${seed}/topics`).map(({ id }) => pool.filter(({ topic }) => topic === id))
  let generated = 0
  for (let added = true; added && paper.size < size;) {
    added = false
    for (const ofTopic of turns) {
      if (paper.size >= size) break
      const next = ofTopic.find((item) => !paper.has(item) && !(item.isGenerated && generated >= generatedItems))
      if (!next) continue
      paper.add(next)
      added = true
      if (next.isGenerated) generated += 1
    }
  }
  return shuffle([...paper], `${seed}/order`)
}
