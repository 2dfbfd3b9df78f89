import { expect, test } from 'vitest'
import { loadCatalogue } from '../../src/catalogue/load.ts'
import { readReplyName } from '../../src/reference/replies.ts'
import { circlesOf, waysBetween } from '../support/ways-between.ts'
import { realRoot } from '../support/real-content.ts'

const { published, procedureById, lists } = await loadCatalogue(realRoot)
const ways = waysBetween(published)

/**
 * Procedures that send to each other, by an exit or by a case in which they are not used, with the fact that cannot
 * hold on both sides. Somebody has read both conditions of each; a pair that is not here has to be read before it is.
 */
const read: Record<string, string> = {
  'adverse-reaction-safety platform-intervention': 'sent back only while no supervisor has taken over',
  'adverse-reaction-safety recall-stop-sale': 'somebody is hurt, or nobody is',
  'adverse-reaction-safety return-quality': 'there is danger, or there is none by the supervisor’s word',
  'aftersales-intake refund-settlement': 'the refund is agreed, or it is not decided yet',
  'custom-large-order-dispute exchange-no-reason': 'looked into and not custom, which the remark says',
  'custom-large-order-dispute exchange-quality': 'looked into and not custom, which the remark says',
  'custom-large-order-dispute refund-before-shipment': 'past the agreed day, or before it',
  'custom-large-order-dispute return-quality': 'looked into and not custom, which the remark says',
  'damaged-in-transit exchange-quality': 'looked into and not broken on the way, which the remark says',
  'damaged-in-transit problem-parcel': 'signed for or told of, or neither',
  'damaged-in-transit return-quality': 'looked into and not broken on the way, which the remark says',
  'damaged-in-transit wrong-missing-item': 'pieces are missing, or all are there',
  'exchange-no-reason exchange-quality': 'there is a fault, or there is none',
  'exchange-no-reason late-return-request': 'the lead has made an exception, or nobody has',
  'exchange-no-reason order-change-before-ship': 'picked up, or not',
  'exchange-no-reason return-no-reason': 'the buyer wants the money, or another piece',
  'exchange-quality return-quality': 'the buyer wants the money, or another piece',
  'exchange-quality warranty-repair': 'can still be exchanged, or not; the remark is honoured',
  'false-delivery problem-parcel': 'shown as signed for, or not',
  'false-delivery rejected-parcel': 'there is a record of refusal, or none',
  'false-delivery wrong-missing-item': 'nothing came, or something did',
  'late-return-request not-as-described': 'fits the page, or does not',
  'late-return-request return-no-reason': 'counted twice, which the remark says',
  'late-return-request warranty-repair': 'there is a fault, or there is none',
  'late-shipment out-of-stock': 'there is stock, or there is none',
  'late-shipment ship-reminder': 'six hours before the promise or less, or more',
  'multiple-damages-claim not-as-described': 'a multiple or a fake is claimed, or only a difference',
  'not-as-described return-quality': 'there is a fault, or there is none',
  'not-as-described wrong-missing-item': 'sent what was ordered, or not',
  'order-change-before-ship refund-before-shipment': 'wants it changed, or the money',
  'out-of-stock refund-before-shipment': 'there is stock, or there is none',
  'partial-compensation refund-only-received': 'a sum was named already, or not',
  'platform-intervention refuse-with-proof': 'there is a case, or there is none',
  'problem-parcel refund-in-transit': 'wants the goods, or the money',
  'problem-parcel rejected-parcel': 'refused or agreed, or sent back unasked',
  'problem-parcel reshipment': 'the parcel is another one',
  'problem-parcel ship-reminder': 'without a scan for a day, or less',
  'refund-before-shipment refund-in-transit': 'picked up before the request, or after',
  'refund-before-shipment refund-settlement': 'the refund is agreed, or it is not',
  'refund-before-shipment ship-reminder': 'wants the money, or only asks when',
  'refund-in-transit rejected-parcel': 'there is a record of refusal, or none',
  'refund-in-transit reshipment': 'wants another one, or the money',
  'refund-in-transit return-no-reason': 'signed for, or not',
  'refund-only-received return-quality': 'sends it back, or does not',
  'refund-settlement return-inspection': 'inspected, or not yet',
  'reshipment ship-reminder': 'asks for the second parcel, or the first',
  'reshipment wrong-missing-item': 'looked into and agreed, or something new is wrong',
  'return-inspection wrong-missing-item': 'sent back, or not yet',
  'return-no-reason return-quality': 'the lead has seen no fault, which the remark says',
  'return-quality warranty-repair': 'can still be returned, or wants it repaired',
}

test('no case is sent to and fro: whoever sends it back has another fact than whoever sent it', () => {
  expect(circlesOf(ways)).toEqual(Object.keys(read).sort())
})

test('intake leads on from every exit to something that is written', () => {
  const exits = procedureById.get('aftersales-intake')!.nodes.filter((node) => node.kind === 'exit')
  const dead = exits.filter(({ handsTo }) => handsTo.length > 0 && !handsTo.some(({ value }) => ways.has(value)))
  expect(dead.map(({ id }) => id)).toEqual([])
})

test('intake leads to every procedure after sales', () => {
  const reached = new Set(['aftersales-intake'])
  for (const id of reached) for (const next of ways.get(id) ?? []) reached.add(next)
  const missed = published.filter(({ stage, id }) => stage === 'aftersales' && !reached.has(id))
  expect(missed.map(({ id }) => id)).toEqual([])
})

test('who comes from intake has been greeted: the first words of the next procedure carry on', () => {
  const exits = procedureById.get('aftersales-intake')!.nodes.filter((node) => node.kind === 'exit')
  const firstWords = exits
    .flatMap(({ handsTo }) => handsTo)
    .flatMap(({ value }) => procedureById.get(value)?.nodes[0]?.replies ?? [])
    .map(({ value }) => ({ name: value, ...readReplyName(value) }))
  const greets = ({ code, variant }: { code: string; variant: string | undefined }) =>
    lists.replies.byId.get(code)!.variants.some(({ id, text }) => id === variant && text.includes('您好'))
  expect(firstWords.length).toBeGreaterThan(20)
  expect(firstWords.filter(greets).map(({ name }) => name)).toEqual([])
})
