/** A day as people type it (2026/7/1, 2026.07.01, 2026年7月1日), as `2026-07-01`; `undefined` for none that exists. */
export function readDay(typed: string): string | undefined {
  const parts = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(typed.trim())
  if (!parts) return undefined
  const day = [parts[1], parts[2]!.padStart(2, '0'), parts[3]!.padStart(2, '0')].join('-')
  const time = Date.parse(`${day}T00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : undefined
}

/** A month as people type it (2026/7, 2026年7月), as `2026-07`. */
export function readMonth(typed: string): string | undefined {
  const parts = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?$/.exec(typed.trim())
  const month = Number(parts?.[2])
  return parts && month >= 1 && month <= 12 ? `${parts[1]}-${String(month).padStart(2, '0')}` : undefined
}

/** `2026-07-01` for people: 2026 年 7 月 1 日. */
export function writeDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year} 年 ${month} 月${date === undefined ? '' : ` ${date} 日`}`
}
