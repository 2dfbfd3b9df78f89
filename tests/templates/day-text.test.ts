import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDay, readMonth, writeDay } from '../../src/templates/day-text.ts'

test.each([
  ['2026-07-01', '2026-07-01'],
  ['2026/7/1', '2026-07-01'],
  ['2026.7.1', '2026-07-01'],
  ['2026年7月1日', '2026-07-01'],
  [' 2026 年 7 月 1 日 ', '2026-07-01'],
  ['2024-02-29', '2024-02-29'],
  ['２０２６-１１-０５', '2026-11-05'],
  ['2026－11－05', '2026-11-05'],
  ['２０２６年１１月５日', '2026-11-05'],
  ['20261105', '2026-11-05'],
  ['2026年11月5号', '2026-11-05'],
  ['2026/11/5 0:00', '2026-11-05'],
  ['2026-11-05 00:00:00', '2026-11-05'],
  ['2026年11月5日星期四', '2026-11-05'],
  ['2026-11-05（周四）', '2026-11-05'],
  ['二〇二六年十一月五日', '2026-11-05'],
  ['二零二六年十月二十五日', '2026-10-25'],
])('%s is the day %s', (typed, day) => {
  expect(readDay(typed)).toBe(day)
})

test.each([
  '2026-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-4-31',
  '7月1日',
  '26-7-1',
  '',
  '明天',
  '46331',
  '2026115',
  '2026/7/1 9:30',
  '2026年7月1日星期一',
  '7/1/2026',
  '2026-07',
])('%s is no day that there is', (typed) => {
  expect(readDay(typed)).toBeUndefined()
})

test.each([
  ['2026-09', '2026-09'],
  ['2026/9', '2026-09'],
  ['2026 年 9 月', '2026-09'],
  ['2026年9月份', '2026-09'],
  ['２０２６.９', '2026-09'],
  ['202609', '2026-09'],
  ['二〇二六年九月', '2026-09'],
  ['202613', undefined],
  ['2026-09-01', undefined],
  ['2026-13', undefined],
  ['2026-0', undefined],
  ['9 月', undefined],
])('%s is the month %s', (typed, month) => {
  expect(readMonth(typed)).toBe(month)
})

test('every day is read back from the way that people are shown it', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10)
      expect(readDay(writeDay(day))).toBe(day)
      expect(readMonth(writeDay(day.slice(0, 7)))).toBe(day.slice(0, 7))
    }),
  )
})

test('in every way that it may be typed or pasted, a day is itself', () => {
  const fullWidth = (text: string) => text.replaceAll(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)) // prettier-ignore
  fc.assert(
    fc.property(fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10)
      const [year, month, of] = day.split('-').map(Number)
      const weekday = '日一二三四五六'[date.getUTCDay()]
      const ways = [day, day.replaceAll('-', ''), `${year}/${month}/${of}`, `${year}.${month}.${of}`, `${year}年${month}月${of}日`, `${year} 年 ${month} 月 ${of} 日 星期${weekday}`, `${day} 00:00:00`, `${year}/${month}/${of} 0:00`] // prettier-ignore
      for (const typed of [...ways, ...ways.map(fullWidth)]) expect([typed, readDay(typed)]).toEqual([typed, day])
      const months = [day.slice(0, 7), `${year}/${month}`, `${year}年${month}月`, `${year} 年 ${month} 月份`]
      for (const typed of [...months, ...months.map(fullWidth)]) expect(readMonth(typed)).toBe(day.slice(0, 7))
    }),
  )
})
