import { useEffect, useState } from 'preact/hooks'
import type { ShownAnswer } from '../../client/search-messages.ts'

/** How long after the last change a count is read out: while somebody types, every count would interrupt the one before. */
const pause = 600

interface Properties {
  answer: ShownAnswer | undefined
  isWaiting: boolean
  isReady: boolean
}

/** Says how many results there are, to screen readers after a pause, and that search is still starting. */
export function Status({ answer, isWaiting, isReady }: Properties) {
  const [said, setSaid] = useState('')
  const words = answer ? wordsFor(answer) : ''
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), pause)
    return () => clearTimeout(timer)
  }, [words, answer])
  return (
    <>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {answer?.isSure && (
        <p class="search-count" aria-hidden="true">
          {words}
        </p>
      )}
      {isWaiting && <p class="search-hint">{isReady ? '正在找…' : '正在准备搜索…'}</p>}
    </>
  )
}

function wordsFor({ results, isSure }: ShownAnswer): string {
  const count = results.reduce((sum, { others }) => sum + 1 + others.length, 0)
  if (count === 0) return '没有找到'
  return `${isSure ? '' : '没有把握，'}找到 ${count} 条`
}
