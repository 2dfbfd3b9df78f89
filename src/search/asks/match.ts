import { bayesOver } from './bayes.ts'
import { featuresOf, type Features } from './features.ts'
import { likenessTo } from './nearest.ts'
import type { AskedPlace, AskTable } from './table.ts'

/** A page that answers questions like the one that was asked. */
export interface AskedPage {
  page: string
  /** Its question that is most like it, and where on the page that one is answered. */
  question: string
  place: AskedPlace
  /** How alike the two are, from 0 to 1. */
  likeness: number
}

/** What the questions say of a query. */
export interface AskMatch {
  /** Best first; pages that share nothing with the query are left out. */
  pages: AskedPage[]
  /** How much more the query is like a question of the handbook than like one about anything else; below 0 less. */
  margin: number
}

/** Compares a query, as features, with all questions. */
export type MatchAsks = (features: Features) => AskMatch

/** What the next three questions of a page add to its best one: a part of their mean. Source: search/findings-2. */
const ofNext = 0.3
/** What the margin of naive Bayes, a logarithm, counts for beside that of likeness. See ARCHITECTURE.md, "Search". */
const ofBayes = 0.02
/** The place from which on two rankings matter less and less when they are joined by rank. */
const depth = 3

/**
 * Makes the questions ready. Pages are ranked twice, by the questions most like the query and by all their questions
 * together, and the two rankings are joined: the first is right where somebody asked nearly so, the second elsewhere.
 */
export function askMatcher({ places, offTopic }: AskTable): MatchAsks {
  const questions = [
    ...places.flatMap((place) => place.questions.map((text) => ({ page: place.page, place, text }))),
    ...offTopic.map((text) => ({ page: '', place: undefined, text })),
  ]
  const pages = [...new Set(questions.map(({ page }) => page))]
  const groupOf = new Map(pages.map((page, group) => [page, group]))
  const features = questions.map(({ text }) => featuresOf(text.normalize('NFKC').toLowerCase()))
  const groups = questions.map(({ page }) => groupOf.get(page)!)
  const likenessOf = likenessTo(features)
  const scoresOf = bayesOver(features.map((own, question) => ({ group: groups[question]!, features: own })))

  return (asked) => {
    const likeness = likenessOf(asked)
    const nearest = pages.map((): number[] => [])
    likeness.forEach((like, question) => like > 0 && nearest[groups[question]!]!.push(question))
    for (const own of nearest) own.sort((a, b) => likeness[b]! - likeness[a]!)
    const best = nearest.map(([first]) => (first === undefined ? 0 : likeness[first]!))
    const near = nearest.map((own, group) => best[group]! + (ofNext / 3) * own.slice(1, 4).reduce((sum, question) => sum + likeness[question]!, 0)) // prettier-ignore
    const scores = scoresOf(asked)
    const other = groupOf.get('')
    const candidates = pages.flatMap((_, group) => (group !== other && best[group]! > 0 ? [group] : []))
    const joined = new Map(candidates.map((group) => [group, 0]))
    for (const worth of [near, scores]) {
      const ranked = candidates.toSorted((a, b) => worth[b]! - worth[a]!)
      ranked.forEach((group, rank) => joined.set(group, joined.get(group)! + 1 / (depth + rank)))
    }
    const over = (worth: ArrayLike<number>) =>
      Math.max(...candidates.map((group) => worth[group]!)) - (other === undefined ? 0 : worth[other]!)
    return {
      pages: [...joined]
        .sort(([, a], [, b]) => b - a)
        .map(([group]) => {
          const { page, text, place } = questions[nearest[group]![0]!]!
          return { page, question: text, place: place!, likeness: best[group]! }
        }),
      margin: candidates.length === 0 || other === undefined ? 0 : over(best) + ofBayes * over(scores),
    }
  }
}
