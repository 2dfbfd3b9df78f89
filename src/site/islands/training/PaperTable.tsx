import { isFull } from '../../../quizzes/model.ts'
import type { TookQuiz } from '../../../quizzes/record/events.ts'
import { momentOf } from '../day-of.ts'

/** Papers that were handed in, each with its way to the result. */
export function PaperTable({ papers, titles }: { papers: readonly TookQuiz[]; titles?: Record<string, string> }) {
  return (
    <div class="table-scroll">
      <table>
        <thead>
          <tr>
            {titles && <th scope="col">哪一门</th>}
            <th scope="col">交卷</th>
            <th scope="col">得分</th>
            <th scope="col">结果</th>
          </tr>
        </thead>
        <tbody>
          {papers.map((paper) => (
            <tr key={paper.id}>
              {titles && <td>{titles[paper.quiz] ?? paper.quiz}</td>}
              <td>
                <a href={`/training/${paper.quiz}/quiz/#result=${paper.id}`}>{momentOf(paper.at)}</a>
              </td>
              <td class="number">{paper.percent}</td>
              <td>{outcomeOf(paper)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** How a paper ended, in a few words. */
export function outcomeOf({ isPassed, percent, passMark, answers }: TookQuiz): string {
  if (isPassed) return '✓ 通过'
  const wrong = answers.filter((answer) => answer.isCritical && !isFull(answer)).length
  const reasons = [percent < passMark && `不到 ${passMark} 分`, wrong > 0 && `红线题错 ${wrong} 题`]
  return `✗ 没过：${reasons.filter(Boolean).join('，')}`
}
