import { expect, test } from 'vitest'
import { endedInVain, type Asked } from '../../../src/search/vain/asked.ts'

const asked = (changed: Partial<Asked>): Asked => ({ query: '定金', shown: 'none', since: 0, isEntered: false, isOpened: false, ...changed }) // prettier-ignore

test.each<[string, Partial<Asked>, number, boolean, string | undefined]>([
  ['nothing found, closed at once', { shown: 'none' }, 10, true, 'none'],
  ['nothing found, typed on', { shown: 'none' }, 2_999, false, undefined],
  ['nothing found, typed on after a pause', { shown: 'none' }, 3_000, false, 'none'],
  ['not sure, Enter, then typed on', { shown: 'unsure', isEntered: true }, 10, false, 'unsure'],
  ['not sure, and one of them opened', { shown: 'unsure', isOpened: true, isEntered: true }, 9_000, true, undefined],
  ['found, typed on', { shown: 'found' }, 4_999, false, undefined],
  ['found and read, nothing opened, typed on', { shown: 'found' }, 5_000, false, 'unopened'],
  ['found, closed', { shown: 'found' }, 10, true, 'unopened'],
  ['found and opened', { shown: 'found', isOpened: true }, 9_000, true, undefined],
])('%s', (_, changed, at, isClosed, outcome) => {
  expect(endedInVain(asked(changed), at, isClosed)).toBe(outcome)
})
