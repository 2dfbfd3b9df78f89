import { addDays, isDay } from './day.ts'
import { readDuration } from './duration.ts'
import type { Procedure } from './model.ts'

/**
 * The day by which a procedure must be reviewed again.
 *
 * @param procedure the procedure
 * @param every how often when the procedure does not say: `reviewEveryDefault` of the settings
 * @returns `YYYY-MM-DD`, or `undefined` when the procedure's own dates cannot be read
 */
export function reviewDue(procedure: Procedure, every: string): string | undefined {
  const { reviewed, reviewEvery } = procedure
  const length = readDuration(reviewEvery?.value ?? every)
  if (!reviewed || !isDay(reviewed.value) || !length) return undefined
  return addDays(reviewed.value, Math.ceil(length.minutes / 1440))
}
