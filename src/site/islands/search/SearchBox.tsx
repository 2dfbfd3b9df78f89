import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { putQueryInAddress } from '../../client/search-address.ts'
import type { Early } from '../../client/search-dialog.ts'
import { keepQuery } from './kept-query.ts'
import { AsksNotice, NothingFound, TroubleNotice, VainLink } from './Notices.tsx'
import { ResultOption } from './ResultOption.tsx'
import { addressOf, type Row } from './row.ts'
import { Status } from './Status.tsx'
import { useSearch } from './use-search.ts'
import { useVainSearches } from '../vain/use-vain-searches.ts'

/** How many letters of a query are kept; nobody asks for more, and an attribute of any length slows the page. */
const longest = 10_000
/** Milliseconds after an answer in which the next key may still come. */
const restingPause = 500

interface Properties {
  /** What was done before the box was there. */
  early: Early
  isOpen(): boolean
  close(): void
}

/** The search box: a combobox whose list is the results (ARIA Authoring Practices, "Editable Combobox With List"). */
export function SearchBox({ early, isOpen, close }: Properties) {
  const [text, setText] = useState(early.typed)
  /** What is searched for: `text`, but for what is still being composed. */
  const [query, setQuery] = useState(early.isComposing ? '' : text)
  /** Whether Enter was pressed before the answer was there: it holds for that answer. */
  const [isEntered, setEntered] = useState(early.isEntered)
  const [active, setActive] = useState(-1)
  const [isRead, setRead] = useState(false)
  const isTouched = useRef(false)
  const { answer, excerpts, trouble, isReady, need, retry } = useSearch(query, () => isTouched.current)
  const rows =
    answer?.results.flatMap(({ record, asked, others }) => [
      { record, asked },
      ...others.map((other): Row => ({ record: other })),
    ]) ?? []
  const chosen = rows[active]
  const markOpened = useVainSearches(query, answer)

  useLayoutEffect(() => {
    setActive(-1)
    setRead(false)
    isTouched.current = false
    keepQuery(query.slice(0, longest))
    if (isOpen()) putQueryInAddress(query)
  }, [query])
  // Once nothing is typed any more, every result in sight gets its excerpt.
  useEffect(() => {
    const timer = setTimeout(() => setRead(answer !== undefined), restingPause)
    return () => clearTimeout(timer)
  }, [answer])
  const type = (typed: string, isComposing: boolean) => {
    setText(typed)
    setEntered(false)
    if (!isComposing) setQuery(typed)
  }
  const choose = (row: Row, event?: MouseEvent) => {
    markOpened()
    if (event && (event.metaKey || event.ctrlKey || event.shiftKey)) return
    const target = new URL(addressOf(row, excerpts.get(row.record.page)), location.href)
    // Whoever comes back finds the results again, since the address asks for them; on the page itself there is nothing
    // to come back to.
    if (target.pathname === location.pathname) close()
    if (!event) location.href = target.href
  }
  /** Whether the chosen result is kept in sight: until the list is scrolled by hand. Excerpts make rows above it grow. */
  const isHeld = useRef(false)
  useLayoutEffect(() => {
    if (isHeld.current) document.getElementById(`search-result-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [active, excerpts])
  const press = (event: KeyboardEvent) => {
    // 229 is what a key is called while a character is composed.
    if (event.isComposing || event.keyCode === 229) return
    const moves: Record<string, number> = {
      ArrowDown: active + 1 < rows.length ? active + 1 : -1,
      ArrowUp: active > -1 ? active - 1 : rows.length - 1,
      Home: -1,
      End: -1,
    }
    const to = moves[event.key]
    if (to !== undefined) {
      isHeld.current = true
      isTouched.current = true
      setActive(to)
      setRead(true)
      if (event.key.startsWith('Arrow')) event.preventDefault()
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const words =
        (event.ctrlKey || event.metaKey) &&
        document.querySelector<HTMLElement>(`#search-result-${Math.max(active, 0)} [data-copy-row]`)
      if (words) words.click()
      else if (chosen) choose(chosen)
      else if (answer?.query === query) openFirst()
      else setEntered(true)
    } else if (event.key === 'Escape') setEntered(false)
  }
  const openFirst = () => {
    if (rows[0] && answer?.isSure) choose(rows[0])
    else if (rows[0]) setActive(0)
  }
  useLayoutEffect(() => {
    if (!isEntered || answer?.query !== query) return
    setEntered(false)
    if (isOpen()) openFirst()
  }, [answer, isEntered])

  return (
    <div class="search-frame">
      <div class="search-line">
        <input
          class="search-input"
          type="text"
          inputmode="search"
          role="combobox"
          aria-label="搜索"
          aria-autocomplete="list"
          aria-expanded={rows.length > 0}
          aria-controls="search-results"
          aria-activedescendant={chosen ? `search-result-${active}` : undefined}
          placeholder="怎么问都行：退货运费、thyf、少发了一件"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="go"
          value={text}
          onInput={(event) => type(event.currentTarget.value, event.isComposing)}
          onCompositionEnd={(event) => type(event.currentTarget.value, false)}
          onKeyDown={press}
        />
        <button class="search-close" type="button" onClick={close}>
          关闭
        </button>
      </div>
      {trouble && <TroubleNotice trouble={trouble} onRetry={retry} />}
      <Status answer={answer} isWaiting={query.trim() !== '' && !answer && !trouble} isReady={isReady} />
      {answer && <AsksNotice asks={answer.asks} />}
      {answer && rows.length > 0 && !answer.isSure && (
        <p class="search-unsure">
          没有把握。下面这些沾一点边，换个说法也许更准。
          <VainLink />
        </p>
      )}
      <div
        id="search-results"
        class="search-results"
        role="listbox"
        aria-label="搜索结果"
        onScroll={() => {
          setRead(true)
          isTouched.current = true
        }}
        onWheel={() => (isHeld.current = false)}
        onTouchMove={() => (isHeld.current = false)}
        onPointerMove={() => {
          setRead(true)
          isTouched.current = true
        }}
        data-query={answer?.query.slice(0, 200)}
        data-asks={answer?.asks}
      >
        {rows.map((row, index) => (
          <ResultOption
            key={row.record.page}
            id={`search-result-${index}`}
            {...row}
            excerpt={excerpts.get(row.record.page)}
            terms={answer!.terms}
            isActive={index === active}
            isRead={isRead}
            onNear={() => need(row)}
            onChoose={(event) => choose(row, event)}
          />
        ))}
      </div>
      {answer && rows.length === 0 && <NothingFound query={answer.query} />}
      {!answer && !trouble && query.trim() === '' && (
        <p class="search-hint">上下键选，回车打开，Ctrl+回车复制短语，Esc 关掉。打拼音、繁体、错一个字也能搜。</p>
      )}
    </div>
  )
}
