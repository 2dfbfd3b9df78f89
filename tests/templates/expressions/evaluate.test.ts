import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluate } from '../../../src/templates/expressions/evaluate.ts'
import type { Quantity, Scope } from '../../../src/templates/expressions/model.ts'
import { parseExpression } from '../../../src/templates/expressions/parse.ts'

const scopeOf = (
  quantities: Record<string, Quantity>,
  rows: Record<string, Record<string, Quantity>[]> = {},
): Scope => ({
  quantity: (name) => quantities[name],
  isFilled: (name) => name in quantities,
  rows: (table) => (rows[table] ?? []).map((row) => scopeOf({ ...quantities, ...row })),
})

function work(text: string, quantities: Record<string, Quantity> = {}, rows = {}): Quantity | undefined {
  const parsed = parseExpression(text)
  if (!('expression' in parsed)) throw new Error(parsed.what)
  return evaluate(parsed.expression, scopeOf(quantities, rows))
}

describe('a formula', () => {
  test.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['0.1 + 0.2', 0.3],
    ['10 / 4', 2.5],
    ['-3 + 1', -2],
    ['floor(10 / 4)', 2],
    ['floor(-1 / 2)', -1],
    ['1 < 2 and 2 < 1', false],
    ['1 < 2 or 2 < 1', true],
    ['not (1 == 2)', true],
    ['"a" != "b"', true],
  ])('%s is %s', (text, value) => {
    expect(work(text)).toBe(value)
  })

  test('gives nothing when it divides by nothing', () => {
    expect(work('1 / 0')).toBeUndefined()
    expect(work('0 / 0')).toBeUndefined()
  })

  test('waits for what it needs', () => {
    expect(work('keys * 2')).toBeUndefined()
    expect(work('keys * 2', { keys: 3 })).toBe(6)
    expect(work('sum(doors.keys)', {}, { doors: [{ keys: 1 }, {}] })).toBeUndefined()
    expect(work('sum(doors.keys)', {}, { doors: [] })).toBeUndefined()
  })

  test('needs only as much as settles it', () => {
    expect(work('keys > 2 or 1 == 1')).toBe(true)
    expect(work('keys > 2 and 1 == 2')).toBe(false)
    expect(work('keys > 2 and 1 == 1')).toBeUndefined()
    expect(work('not keys > 2')).toBeUndefined()
  })

  test('counts and adds up rows, and sees the plan from within a row', () => {
    const rows = { doors: [{ keys: 2 }, { keys: 3 }] }
    expect(work('count(doors)', {}, rows)).toBe(2)
    expect(work('sum(doors.keys)', {}, rows)).toBe(5)
  })

  test('counts the days between dates, over a change of the clock too', () => {
    expect(work('end - start', { start: '2026-03-01', end: '2026-04-01' })).toBe(31)
    expect(work('end >= start', { start: '2026-07-01', end: '2026-06-30' })).toBe(false)
  })

  test('does not compare what is not of a kind', () => {
    expect(work('keys == start', { keys: 3, start: '2026-07-01' })).toBeUndefined()
  })

  test('finds words in text', () => {
    expect(work('has(metric, "时长", "时间")', { metric: '平均响应时长' })).toBe(true)
    expect(work('has(metric, "时长")', { metric: '转化率' })).toBe(false)
    expect(work('filled(reason)')).toBe(false)
  })
})

/** Text of an expression with the value that JavaScript gives it. */
const { sum } = fc.letrec<{ sum: [string, number] }>((tie) => ({
  sum: fc.oneof(
    { depthSize: 'small' },
    fc.integer({ min: 0, max: 99 }).map((value): [string, number] => [String(value), value]),
    fc
      .tuple(tie('sum'), fc.constantFrom('+', '-', '*'), tie('sum'))
      .map(([[a, x], sign, [b, y]]): [string, number] => [
        `(${a} ${sign} ${b})`,
        sign === '+' ? x + y : sign === '-' ? x - y : x * y,
      ]),
  ),
}))

test('whole numbers come out as everybody reckons them', () => {
  fc.assert(
    fc.property(
      sum.filter(([, value]) => Math.abs(value) < 1e15),
      ([text, value]) => {
        expect((work(text) as number) + 0).toBe(value + 0)
      },
    ),
  )
})

test('whatever is left out when a target is split is kept as the rest', () => {
  const whole = (most: number) => fc.integer({ min: 1, max: most })
  fc.assert(
    fc.property(whole(1e9), whole(500), whole(31), (target, shops, days) => {
      const share = work('floor(target / shops / days)', { target, shops, days })! as number
      const rest = work('target - share * shops * days', { target, shops, days, share })! as number
      expect(share * shops * days + rest).toBe(target)
      expect(rest).toBeGreaterThanOrEqual(0)
      expect(rest).toBeLessThan(shops * days)
    }),
  )
})
