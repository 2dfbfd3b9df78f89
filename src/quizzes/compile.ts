import { readRichText } from '../mdx/read-rich-text.ts'
import { wordsOf, type RichText } from '../mdx/rich-text.ts'
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
    goals: goals.map(readRichText),
    topics: topics.map(({ rules = [], why, ...topic }) => ({ ...topic, why: readRichText(why), rules })),
    procedures,
    items: items.map(compileItem),
  }
}

function compileItem(written: WrittenItem): QuizItem {
  const { id, kind, topic, about, rules = [], critical = false } = written
  const ask = readRichText(written.ask)
  const parts = kindOf({ kind }).read(written, readRichText)
  const edition = editionOf(kind, ask, parts)
  return { id, kind, topic, ask, about, rules, isCritical: critical, isGenerated: false, edition, ...parts } as QuizItem
}

/** What an answer to an item does not hang on: a rationale, and whether an option is kept behind the others. */
const besides = ['why', 'isLast']

/**
 * Changes when the words of the question or of what there is to choose change. A rationale may be reworded, and a word
 * may become bold, code or a link.
 */
export function editionOf(kind: QuizItem['kind'], ask: RichText, parts: object): string {
  const asked = JSON.stringify([kind, ask, parts], (key, value: unknown) => {
    if (besides.includes(key)) return undefined
    return isRich(value) ? wordsOf(value) : value
  })
  return hash(asked).toString(36)
}

function isRich(value: unknown): value is RichText {
  return typeof value === 'object' && value !== null && 'runs' in value
}
