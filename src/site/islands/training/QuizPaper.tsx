import type { QuizBank } from '../../../catalogue/quiz-bank.ts'
import { kindOf } from '../../../quizzes/kinds/index.ts'
import { ItemCard } from './ItemCard.tsx'
import { LearnerGate } from './LearnerGate.tsx'
import { Loading } from './Loading.tsx'
import { PaperCheck } from './PaperCheck.tsx'
import { PaperResult } from './PaperResult.tsx'
import { PaperStart } from './PaperStart.tsx'
import { useBanks } from './use-banks.ts'
import { goInstead, goTo, useHash } from './use-hash.ts'
import { usePaper, type OpenPaper, type Papers } from './use-paper.ts'
import { useTraining, type Training } from './use-training.ts'

/**
 * The quiz of a module. Where the learner is stands behind the `#`: a question (`3`), the look over all of them
 * (`check`), a result (`result=…`), or the start.
 */
export function QuizPaper({ quiz }: { quiz: string }) {
  const training = useTraining()
  const { banks, isFailed, retry } = useBanks([quiz])
  if (!training || !banks) return <Loading isFailed={isFailed} retry={retry} />
  return (
    <LearnerGate training={training}>
      <Paper key={training.learner} training={training} bank={banks[0]!} />
    </LearnerGate>
  )
}

function Paper({ training, bank }: { training: Training; bank: QuizBank }) {
  const papers = usePaper(training, bank)
  const hash = useHash()
  if (!papers) return <Loading />
  if (hash.startsWith('result=')) {
    return <PaperResult training={training} bank={bank} paper={hash.slice('result='.length)} />
  }
  const { open } = papers
  // The same paper may have been handed in from another window.
  if (!open) return <PaperStart training={training} bank={bank} papers={papers} />
  if (hash === 'check') {
    const handIn = async () => goInstead(`result=${await papers.handIn()}`)
    return <PaperCheck open={open} handIn={() => void handIn()} />
  }
  const at = /^\d+$/.test(hash) ? Number(hash) - 1 : -1
  if (open.items[at]) return <PaperQuestion bank={bank} papers={papers} open={open} at={at} />
  return <PaperStart training={training} bank={bank} papers={papers} />
}

interface QuestionProperties {
  bank: QuizBank
  papers: Papers
  open: OpenPaper
  /** Position in the paper, from 0. */
  at: number
}

function PaperQuestion({ bank, papers, open, at }: QuestionProperties) {
  const { items, responses, seed } = open
  const item = items[at]!
  const answered = items.filter(open.isAnswered).length
  const isLast = at + 1 === items.length
  return (
    <>
      <progress class="round-progress" value={answered} max={items.length} aria-label={`答了 ${answered} 题`} />
      {open.isChanged(item) && <p class="notice">这道题在你答过以后改了，请照新的题目再答一次。</p>}
      <ItemCard
        key={item.id}
        bank={bank}
        item={item}
        response={responses.get(item.id) ?? kindOf(item).blank(item)}
        seed={seed}
        label={`第 ${at + 1} 题，共 ${items.length} 题`}
        onChange={(response) => papers.answer(item, response)}
        isShown={false}
        onSubmit={() => goTo(isLast ? 'check' : String(at + 2))}
      >
        {at > 0 && (
          <a class="button-quiet" href={`#${at}`}>
            上一题
          </a>
        )}
        <button type="submit" class="button">
          {isLast ? '检查一遍' : '下一题'}
        </button>
        {!isLast && (
          <a class="button-text" href="#check">
            看全部 {items.length} 题
          </a>
        )}
      </ItemCard>
    </>
  )
}
