import { z } from 'zod'
import { id, text } from './fields.ts'

const yuan = z.number().min(0)

/** A line of the 折价表: what a fault is worth when the buyer keeps the goods. */
export const Discount = z
  .strictObject({
    id: id.meta({ description: '代号，小写英文' }),
    fault: text.meta({ description: '哪一类毛病' }),
    degree: text.meta({ description: '到什么程度' }),
    share: z.number().min(0).max(100).optional().meta({ description: '退实付的百分之几；按坏的数量算的不写' }),
    by: z
      .enum(['count', 'weight'])
      .optional()
      .meta({ description: '按坏的数量（count）或短的重量（weight）算；写了 share 的不写' }),
    floor: yuan.optional().meta({ description: '最少退几元' }),
    cap: yuan.optional().meta({ description: '最多退几元' }),
    ground: text.meta({ description: '依据：店内定的，还是照哪张规则卡' }),
    note: text.optional().meta({ description: '要注意什么' }),
  })
  .meta({ title: '折价表' })
export type Discount = z.infer<typeof Discount>

/** What a sum is worked out from: 元 paid for this piece, and of goods that are counted how many of how many are bad. */
export interface Damage {
  paid: number
  bad?: number | undefined
  all?: number | undefined
}

/**
 * What a line gives, in 元, never more than was paid. Parts of a 角 are rounded up, in the buyer's favour.
 *
 * @returns nothing when it goes by number and no number is known
 */
export function discountOf(
  { share, by = 'count', floor = 0, cap = Infinity }: Discount,
  { paid, bad, all }: Damage,
): number | undefined {
  const part = share === undefined ? shareOfBad(bad, all, steps[by]) : share / 100
  if (part === undefined) return undefined
  const sum = Math.min(Math.max(paid * part, floor), cap, paid)
  return Math.ceil(Math.round(sum * 1000) / 100) / 10
}

/**
 * Up to which part of the whole the same part is refunded, and up to which half; all above. Source: the tiers that Taobao
 * and Tmall lay down for fresh goods that are dead and for those that weigh too little (rule card taobao-fresh-tiers).
 */
const steps = { count: [0.3, 0.5], weight: [0.1, 0.2] } as const

function shareOfBad(
  bad: number | undefined,
  all: number | undefined,
  [same, half]: readonly [number, number],
): number | undefined {
  if (bad === undefined || all === undefined || all <= 0 || bad < 0 || bad > all) return undefined
  const part = bad / all
  if (part > half) return 1
  return part > same ? 0.5 : part
}
