import type { Settings } from './settings.ts'

export type AuthorityTier = Settings['authorityTiers'][number]

/**
 * The lowest tier that may decide on a sum.
 *
 * @param sum what the buyer gets in 元, goods that are refunded or sent again without a returned parcel included
 * @param paid what was paid for the order in 元
 * @param tiers from low to high
 * @returns the tier, or nothing when none may decide alone
 */
export function tierFor(sum: number, paid: number, tiers: readonly AuthorityTier[]): AuthorityTier | undefined {
  return tiers.find(({ limit, orderShare }) => {
    const ofOrder = orderShare === undefined ? Infinity : (paid * orderShare) / 100
    return sum <= Math.min(limit ?? Infinity, ofOrder)
  })
}
