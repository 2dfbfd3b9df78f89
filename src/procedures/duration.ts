const units = {
  m: { minutes: 1, name: '分钟' },
  h: { minutes: 60, name: '小时' },
  d: { minutes: 1440, name: '天' },
} as const

/** A length of time as procedures write it. */
export interface Duration {
  /** How many of the unit. */
  count: number
  unit: keyof typeof units
  minutes: number
}

/**
 * Reads a length of time: a whole number and `m`, `h` or `d`.
 *
 * @param text for example `30m`, `24h`, `7d`
 * @returns `undefined` when it is not one
 */
export function readDuration(text: string): Duration | undefined {
  const match = /^([1-9]\d{0,3})([mhd])$/.exec(text.trim())
  if (!match) return undefined
  const unit = match[2] as Duration['unit']
  const count = Number(match[1])
  return { count, unit, minutes: count * units[unit].minutes }
}

/** A length of time as readers see it: `30 分钟`, `24 小时`, `7 天`. */
export function sayDuration(duration: Duration): string {
  return `${duration.count} ${units[duration.unit].name}`
}
