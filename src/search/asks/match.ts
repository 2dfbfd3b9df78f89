import { bayesOver } from './bayes.ts'
import { featuresOf, type Features } from './features.ts'
import { likenessTo } from './nearest.ts'
import type { AskedPlace, AskTable } from './packed.ts'

/** A page that answers questions like the one that was asked. */
export interface AskedPage {
  page: string
  /** What speaks for it: from 0 to about 3, comparable with the worth of other pages. */
  worth: number
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
/**
 * What likeness counts for, and naive Bayes, a logarithm: how far below the best page one may be, and what each unit
 * above that counts for. Measured beside other weights and beside joining by rank: see ARCHITECTURE.md, "Search".
 */
const [ofLikeness, ofBayes, reach] = [2, 0.07, 8]
/** What a unit of naive Bayes counts for in the margin, beside one of likeness. */
const bayesInMargin = 0.02

/**
 * Makes the questions ready. A page is judged by the questions that are most like the query and by all its questions
 * together: the first is right where somebody asked nearly so, the second elsewhere.
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
    if (candidates.length === 0) return { pages: [], margin: 0 }
    const top = (values: ArrayLike<number>) => Math.max(...candidates.map((group) => values[group]!))
    const topScore = top(scores)
    const answering = candidates.map((group) => {
      const { page, text, place } = questions[nearest[group]![0]!]!
      const worth = ofLikeness * near[group]! + ofBayes * Math.max(0, reach + scores[group]! - topScore)
      return { page, worth, question: text, place: place!, likeness: best[group]! }
    })
    const over = (values: ArrayLike<number>) => top(values) - (other === undefined ? 0 : values[other]!)
    return {
      pages: answering.sort((a, b) => b.worth - a.worth),
      margin: other === undefined ? 0 : over(best) + bayesInMargin * over(scores),
    }
  }
}
