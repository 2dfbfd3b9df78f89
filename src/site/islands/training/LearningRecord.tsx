import { useRef, useState } from 'preact/hooks'
import { isStoredEvent, type TookQuiz } from '../../../quizzes/record/events.ts'
import { mergeEvents } from '../../../quizzes/record/merge.ts'
import { progressOf } from '../../../quizzes/record/progress.ts'
import { readRecord } from '../../../quizzes/record/record-file.ts'
import { standingWrong } from '../../../quizzes/record/wrong-book.ts'
import { AskTwice } from './AskTwice.tsx'
import { dayOf } from '../day-of.ts'
import { learnerDrafts } from './drafts.ts'
import { Gone } from './Gone.tsx'
import { LearnerGate } from './LearnerGate.tsx'
import { Loading } from './Loading.tsx'
import type { QuizLine } from './Overview.tsx'
import { PaperTable } from './PaperTable.tsx'
import { saveRecord } from './save-record.ts'
import { useTraining, type Training } from './use-training.ts'

/** What a learner has done: to read, to print and sign, to carry to another computer. */
export function LearningRecord({ quizzes }: { quizzes: QuizLine[] }) {
  const training = useTraining()
  if (!training) return <Loading />
  return (
    <>
      <LearnerGate training={training}>
        <RecordOf training={training} quizzes={quizzes} />
      </LearnerGate>
      <ImportRecord training={training} />
    </>
  )
}

function RecordOf({ training, quizzes }: { training: Training; quizzes: QuizLine[] }) {
  const { learner, events, stored } = training
  const papers = events.filter((event): event is TookQuiz => event.kind === 'took-quiz').toReversed()
  const { wrong, gone } = standingWrong(events, dayOf, quizzes)
  const titles = Object.fromEntries(quizzes.map(({ id, module, title }) => [id, `${module} ${title}`]))
  return (
    <>
      <div class="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">哪一门</th>
              <th scope="col">做过的题</th>
              <th scope="col">最近答对</th>
              <th scope="col">测验次数</th>
              <th scope="col">通过</th>
            </tr>
          </thead>
          <tbody>
            {quizzes.map((quiz) => {
              const { answered, right, total, gone, papers, passed } = progressOf(
                quiz.id,
                quiz.items.map((id) => ({ id })),
                events,
              )
              return (
                <tr key={quiz.id}>
                  <th scope="row">
                    <a href={`/training/${quiz.id}/`}>{titles[quiz.id]}</a>
                  </th>
                  <td class="number">
                    {answered} / {total}
                    {gone > 0 && `，另有 ${gone} 题已拿掉`}
                  </td>
                  <td class="number">{right}</td>
                  <td class="number">{papers.length}</td>
                  <td>{passed ? `✓ ${dayOf(passed.at)}，${passed.percent} 分` : '还没有'}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <p>错题本里还有 {wrong.length} 题。</p>
      <Gone count={gone} />
      {papers.length === 0 ? (
        <p class="empty">还没有交过卷子。</p>
      ) : (
        <section aria-labelledby="papers">
          <h2 id="papers">交过的卷子</h2>
          <PaperTable papers={papers} titles={titles} />
        </section>
      )}
      <dl class="signatures">
        {['学习者', '带教', '主管', '日期'].map((who) => (
          <div key={who}>
            <dt>{who}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <div class="actions">
        <button type="button" class="button" onClick={() => saveRecord(training)} disabled={stored.length === 0}>
          导出记录
        </button>
        <button type="button" class="button-quiet" onClick={() => print()}>
          打印
        </button>
        <RemoveRecord key={learner} training={training} quizzes={quizzes} />
      </div>
    </>
  )
}

/** Takes a learner off this computer. */
function RemoveRecord({ training, quizzes }: { training: Training; quizzes: QuizLine[] }) {
  const { device, learner, stored } = training
  const isEmpty = stored.length === 0
  const remove = async () => {
    if (!isEmpty) saveRecord(training)
    const begun = quizzes.map(({ id }) => id)
    await device.remove('drafts', await learnerDrafts(device, learner, begun))
    await device.remove('events', stored.map(({ id }) => id)) // prettier-ignore
    await device.remove('learners', [learner])
    await training.enter('')
  }
  return (
    <AskTwice
      ask="从这台电脑上删掉"
      warning={`删掉以后，${learner}的 ${stored.length} 条记录和没交的卷子在这台电脑上就没有了。记录能用导出的文件找回来，卷子不能。`}
      yes={isEmpty ? '删掉' : '导出一份，再删掉'}
      no="不删"
      act={() => void remove()}
    />
  )
}

/** In bytes: years of practice are a few megabytes. */
const largestRecord = 50_000_000

function ImportRecord({ training }: { training: Training }) {
  const box = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState<{ text: string; isGood: boolean }>()
  const take = async (file: File) => {
    setSaid({ text: '正在导入……', isGood: true })
    if (file.size > largestRecord) return setSaid({ text: '这个文件太大了，不是学习记录。', isGood: false })
    const record = readRecord(await file.text().catch(() => ''))
    if (typeof record === 'string') return setSaid({ text: record, isGood: false })
    const { device } = training
    const all = (await device.all('events')).filter(isStoredEvent)
    const known = all.filter(({ of }) => of === record.learner)
    const ids = new Set(record.events.map(({ id }) => id))
    const other = all.find(({ id, of }) => of !== record.learner && ids.has(id))
    // Events are kept by their ids: they would take the place of the other learner's.
    if (other) return setSaid({ text: `这份记录写着${record.learner}，里面却有${other.of}的记录，一条也没有导入。请在原来的电脑上重新导出一次。`, isGood: false }) // prettier-ignore
    const merged = mergeEvents(known, record.events)
    const added = merged.length - known.length
    await device.put('events', merged)
    await training.enter(record.learner)
    const kept = record.events.length - added
    setSaid({
      text: `已导入${record.learner}的记录：新增 ${added} 条${kept > 0 ? `，另外 ${kept} 条这里本来就有` : ''}。`,
      isGood: true,
    })
  }
  return (
    <section class="import" aria-labelledby="import">
      <h2 id="import">导入记录</h2>
      <p>换了电脑，把原来那台导出的文件选进来。两边都有的不会重复，哪一边的都不会少。</p>
      <p>
        <button type="button" class="button-quiet" onClick={() => box.current?.click()}>
          选文件
        </button>
        <input
          ref={box}
          class="visually-hidden"
          type="file"
          accept=".json,application/json"
          tabIndex={-1}
          aria-label="学习记录文件"
          onChange={(event) => {
            const input = event.currentTarget
            const file = input.files?.[0]
            input.value = ''
            if (file) void take(file)
          }}
        />
      </p>
      <div role="status">{said && <p class={said.isGood ? 'notice' : 'notice notice-stop'}>{said.text}</p>}</div>
    </section>
  )
}
