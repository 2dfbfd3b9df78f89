import { writeDay, type DaySlip, type NoDay } from '../day-text.ts'

const examples = { date: '2026-07-01', month: '2026-07' }
const forms = { date: '年-月-日', month: '年-月' }

/** What is wrong with a text that is no day or month, and what to type. */
export function dayWords({ slip, meant = '' }: NoDay, type: 'date' | 'month', label: string): string {
  const plain = `「${label}」写成${forms[type]}，例如 ${examples[type]}`
  const words: Record<DaySlip, string> = {
    year: meant.startsWith('年')
      ? `「${label}」没有写哪一年：写成 ${meant}，例如 ${examples[type].slice(0, 4)}${meant.slice(1)}`
      : `「${label}」的年份写四位：是不是 ${meant}？`,
    part: `「${label}」还差哪一天：写成${forms.date}，例如 ${examples.date}`,
    rest: `「${label}」只填到月：写成 ${meant}`,
    time: `「${label}」只填哪一天，不写几点：写成 ${meant}`,
    serial: `这是表格里记日期用的数：把那一格设成「日期」再复制，或者写成${forms[type]}，例如 ${examples[type]}`,
    absent: `没有 ${writeDay(meant || '0-0')}，「${label}」写成${forms[type]}，例如 ${examples[type]}`,
    weekday: `${writeDay(meant || '0-0')}不是这个星期几，「${label}」再对一遍日历，只写 ${meant} 就行`,
    none: plain,
  }
  return words[slip]
}
