import type { Draft } from './model.ts'

type Named = Pick<Draft, 'name' | 'created'>

/**
 * What a draft is called in lists: its name, or when it was begun.
 *
 * @param zone of the clock on the wall, such as `Asia/Shanghai`; the device's own unless told
 */
export function titleOf({ name, created }: Named, zone?: string): string {
  return name.trim() || `未命名（${writeMoment(created, zone)} 建）`
}

/** A name that no other draft has: with 2, 3, … behind it when it is taken. */
export function freeName(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted
  let count = 2
  while (taken.includes(`${wanted} ${count}`)) count += 1
  return `${wanted} ${count}`
}

/** What a copy is called. */
export function nameOfCopy(draft: Named, taken: readonly string[], zone?: string): string {
  return freeName(`${titleOf(draft, zone).replace(/（副本）(?: \d+)?$/, '')}（副本）`, taken)
}

/** A moment for people: 11 月 28 日 14:05. */
export function writeMoment(iso: string, zone?: string): string {
  const parts = new Intl.DateTimeFormat('zh-CN', {
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(zone !== undefined && { timeZone: zone }),
  }).formatToParts(new Date(iso))
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('month')} 月 ${part('day')} 日 ${part('hour')}:${part('minute')}`
}
