import { writeRecord } from '../../../quizzes/record/record-file.ts'
import { saveFile } from '../save-file.ts'
import { localDay } from '../day-of.ts'
import type { Training } from './use-training.ts'

/** Hands the learner their record as a file. */
export function saveRecord({ learner, stored }: Pick<Training, 'learner' | 'stored'>): void {
  const name = `学习记录-${learner}-${localDay()}.json`
  saveFile(name, new Blob([writeRecord({ learner, events: stored })], { type: 'application/json' }))
}
