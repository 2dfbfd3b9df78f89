import { nodeTitle } from '../procedures/model.ts'
import type { Quiz } from '../quizzes/model.ts'
import { addressOfProcedure, addressOfRuleCard } from './addresses.ts'
import type { Catalogue } from './model.ts'

/** A quiz as its pages need it. */
export interface QuizBank {
  quiz: Quiz
  /** In per cent. */
  passMark: number
  /** Where procedures and their steps stand, by how they are cited; rule cards by their ids. */
  links: Record<string, { text: string; href: string }>
}

/** A quiz with the addresses of everything it cites. What is cited and does not exist is left out. */
export function bankOf(quiz: Quiz, { procedureById, lists }: Catalogue): QuizBank {
  const links: QuizBank['links'] = {}
  for (const cited of new Set([
    ...quiz.topics.flatMap(({ read }) => read),
    ...quiz.items.flatMap(({ about }) => about),
  ])) {
    const [id = '', step] = cited.split('#')
    const procedure = procedureById.get(id)
    if (!procedure) continue
    const node = procedure.nodes.find((candidate) => candidate.id === step)
    const title = procedure.title?.value ?? id
    const href = addressOfProcedure(procedure)
    links[cited] = node ? { text: `${title} · ${nodeTitle(node)}`, href: `${href}#${node.id}` } : { text: title, href }
  }
  for (const id of new Set([...quiz.topics, ...quiz.items].flatMap(({ rules }) => rules))) {
    const card = lists.ruleCards.byId.get(id)
    if (card) links[id] = { text: card.topic, href: addressOfRuleCard(id) }
  }
  return { quiz, passMark: lists.settings.entries[0]?.value.passMarks[quiz.module] ?? 100, links }
}
