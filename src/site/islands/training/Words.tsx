import { Fragment } from 'preact'
import { runsOf, type RichText, type Run } from '../../../mdx/rich-text.ts'

interface Properties {
  of: RichText
  /** Within a button, a link or the like: then its own links are words only. */
  isWithinControl?: boolean
}

/** A text of a quiz as its author wrote it: with its lines, bold words, code and links. */
export function Words({ of, isWithinControl = false }: Properties) {
  return (
    <>
      {runsOf(of).map((run, at) => (
        <OneRun key={at} of={run} isWithinControl={isWithinControl} />
      ))}
    </>
  )
}

function OneRun({ of: run, isWithinControl }: { of: Run; isWithinControl: boolean }) {
  if (typeof run === 'string') return <Lines of={run} />
  if (run.kind === 'code') return <code>{run.text}</code>
  const words = <Words of={run} isWithinControl={isWithinControl || run.kind === 'link'} />
  if (run.kind === 'strong') return <strong>{words}</strong>
  return isWithinControl ? words : <a href={run.href}>{words}</a>
}

function Lines({ of }: { of: string }) {
  return (
    <>
      {of.split('\n').map((line, at) => (
        <Fragment key={at}>
          {at > 0 && <br />}
          {line}
        </Fragment>
      ))}
    </>
  )
}
