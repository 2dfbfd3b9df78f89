import type { ComponentChildren, RefObject } from 'preact'
import { useState } from 'preact/hooks'
import { longestName, nameOf } from '../../../quizzes/record/learner.ts'
import { DeviceNotice } from '../DeviceNotice.tsx'
import { saveRecord } from './save-record.ts'
import { useFocusOnChange } from './use-focus-on-change.ts'
import type { Training } from './use-training.ts'

/** Asks who is learning before anything is recorded, and says who it is from then on. */
export function LearnerGate({ training, children }: { training: Training; children: ComponentChildren }) {
  const [isChanging, setIsChanging] = useState(false)
  const { learner, state } = training
  const isAsking = learner === '' || isChanging
  const place = useFocusOnChange<HTMLElement>(isAsking)
  if (isAsking) {
    return (
      <LearnerForm training={training} box={place} onDone={() => setIsChanging(false)} canCancel={learner !== ''} />
    )
  }
  return (
    <>
      <DeviceNotice
        state={state}
        way={
          <button type="button" class="button-quiet" onClick={() => saveRecord(training)}>
            先把记录导出成文件
          </button>
        }
      />
      <p class="learner">
        <span ref={place} tabIndex={-1}>
          学习者：<strong>{learner}</strong>
        </span>
        <button type="button" class="button-text" onClick={() => setIsChanging(true)}>
          换人
        </button>
      </p>
      {children}
    </>
  )
}

interface FormProperties {
  training: Training
  /** The box for the name. */
  box: RefObject<HTMLElement | null>
  onDone: () => void
  canCancel: boolean
}

function LearnerForm({ training, box, onDone, canCancel }: FormProperties) {
  const [typed, setTyped] = useState('')
  const [isAsked, setIsAsked] = useState(false)
  const choose = async (name: string) => {
    await training.enter(name)
    onDone()
  }
  const isKept = training.state === 'kept'
  return (
    <form
      class="learner-form"
      onSubmit={(event) => {
        event.preventDefault()
        const name = nameOf(typed)
        if (name !== '') return void choose(name)
        setIsAsked(true)
        box.current?.focus()
      }}
    >
      <DeviceNotice
        state={training.state}
        way="照样可以练和测；要留住，做完就在那一页导出成文件。"
        isBegun={training.stored.length > 0}
      />
      <h2>谁在学？</h2>
      <p id="learner-help">
        写一个带教认得的名字，例如「小林」。{isKept && '记录只存在这台电脑的浏览器里，'}不写手机号和身份证号。
      </p>
      {training.learners.length > 0 && (
        <div class="actions" role="group" aria-label="这台电脑上学过的人">
          {training.learners.map((name) => (
            <button key={name} type="button" class="button-quiet" onClick={() => void choose(name)}>
              {name}
            </button>
          ))}
        </div>
      )}
      <label class="field">
        <span>{training.learners.length > 0 ? '或者写一个新的名字' : '名字'}</span>
        <input
          ref={box as RefObject<HTMLInputElement | null>}
          class="input"
          type="text"
          autocomplete="off"
          maxLength={longestName}
          value={typed}
          aria-describedby="learner-help"
          aria-invalid={isAsked && nameOf(typed) === ''}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      {isAsked && nameOf(typed) === '' && (
        <p class="finding" role="alert">
          写上名字再开始，记录才知道是谁的。
        </p>
      )}
      <div class="actions">
        <button type="submit" class="button">
          开始
        </button>
        {canCancel && (
          <button type="button" class="button-text" onClick={onDone}>
            不换
          </button>
        )}
      </div>
    </form>
  )
}
