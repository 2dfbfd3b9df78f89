import { toHalfWidth } from './half-width.ts'
import { readNumeral } from './numeral-text.ts'

const weekdays = '日一二三四五六'

/**
 * Why a text is no day or month.
 *
 * - `year`: it says none, or only two digits of it
 * - `part`: it is a month where a day is asked for
 * - `rest`: it is a day where a month is asked for
 * - `time`: it says the hour, too
 * - `serial`: the number that a spreadsheet keeps for a day
 * - `absent`: there is no such day or month
 * - `weekday`: the day is another day of the week
 * - `none`: it is no day
 */
export type DaySlip = 'year' | 'part' | 'rest' | 'time' | 'serial' | 'absent' | 'weekday' | 'none'

/** What was read of a text that is none. */
export interface NoDay {
  slip: DaySlip
  /** `2026-07-01` or `2026-07`, as far as it could be read; a year that was not written is 年. */
  meant?: string
}

/**
 * Reads a day as people type it and as spreadsheets put it on the clipboard: `2026-07-01`, `２０２６/7/1`, 2026年7月1日星期三,
 * `20260701`, 二〇二六年七月一日, `2026/7/1 0:00`.
 *
 * @returns the day as `2026-07-01`, or why it is none
 */
export function parseDay(typed: string): string | NoDay {
  const { text, weekday, time } = plainly(typed)
  const [, year, month, date] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? []
  if (year === undefined) return slipOf(text)
  const day = [year, month!.padStart(2, '0'), date!.padStart(2, '0')].join('-')
  const moment = new Date(`${day}T00:00Z`)
  if (Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(day)) return { slip: 'absent', meant: day }
  if (weekday !== undefined && weekday !== weekdays[moment.getUTCDay()]) return { slip: 'weekday', meant: day }
  return time !== undefined && /[1-9]/.test(time) ? { slip: 'time', meant: day } : day
}

/** Reads a month as people type it: `2026-07`, `2026/7`, 2026年7月份, `202607`. */
export function parseMonth(typed: string): string | NoDay {
  const { text } = plainly(typed)
  const [, year, written] = /^(\d{4})[-/.年](\d{1,2})(?:月份?)?$/.exec(text) ?? /^(\d{4})(\d{2})$/.exec(text) ?? []
  if (year !== undefined) {
    const month = `${year}-${written!.padStart(2, '0')}`
    return Number(written) >= 1 && Number(written) <= 12 ? month : { slip: 'absent', meant: month }
  }
  const day = parseDay(typed)
  if (typeof day === 'string') return { slip: 'rest', meant: day.slice(0, 7) }
  const [, lone] = /^(\d{1,2})月份?$/.exec(text) ?? []
  return lone === undefined ? { slip: day.slip } : { slip: 'year', meant: `年-${lone.padStart(2, '0')}` }
}

/** A day as people type it, as `2026-07-01`; `undefined` for none that exists. See `parseDay`. */
export function readDay(typed: string): string | undefined {
  const day = parseDay(typed)
  return typeof day === 'string' ? day : undefined
}

/** A month as people type it, as `2026-07`. */
export function readMonth(typed: string): string | undefined {
  const month = parseMonth(typed)
  return typeof month === 'string' ? month : undefined
}

/** `2026-07-01` for people: 2026 年 7 月 1 日. */
export function writeDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year} 年 ${month} 月${date === undefined ? '' : ` ${date} 日`}`
}

/** A text in digits and without spaces, and apart from it the day of the week and the time that stand behind it. */
function plainly(typed: string): { text: string; weekday: string | undefined; time: string | undefined } {
  const spaced = toHalfWidth(typed).trim()
  const [, day, time] = /^(.*\S)[ T](\d{1,2}:\d{2}(?::\d{2})?)$/.exec(spaced) ?? [undefined, spaced]
  const [, text, weekday] = /^(.*?)\(?(?:星期|礼拜|周)([一二三四五六日天])\)?$/u.exec(day!.replaceAll(' ', '')) ?? [undefined, day!.replaceAll(' ', '')] // prettier-ignore
  return { text: inDigits(text!), weekday: weekday?.replace('天', '日'), time }
}

/** 二〇二六年十一月五日 in digits; other texts as they are. */
function inDigits(text: string): string {
  if (!/^[〇零一二三四五六七八九十廿]+[年月]/u.test(text)) return text
  return text.replaceAll(/[〇零一二三四五六七八九十]+/gu, (numeral) => String(readNumeral(numeral) ?? numeral))
}

function slipOf(text: string): NoDay {
  const [, short, month, date] = /^(\d{2}[-/.年])?(\d{1,2})[-/.月](\d{1,2})[日号]?$/.exec(text) ?? []
  if (month !== undefined && date !== undefined && Number(month) <= 12 && Number(date) <= 31) {
    const year = short === undefined ? '年' : `20${short.slice(0, 2)}`
    return { slip: 'year', meant: `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` }
  }
  if (/^\d{4}[-/.年]\d{1,2}(?:月份?)?$|^\d{6}$/.test(text)) return { slip: 'part' }
  return { slip: /^\d{5}(?:\.\d+)?$/.test(text) ? 'serial' : 'none' }
}
