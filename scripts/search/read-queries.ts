import { parseDocument } from 'yaml'
import { z } from 'zod'

/** A query of a test set, with the topic that it is about; `null` when the handbook has nothing on it. */
export interface TestQuery {
  q: string
  topic: string | null
  kind: string
}

/** Which pages answer a topic: addresses, with an anchor where one entry does and not the whole page. */
export type TopicPages = Record<string, string[]>

const Row = z.object({ q: z.string().min(1), topic: z.string().min(1).nullable(), kind: z.string().min(1) })
const Pages = z.record(z.string(), z.array(z.string().regex(/^\/(?:[^#]*\/)?(?:#[^#]+)?$/)).min(1))

/**
 * Reads a test set: JSON Lines with `q`, `topic` and `kind`. Other keys are ignored.
 *
 * @throws with file and line when a line is not as it should be
 */
export function readQueries(text: string, file: string): TestQuery[] {
  const rows = text.split('\n').flatMap((line, index): TestQuery[] => {
    if (line.trim() === '') return []
    const row = Row.safeParse(parseJson(line, `${file}:${index + 1}`))
    if (!row.success) throw new Error(`${file}:${index + 1} ${complaint(row.error)}`)
    return [row.data]
  })
  if (rows.length === 0) throw new Error(`${file}:1 里面没有查询`)
  return rows
}

/**
 * Reads a map from topics to the addresses of pages.
 *
 * @throws with file and line when it is not as it should be
 */
export function readTopicPages(text: string, file: string): TopicPages {
  const map = Pages.safeParse(parseJson(text, file))
  if (map.success) return map.data
  const { path } = map.error.issues[0]!
  const line = text.split('\n').findIndex((one) => one.includes(`"${String(path[0])}"`)) + 1
  throw new Error(`${file}:${Math.max(line, 1)} ${complaint(map.error)}；地址前后都要有斜线，例如 /rules/`)
}

/** Reads JSON; `where` is a file, or a file with a line when the text is that line. */
function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    // JSON.parse does not say the line. JSON is YAML, whose reader does.
    const line = parseDocument(text).errors[0]?.linePos?.[0].line ?? 1
    const place = /:\d+$/.test(where) ? where : `${where}:${line}`
    throw new Error(`${place} 不是 JSON：${(cause as Error).message}`, { cause })
  }
}

function complaint({ issues: [issue] }: z.ZodError): string {
  return `${issue!.path.join('.') || '这一行'} 不对：要 q（文字）、topic（话题，没有就写 null）、kind（种类）；${issue!.message}`
}
