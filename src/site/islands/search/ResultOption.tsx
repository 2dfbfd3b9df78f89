import { useEffect, useRef } from 'preact/hooks'
import type { Excerpt } from '../../../search/excerpt.ts'
import type { RecordKind } from '../../../search/model.ts'
import { Marked, Parts } from './Marked.tsx'
import { addressOf, isAlike, type Row } from './row.ts'
import { Saying } from './Saying.tsx'

/** What the kinds of results are called. */
const kindName: Record<RecordKind, string> = {
  procedure: '流程', page: '文章', role: '角色', rule: '规则卡', reply: '快捷短语', register: '登记表', term: '术语', flag: '旗帜', platform: '平台', planned: '编写中',
} // prettier-ignore

interface Properties extends Row {
  id: string
  excerpt: Excerpt | undefined
  terms: readonly string[]
  isActive: boolean
  /** Whether the reader has turned to the list: then what is in sight gets its excerpt. */
  isRead: boolean
  onNear(): void
  onChoose(event: MouseEvent): void
}

/** One result: what it is, when it is used, and the place in it that fits best. */
export function ResultOption({ id, record, asked, excerpt, terms, isActive, isRead, onNear, onChoose }: Properties) {
  const element = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (!isRead) return
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && onNear())
    observer.observe(element.current!)
    return () => observer.disconnect()
  }, [record.page, terms, isRead])

  const { kind, title, trigger, owner, stage } = record
  return (
    <a
      id={id}
      ref={element}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      class={`result result-${kind}`}
      href={addressOf({ record, asked }, excerpt)}
      data-address={record.address}
      onClick={onChoose}
    >
      <span class="result-head">
        <span class="result-title">
          <Marked text={title} terms={terms} />
        </span>
        <span class="result-kind">{[stage, kindName[kind]].filter(Boolean).join(' · ')}</span>
      </span>
      {trigger && (
        <span class="result-trigger">
          <Marked text={trigger} terms={terms} />
          {/* A space, so that an owner on a line of its own stands at its beginning. */}
          <span class="result-gap"> </span>
          {owner && (
            <span class="result-owner">{kind === 'planned' ? `还没写好，先问${owner}` : `负责人 ${owner}`}</span>
          )}
        </span>
      )}
      {isAlike(asked) && (
        <span class="result-asked">
          和「
          <Marked text={asked.question} terms={terms} />
          」像
          {asked.place.within && <span class="result-within">{asked.place.within}内</span>}
        </span>
      )}
      {excerpt?.says && <Saying wording={excerpt.says} />}
      {excerpt && !excerpt.says && excerpt.parts.length > 0 && (
        <span class="result-excerpt">
          {excerpt.heading && (
            <span class="result-heading">
              <Marked text={excerpt.heading} terms={terms} />
            </span>
          )}
          <Parts parts={excerpt.parts} />
        </span>
      )}
    </a>
  )
}
