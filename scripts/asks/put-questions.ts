import { isMap, isScalar, isSeq, parseDocument, type Document, type Node, type YAMLMap, type YAMLSeq } from 'yaml'
import { scalar } from './draft-file.ts'

/**
 * A file of questions with some more in it. All else stays as it was typed, comments and line ends included.
 *
 * @param text of the file; empty for a new one
 * @param of the place that answers them; `isOf` says whether an entry is of that place
 * @returns `undefined` when the file is not what it should be
 */
export function putQuestions(
  text: string,
  of: string,
  questions: readonly string[],
  isOf = (other: string) => other === of,
): string | undefined {
  const [mark, body] = text.startsWith('\uFEFF') ? ['\uFEFF', text.slice(1)] : ['', text]
  const document = parseDocument(body)
  if (document.errors.length > 0) return undefined
  const wanted = withQuestions(document, of, questions, isOf)
  if (!wanted) return undefined
  const end = body.includes('\r\n') ? '\r\n' : '\n'
  const { list, entries } = asItWas(body, isOf)
  const typed = list ? inList(body, list, questions, end) : entries ? atEnd(body, of, questions, end) : undefined
  // Where it was typed in another way than ours, the file is written anew from what was read.
  const put = typed !== undefined && saysSame(typed, wanted) ? typed : wanted.toString({ lineWidth: 0 })
  return saysSame(put, wanted) ? mark + put : undefined
}

/** The document with the questions in it, as data. */
function withQuestions(document: Document, of: string, questions: readonly string[], isOf: (other: string) => boolean) {
  document.contents ??= document.createNode([]) as never
  if (!isSeq(document.contents)) return undefined
  const list = questionsOf(document.contents, isOf)
  if (list) for (const question of questions) list.add(document.createNode(question))
  else document.contents.add(document.createNode({ of, questions: [...questions] }))
  return document
}

function asItWas(body: string, isOf: (other: string) => boolean): { list?: YAMLSeq | undefined; entries: boolean } {
  const { contents } = parseDocument(body)
  if (contents === null) return { entries: true }
  return isSeq(contents) ? { list: questionsOf(contents, isOf), entries: !contents.flow } : { entries: false }
}

function questionsOf(entries: YAMLSeq, isOf: (other: string) => boolean): YAMLSeq | undefined {
  const entry = entries.items.find((item): item is YAMLMap => {
    const of = isMap(item) ? item.get('of') : undefined
    return typeof of === 'string' && isOf(of.trim())
  })
  const list = entry?.get('questions')
  return isSeq(list) ? list : undefined
}

/** Types questions behind the last one of a list. */
function inList(body: string, list: YAMLSeq, questions: readonly string[], end: string): string | undefined {
  const last = list.items.at(-1)
  const range = isScalar(last) ? (last as Node).range : undefined
  if (!range || list.flow) return undefined
  const lineStart = body.lastIndexOf('\n', range[0] - 1) + 1
  const indent = /^[ ]*(?=- )/.exec(body.slice(lineStart, range[0]))?.[0]
  if (indent === undefined) return undefined
  const lineEnd = body.slice(range[1]).search(/\r?\n|$/) + range[1]
  return body.slice(0, lineEnd) + questions.map((question) => `${end}${indent}- ${scalar(question)}`).join('') + body.slice(lineEnd) // prettier-ignore
}

/** Types an entry of its own at the end of the file. */
function atEnd(body: string, of: string, questions: readonly string[], end: string): string {
  const name = of.startsWith('/') ? `'${of.replaceAll("'", "''")}'` : scalar(of)
  const lines = [`- of: ${name}`, '  questions:', ...questions.map((question) => `    - ${scalar(question)}`)]
  const gap = body === '' || body.endsWith('\n') ? '' : end
  return body + gap + lines.map((line) => line + end).join('')
}

function saysSame(text: string, wanted: Document): boolean {
  const read = parseDocument(text)
  return read.errors.length === 0 && JSON.stringify(read.toJS()) === JSON.stringify(wanted.toJS())
}
