import { hash } from './hash.ts'
import { kindOf } from './kinds/index.ts'
import type { Quiz, QuizItem } from './model.ts'
import type { WrittenItem, WrittenQuiz } from './written.ts'

/** Makes a quiz out of what its author wrote. What does not fit is left as it is, for the rules to say. */
export function compileQuiz(id: string, written: WrittenQuiz): Quiz {
  const { module, title, summary, gate, audience, goals, topics, procedures = [], items } = written
  return {
    id,
    module,
    title,
    summary,
    gate,
    audience,
    goals,
    topics: topics.map(({ rules = [], ...topic }) => ({ ...topic, rules })),
    procedures,
    items: items.map(compileItem),
  }
}

function compileItem(written: WrittenItem): QuizItem {
  const { id, kind, topic, ask, about, rules = [], critical = false } = written
  const parts = kindOf({ kind }).read(written)
  const edition = editionOf(kind, ask, parts)
  return { id, kind, topic, ask, about, rules, isCritical: critical, isGenerated: false, edition, ...parts } as QuizItem
}

/** Changes when the question or what there is to choose changes; a rationale may be reworded. */
export function editionOf(kind: QuizItem['kind'], ask: string, parts: object): string {
  const asked = JSON.stringify([kind, ask, parts], (key, value: unknown) => (key === 'why' ? undefined : value))
  return hash(asked).toString(36)
}
