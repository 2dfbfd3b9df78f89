import type { Features } from './features.ts'

/** Answers how like each question a text is: the cosine of the two, from 0 to 1, by the number of the question. */
export type Likeness = (features: Features) => Float64Array

/** Prepares questions for comparison by TF-IDF with sublinear counts. Source: Salton and Buckley 1988, "ltc". */
export function likenessTo(questions: readonly Features[]): Likeness {
  const holders = new Map<string, number>()
  for (const own of questions) for (const feature of own.keys()) holders.set(feature, (holders.get(feature) ?? 0) + 1)
  const vectorOf = (own: Features) => {
    const vector = [...own].flatMap(([feature, count]): [string, number][] => {
      const held = holders.get(feature)
      if (held === undefined) return []
      return [[feature, (1 + Math.log(count)) * (1 + Math.log((1 + questions.length) / (1 + held)))]]
    })
    const length = Math.hypot(...vector.map(([, worth]) => worth)) || 1
    return vector.map(([feature, worth]) => [feature, worth / length] as const)
  }
  const postings = new Map<string, { question: number; worth: number }[]>()
  questions.forEach((own, question) => {
    for (const [feature, worth] of vectorOf(own)) {
      const posting = postings.get(feature)
      if (posting) posting.push({ question, worth })
      else postings.set(feature, [{ question, worth }])
    }
  })
  return (features) => {
    const likeness = new Float64Array(questions.length)
    for (const [feature, asked] of vectorOf(features))
      for (const { question, worth } of postings.get(feature) ?? []) likeness[question]! += asked * worth
    return likeness
  }
}
