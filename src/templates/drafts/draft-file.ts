import type { Draft } from './model.ts'
import { isRecord, readDraft } from './read-draft.ts'

const kind = 'kefu-handbook-plan'

/** The version that this site writes. A file of a later one is not read. */
const version = 1

/** What a file of a draft holds: all of it but what ties it to this device. */
export type DraftContent = Omit<Draft, 'id' | 'revision' | 'trail'>

/** Largest file that is taken for a draft, in characters. */
const longest = 5_000_000

/** A draft as a file of its own. */
export function writeDraftFile({ of, name, created, changed, labels, values }: DraftContent): string {
  return `${JSON.stringify({ kind, version, of, name, created, changed, labels, values }, null, 2)}\n`
}

/** Reads such a file; `say` is what to tell the person when it is none. */
export function readDraftFile(text: string): { content: DraftContent } | { say: string } {
  if (text.length > longest) return { say: '这个文件太大，不是计划草稿。选从「草稿文件」导出的那个，名字以 .json 结尾' }
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return { say: '这个文件读不出来。选从「草稿文件」导出的那个，名字以 .json 结尾；Word 和 Markdown 不能再读回来' }
  }
  if (!isRecord(data) || data['kind'] !== kind || typeof data['version'] !== 'number' || !isRecord(data['values'])) {
    return { say: '这个文件里没有计划草稿。选从「草稿文件」导出的那个' }
  }
  if (data['version'] > version) return { say: '这个文件是更新的手册存的，这里读不全。先刷新这一页，再导入一次' }
  const draft = readDraft({ ...data, id: '' })
  if (!draft) return { say: '这个文件里没写是哪个模板，导不进来。重新导出一次草稿文件' }
  const { of, name, created, changed, labels, values } = draft
  return { content: { of, name, created, changed, labels, values } }
}

/** Whether two drafts say the same under the same name. */
export function isSame(left: DraftContent, right: DraftContent): boolean {
  return left.of === right.of && left.name === right.name && isEqual(left.values, right.values)
}

/** Whether two values of a plan hold the same, in whatever order their keys stand. */
function isEqual(left: unknown, right: unknown): boolean {
  if (!(left instanceof Object) || !(right instanceof Object)) return left === right
  const [keys, others] = [Object.keys(left), Object.keys(right)]
  const at = (of: object, key: string): unknown => Object.getOwnPropertyDescriptor(of, key)?.value
  return keys.length === others.length && keys.every((key) => Object.hasOwn(right, key) && isEqual(at(left, key), at(right, key))) // prettier-ignore
}
