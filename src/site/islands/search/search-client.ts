import type { Excerpt } from '../../../search/excerpt.ts'
import type { Question, Reply, ShownAnswer, Trouble } from '../../client/search-messages.ts'

/** Who is told what the worker says. */
export interface SearchListener {
  onReady(): void
  onAnswer(answer: ShownAnswer): void
  onExcerpt(query: string, page: string, excerpt: Excerpt): void
  onTrouble(trouble: Trouble): void
}

/** The search worker as the box speaks to it. */
export interface SearchClient {
  ask(query: string): void
  /** Asks for the excerpt of a result of the last answer; of the part that answers, where one is known. */
  askExcerpt(page: string, anchor: string): void
  stop(): void
}

/** Starts a search worker; what keeps it from starting is told as trouble, not thrown. */
export function startSearch({ onReady, onAnswer, onExcerpt, onTrouble }: SearchListener): SearchClient {
  let id = 0
  let query = ''
  let worker: Worker | undefined
  const say = (question: Question) => worker?.postMessage(question)
  try {
    worker = new Worker(new URL('../../client/search-worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('error', () => onTrouble(navigator.onLine ? 'browser' : 'network'))
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (data.kind === 'ready') onReady()
      else if (data.kind === 'trouble') onTrouble(data.trouble)
      else if (data.id !== id) return
      else if (data.kind === 'answer') onAnswer(data.answer)
      else onExcerpt(query, data.page, data.excerpt)
    })
  } catch {
    queueMicrotask(() => onTrouble('browser'))
  }
  return {
    ask(asked) {
      query = asked
      id += 1
      say({ kind: 'query', id, query })
    },
    askExcerpt: (page, anchor) => say({ kind: 'excerpt', id, page, anchor }),
    stop: () => worker?.terminate(),
  }
}
