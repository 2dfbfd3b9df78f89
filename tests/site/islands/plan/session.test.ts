import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { openDevice, type Device } from '../../../../src/site/device/device.ts'
import { beginSession, type Session } from '../../../../src/site/islands/plan/session.ts'
import { act } from '../../../../src/templates/drafts/history.ts'
import { newDraft, type Draft } from '../../../../src/templates/drafts/model.ts'
import { keyPlan } from '../../../support/plan.ts'

/** There is no database here: the device holds everything in memory, which is all that a session can tell. */
let device: Device
let count = 0
const newId = () => `id-${(count += 1)}`
const now = () => new Date(count * 1000).toISOString()

beforeEach(async () => {
  device = await openDevice(newId())
})

const begin = (draft: Draft) => beginSession(draft, { device, template: keyPlan, now, newId, show: () => undefined })
const type = (session: Session, doors: string) => {
  const { history } = session.writing()
  session.write(act(history, '改了', { ...history.values, doors }))
}
const stored = async () => (await device.all<Draft>('drafts')).map(({ name, values }) => `${name}:${String(values['doors'])}`).sort() // prettier-ignore

/** Two windows on one draft that is stored. */
async function twoWindows(): Promise<[Session, Session, Draft]> {
  const first = begin(newDraft(keyPlan, newId(), now()))
  first.rename('后门')
  type(first, '1')
  await first.save()
  const { draft } = first.writing()
  return [first, begin(draft), draft]
}

test('nothing is stored before something is typed', async () => {
  const session = begin(newDraft(keyPlan, newId(), now()))
  await session.save()
  expect(await stored()).toEqual([])
  type(session, '2')
  await session.save()
  expect(await stored()).toEqual([':2'])
  expect(session.writing().isDirty).toBe(false)
})

test('a window that changed nothing shows what the other one stored', async () => {
  const [first, second] = await twoWindows()
  type(first, '2')
  await first.save()
  type(first, '3')
  await first.save()
  await second.hear()
  expect(second.writing()).toMatchObject({ history: { values: { doors: '3' } }, elsewhere: { what: 'renewed' } })
  type(second, '4')
  expect(second.writing().elsewhere).toBeUndefined()
  await second.save()
  expect(await stored()).toEqual(['后门:4'])
})

test('a window hears nothing new of what it stored itself', async () => {
  const [first] = await twoWindows()
  await first.hear()
  expect(first.writing().elsewhere).toBeUndefined()
})

describe('when both changed it', () => {
  test('what was typed here becomes a copy, and what was typed there stays', async () => {
    const [first, second, draft] = await twoWindows()
    type(first, '2')
    type(second, '3')
    await first.save()
    await second.hear()
    expect(await stored()).toEqual(['后门:2', '后门（副本）:3'])
    expect(second.writing()).toMatchObject({ elsewhere: { what: 'parted' }, history: { values: { doors: '3' } } })
    expect(second.writing().draft.id).not.toBe(draft.id)
    await second.settle()
    type(second, '4')
    await second.save()
    await second.hear()
    expect(await stored()).toEqual(['后门:2', '后门（副本）:4'])
  })

  test('and stored it before they heard of each other, the one that was written over parts', async () => {
    const [first, second] = await twoWindows()
    type(first, '2')
    type(second, '3')
    await first.save()
    await second.save()
    await first.hear()
    expect(await stored()).toEqual(['后门:3', '后门（副本）:2'])
  })

  test('the copy can be dropped for the other one', async () => {
    const [first, second] = await twoWindows()
    type(first, '2')
    type(second, '3')
    await first.save()
    await second.hear()
    type(second, '4')
    await second.drop()
    await second.save()
    expect(await stored()).toEqual(['后门:2'])
  })
})

test('a draft that was deleted elsewhere stays on the screen and can be stored again', async () => {
  const [first, , draft] = await twoWindows()
  await device.remove('drafts', [draft.id])
  await first.hear()
  expect(first.writing()).toMatchObject({ elsewhere: { what: 'removed' }, history: { values: { doors: '1' } } })
  expect(await stored()).toEqual([])
  await first.settle()
  expect(first.writing().elsewhere).toBeUndefined()
  expect(await stored()).toEqual(['后门:1'])
  await device.remove('drafts', [draft.id])
  await first.hear()
  type(first, '2')
  await first.save()
  expect(first.writing().elsewhere).toBeUndefined()
  expect(await stored()).toEqual(['后门:2'])
})

test('whatever two windows do, what was typed is stored unless somebody typed on top of it', async () => {
  const step = fc.record({ isFirst: fc.boolean(), does: fc.constantFrom('type', 'save', 'hear') })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      device = await openDevice(newId())
      const [first, second] = await twoWindows()
      const open = new Set<string>()
      const take = async (session: Session, does: string) => {
        if (does === 'save') return session.save()
        if (does === 'hear') return session.hear()
        open.delete(session.writing().history.values['doors'] as string)
        const typed = newId()
        open.add(typed)
        type(session, typed)
      }
      for (const { isFirst, does } of steps) await take(isFirst ? first : second, does)
      for (const session of [first, second, first, second]) {
        await session.hear()
        await session.save()
      }
      const kept = (await stored()).map((one) => one.split(':')[1])
      expect([...open].filter((typed) => !kept.includes(typed))).toEqual([])
    }),
  )
})
