import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { checkPlan, type PlanFinding } from '../../../templates/check.ts'
import { writeDay } from '../../../templates/day-text.ts'
import { buildDocument } from '../../../templates/document/build-document.ts'
import { typeText } from '../../../templates/drafts/edit.ts'
import { act, pause, redo, type, undo, type History } from '../../../templates/drafts/history.ts'
import { leftoversOf, withoutLeftovers } from '../../../templates/drafts/leftovers.ts'
import { labelsOf, type Draft } from '../../../templates/drafts/model.ts'
import { isBegun, planScope } from '../../../templates/scope.ts'
import type { Names, Template } from '../../../templates/model.ts'
import type { Device, DeviceState } from '../../device/device.ts'
import { DeviceNotice } from '../DeviceNotice.tsx'
import { Elsewhere } from './Elsewhere.tsx'
import { localDay } from '../day-of.ts'
import { exportPlan, type ExportKind } from './export-plan.ts'
import { Field } from './Field.tsx'
import { FormContext, placeOf, type Form } from './form.ts'
import { Leftovers } from './Leftovers.tsx'
import { goOnWithEnter } from './go-on.ts'
import { PlanDocument } from './PlanDocument.tsx'
import { Summary } from './Summary.tsx'
import { Toolbar } from './Toolbar.tsx'
import type { Go } from './use-address.ts'
import { useFocusInSight } from './use-focus-in-sight.ts'
import { useWriting } from './use-writing.ts'

interface Properties {
  draft: Draft
  template: Template
  names: Names
  device: Device
  state: DeviceState
  changes: number
  go: Go
  /** Told the id of what is written here, once it is begun and when it becomes a copy. */
  onId(id: string): void
}

/** A draft being written: the form of its template, and what can be done with it. */
export function Editor({ draft: opened, template, names, device, state, changes, go, onId }: Properties) {
  const [writing, session] = useWriting(opened, template, device, changes)
  const { draft, history } = writing
  const { values } = history
  const [quiet, setQuiet] = useState<string>()
  const [isAsked, setAsked] = useState(false)
  const [said, setSaid] = useState('')
  /** The element that takes the focus once it is there; a new object each time. */
  const [wanted, setWanted] = useState<{ id: string | undefined }>()
  const root = useRef<HTMLDivElement>(null)
  useFocusInSight(root)

  useLayoutEffect(() => {
    if (wanted?.id !== undefined) document.getElementById(wanted.id)?.focus()
  }, [wanted])
  // From the first key on the address leads to this draft: whoever reloads the page at once finds it.
  const isBegunHere = writing.isDirty || draft.revision !== ''
  useLayoutEffect(() => {
    if (isBegunHere) onId(draft.id)
  }, [draft.id, isBegunHere])

  const scope = useMemo(() => planScope(template, values, names), [template, values, names])
  const all = useMemo(() => checkPlan(template, values, names), [template, values, names])
  const shown = all.filter(({ kind, path }) => (kind === 'wrong' ? placeOf(path) !== quiet : isAsked))
  const findings = new Map<string, PlanFinding[]>()
  for (const finding of shown)
    findings.set(placeOf(finding.path), [...(findings.get(placeOf(finding.path)) ?? []), finding])
  const leftovers = leftoversOf(template, values, draft.labels)
  const title = draft.name.trim() || template.title
  const plan = useMemo(
    () => buildDocument(template, values, names, { title, day: writeDay(localDay()), leftovers }),
    [values, title, draft.labels],
  )

  /** What is there now, which may be newer than what was painted. */
  const now = () => session.writing().history
  const write = (next: History, words: string, focus?: string) => {
    session.write(next)
    setSaid(words)
    setWanted({ id: focus })
  }
  const form: Form = {
    template,
    names,
    values,
    scope,
    findings,
    type(path, text) {
      const place = placeOf(path)
      // What is not said yet waits until the place is left: nobody is corrected in the middle of a word.
      if (!findings.has(place)) setQuiet(place)
      setSaid('')
      const key = path[2] === undefined ? path[0] : `${path[0]}.${path[2]}`
      session.write(type(now(), place, `改了「${labelsOf(template)[key]}」`, typeText(now().values, path, text)))
    },
    leave() {
      setQuiet(undefined)
      session.write(pause(now()))
    },
    act: (what, next, focus) => write(act(now(), what, next), what, focus),
    say: setSaid,
  }
  const back = () => {
    const last = now().past.at(-1)
    if (last) write(undo(now()), `已撤销：${last.what}`)
  }
  const forth = () => {
    const [next] = now().future
    if (next) write(redo(now()), `已重做：${next.what}`)
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter') return goOnWithEnter(event, root.current!)
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'z') return
    // Keys typed just now are the browser's to undo, one by one.
    const isOurs = event.shiftKey ? history.future.length > 0 : history.past.at(-1) !== undefined && history.past.at(-1)?.typing === undefined // prettier-ignore
    if (!isOurs) return
    event.preventDefault()
    if (event.shiftKey) forth()
    else back()
  }
  const send = async (kind: ExportKind) => {
    setSaid(kind === 'docx' ? '正在生成 Word 文档…' : '')
    setSaid(await exportPlan(kind, { template, draft: { ...draft, values }, document: plan }))
  }
  const check = () => {
    setAsked(true)
    setSaid('')
    setWanted({ id: 'plan-summary' })
  }
  const clear = () => write(act(now(), '清空了整张表', {}), '清空了整张表，按「撤销」可以要回来')

  return (
    <FormContext.Provider value={form}>
      <div class="plan-form" ref={root} onKeyDown={keys}>
        <DeviceNotice
          state={state}
          way={
            <button type="button" class="button-quiet" onClick={() => void send('json')}>
              先导出草稿文件，以后可以再导入
            </button>
          }
        />
        <Elsewhere writing={writing} session={session} go={go} />
        <div class="field draft-name">
          <label for="plan-name">这份计划叫什么</label>
          <p class="help" id="plan-name-help">
            用作文档的标题和文件名。不写就用「{template.title}」。
          </p>
          <input
            class="input"
            id="plan-name"
            autocomplete="off"
            aria-describedby="plan-name-help"
            placeholder={template.example.title}
            value={draft.name}
            onInput={(event) => session.rename(event.currentTarget.value)}
          />
        </div>
        <Toolbar
          writing={writing}
          state={state}
          said={said}
          onUndo={back}
          onRedo={forth}
          onCheck={check}
          onExport={(kind) => void send(kind)}
        />
        {isAsked && <Summary findings={all} />}
        <nav class="parts" aria-label="这张表的各节">
          {template.sections.map((section) => (
            <a key={section.id} href={`#s-${section.id}`}>
              {section.title}
            </a>
          ))}
        </nav>
        {template.sections.map((section) => (
          <section key={section.id} aria-labelledby={`s-${section.id}`}>
            <h2 id={`s-${section.id}`}>{section.title}</h2>
            {section.help !== undefined && <p class="section-help">{section.help}</p>}
            {section.fields.map((field) => (
              <Field key={field.id} field={field} />
            ))}
          </section>
        ))}
        {leftovers.length > 0 && (
          <Leftovers
            leftovers={leftovers}
            onRemove={() => form.act('删掉了模板里已经没有的内容', withoutLeftovers(leftovers, values))}
          />
        )}
        <p class="actions plan-end">
          <button type="button" class="button" onClick={check}>
            检查
          </button>
          {isBegun(template, values) && (
            <button type="button" class="button-quiet" onClick={clear}>
              清空
            </button>
          )}
        </p>
      </div>
      {(isBegun(template, values) || leftovers.length > 0) && <PlanDocument document={plan} />}
    </FormContext.Provider>
  )
}
