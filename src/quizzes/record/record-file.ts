import { isStoredEvent, type StoredEvent } from './events.ts'
import { nameOf } from './learner.ts'

/** What a learner has done, to be carried to another computer or handed to a supervisor. */
export interface RecordFile {
  learner: string
  events: StoredEvent[]
}

const format = 'kefu-handbook-record'

/** The version that this site writes. It reads this one and every older one. */
const version = 1

/** A record as the text of a file. */
export function writeRecord({ learner, events }: RecordFile): string {
  return `${JSON.stringify({ format, version, learner, events }, null, 1)}\n`
}

/**
 * Reads the text of a file that `writeRecord` made, on this site or an older one.
 *
 * @returns the record; or a sentence that says what is wrong with the file and what to do. Nothing is taken over in part.
 */
export function readRecord(text: string): RecordFile | string {
  let data: Record<string, unknown>
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, '')) as Record<string, unknown>
  } catch {
    return '这个文件读不出来：不是学习记录，或者没有传完整。请选「导出记录」存下来的那个文件（.json），打开改过的要重新导出一次。'
  }
  if (typeof data !== 'object' || data === null || data['format'] !== format) {
    return '这个文件不是学习记录。请选「导出记录」存下来的那个文件，名字以「学习记录」开头。'
  }
  if (typeof data['version'] !== 'number' || data['version'] > version) {
    return '这份记录是新版的手册导出的，这里的手册比它旧。请刷新页面再导入；还不行，在导出它的那台电脑上看。'
  }
  const learner = typeof data['learner'] === 'string' ? nameOf(data['learner']) : ''
  if (learner === '') return '这份记录里没有名字，不知道是谁的。请在原来的电脑上重新导出一次。'
  const { events } = data
  if (!Array.isArray(events) || !events.every(isStoredEvent) || events.some(({ of }) => of !== learner)) {
    return '这份记录的内容不完整，一条也没有导入。请在原来的电脑上重新导出一次。'
  }
  return { learner, events }
}
