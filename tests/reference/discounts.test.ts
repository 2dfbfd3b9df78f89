import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tierFor } from '../../src/reference/authority.ts'
import { discountOf, type Discount } from '../../src/reference/discounts.ts'

const line = (parts: Partial<Discount>): Discount => ({
  id: 'look',
  fault: '外观',
  degree: '有印子',
  ground: '店内',
  ...parts,
})

describe('a sum of the 折价表', () => {
  test.each([
    ['the share of what was paid', { share: 10 }, { paid: 88 }, 8.8],
    ['at least the floor', { share: 10, floor: 5 }, { paid: 20 }, 5],
    ['at most the cap', { share: 20, cap: 80 }, { paid: 1000 }, 80],
    ['never more than was paid', { share: 10, floor: 5 }, { paid: 3 }, 3],
    ['parts of a 角 rounded up', { share: 10 }, { paid: 33.33 }, 3.4],
    ['no part of a 角 by the way numbers are kept', { share: 30 }, { paid: 11 }, 3.3],
    ['by number up to 30 %', {}, { paid: 40, bad: 5, all: 20 }, 10],
    ['half from 30 % to 50 %', {}, { paid: 40, bad: 7, all: 20 }, 20],
    ['all above 50 %', {}, { paid: 40, bad: 11, all: 20 }, 40],
    ['half at 50 %', {}, { paid: 40, bad: 10, all: 20 }, 20],
    ['by weight up to 10 %', { by: 'weight' }, { paid: 40, bad: 50, all: 500 }, 4],
    ['half from 10 % to 20 % of the weight', { by: 'weight' }, { paid: 40, bad: 75, all: 500 }, 20],
    ['all above 20 % of the weight', { by: 'weight' }, { paid: 40, bad: 101, all: 500 }, 40],
    ['nothing known without numbers', {}, { paid: 40 }, undefined],
    ['nothing known where more are bad than there are', {}, { paid: 40, bad: 3, all: 2 }, undefined],
  ] as const)('%s', (_, parts, damage, sum) => expect(discountOf(line(parts), damage)).toBe(sum))

  test('is never less for more damage, nor more than was paid', () => {
    const counts = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 })) // prettier-ignore
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 1_000_000 }), ([all, a, b], fen) => {
        const [less, more] = [Math.min(a, b, all), Math.min(Math.max(a, b), all)]
        const paid = fen / 100
        const [low, high] = [less, more].map((bad) => discountOf(line({}), { paid, bad, all })!)
        expect(low).toBeLessThanOrEqual(high!)
        expect(high).toBeLessThan(paid + 0.1)
      }),
    )
  })
})

describe('who may decide', () => {
  const tiers = [
    { tier: 1, role: 'aftersales', limit: 20, orderShare: 10 },
    { tier: 2, role: 'shiftlead', limit: 100 },
    { tier: 3, role: 'supervisor', limit: 500 },
    { tier: 4, role: 'fin', limit: null },
  ]
  test.each([
    [15, 88, 'shiftlead'],
    [8.8, 88, 'aftersales'],
    [20, 3000, 'aftersales'],
    [20.1, 3000, 'shiftlead'],
    [300, 3000, 'supervisor'],
    [500.5, 3000, 'fin'],
  ])('on %d 元 of %d 元: %s', (sum, paid, role) => expect(tierFor(sum, paid, tiers)?.role).toBe(role))

  test('is nobody alone where no tier is without a limit', () => {
    expect(tierFor(600, 3000, tiers.slice(0, 3))).toBeUndefined()
  })
})
