import { nodeTitle } from '../procedures/model.ts'
import type { Places } from '../quizzes/cited.ts'
import type { Quiz } from '../quizzes/model.ts'
import { addressOfProcedure, addressOfRuleCard } from './addresses.ts'
import type { Catalogue } from './model.ts'

/** A quiz as its pages need it. */
export interface QuizBank {
  quiz: Quiz
  /** In per cent. */
  passMark: number
  /** Where everything stands that the quiz cites. Every title and address is there once: a page waits for its bank. */
  places: Places
}

/** A quiz with the addresses of everything it cites. What is cited and does not exist is left out. */
export function bankOf(quiz: Quiz, { procedureById, lists }: Catalogue): QuizBank {
  const places: Places = {}
  for (const cited of [...quiz.topics.flatMap(({ read }) => read), ...quiz.items.flatMap(({ about }) => about)]) {
    const [id = '', step] = cited.split('#')
    const procedure = procedureById.get(id)
    if (!procedure) continue
    const place = (places[id] ??= { text: procedure.title?.value ?? id, href: addressOfProcedure(procedure) })
    const node = procedure.nodes.find((candidate) => candidate.id === step)
    if (node) place.steps = { ...place.steps, [node.id]: nodeTitle(node) }
  }
  for (const id of new Set([...quiz.topics, ...quiz.items].flatMap(({ rules }) => rules))) {
    const card = lists.ruleCards.byId.get(id)
    if (card) places[id] = { text: card.topic, href: addressOfRuleCard(id) }
  }
  return { quiz, passMark: lists.settings.entries[0]?.value.passMarks[quiz.module] ?? 100, places }
}
