import type { PlanFinding } from '../../../templates/check.ts'
import { placeOf } from './form.ts'

/** All that a plan lacks or that does not fit in it, each leading to its place. It keeps nobody from exporting. */
export function Summary({ findings }: { findings: readonly PlanFinding[] }) {
  const show = (event: Event, place: string) => {
    event.preventDefault()
    const element = document.getElementById(place)
    element?.scrollIntoView({ block: 'center' })
    element?.focus({ preventScroll: true })
  }
  if (findings.length === 0) {
    return (
      <div class="notice" id="plan-summary" tabIndex={-1}>
        <p>
          <strong>都齐了。</strong>该填的填了，数和日期也对得上，可以导出。
        </p>
      </div>
    )
  }
  return (
    <div class="notice notice-stop" id="plan-summary" tabIndex={-1}>
      <p>
        <strong>还有 {findings.length} 处要看。</strong>不改也能导出。
      </p>
      <ul class="summary">
        {findings.map(({ path, where, say }, index) => (
          <li key={index}>
            <a href={`#${placeOf(path)}`} onClick={(event) => show(event, placeOf(path))}>
              {where}
            </a>
            ：{say}
          </li>
        ))}
      </ul>
    </div>
  )
}
