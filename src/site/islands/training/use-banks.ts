import { useCallback, useEffect, useState } from 'preact/hooks'
import type { QuizBank } from '../../../catalogue/quiz-bank.ts'

/** Banks that are being fetched: `undefined` on the way, `failed` when the network did not bring them. */
export interface Banks {
  banks: QuizBank[] | undefined
  isFailed: boolean
  retry(): void
}

const fetched = new Map<string, Promise<QuizBank>>()

/** The address of a quiz's bank. */
export const bankAddress = (quiz: string) => `/training/${quiz}.json`

/** Fetches item banks, each once a page. */
export function useBanks(quizzes: readonly string[]): Banks {
  const [banks, setBanks] = useState<QuizBank[]>()
  const [isFailed, setIsFailed] = useState(false)
  const [tries, setTries] = useState(0)
  const wanted = quizzes.join()

  useEffect(() => {
    let isStale = false
    setIsFailed(false)
    Promise.all(quizzes.map(fetchBank)).then(
      (found) => isStale || setBanks(found),
      () => isStale || setIsFailed(true),
    )
    return () => {
      isStale = true
    }
  }, [wanted, tries])

  const retry = useCallback(() => setTries((count) => count + 1), [])
  return { banks, isFailed, retry }
}

function fetchBank(quiz: string): Promise<QuizBank> {
  const known = fetched.get(quiz)
  if (known) return known
  const fetching = (async () => {
    const answer = await fetch(bankAddress(quiz))
    if (!answer.ok) throw new Error(`${answer.status}`)
    const bank = (await answer.json()) as QuizBank | null
    if (!bank?.quiz?.items?.length) throw new Error('not a bank')
    return bank
  })()
  fetched.set(quiz, fetching)
  fetching.catch(() => fetched.delete(quiz))
  return fetching
}
