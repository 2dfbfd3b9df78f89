import fc from 'fast-check'
import { expect, test } from 'vitest'
import { act, beginHistory, pause, redo, type, undo, type History } from '../../../src/templates/drafts/history.ts'

const typed = (history: History, text: string, place = 'a') => type(history, place, '改了', { [place]: text })

test('keys pressed one after the other at one place are one step', () => {
  const history = ['钥', '钥匙', '钥匙圈'].reduce((history, text) => typed(history, text), beginHistory({}))
  expect(history.past).toHaveLength(1)
  expect(undo(history).values).toEqual({})
})

test('typing elsewhere, or after a pause, is a step of its own', () => {
  let history = typed(beginHistory({}), '门')
  history = typed(history, '门', 'b')
  expect(history.past).toHaveLength(2)
  history = typed(pause(history), '门锁', 'b')
  expect(history.past).toHaveLength(3)
})

test('something new after an undo ends what could be redone', () => {
  const undone = undo(act(beginHistory({}), '删掉第 1 行', { a: '' }))
  expect(redo(undone).values).toEqual({ a: '' })
  expect(redo(typed(undone, '门')).values).toEqual({ a: '门' })
  expect(act(undone, '清空', {}).future).toEqual([])
})

test('undo gives back what was there, step by step, and redo what was undone', () => {
  const steps = fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.string(), fc.boolean()), { maxLength: 30 })
  fc.assert(
    fc.property(steps, (steps) => {
      let history = beginHistory({ a: '0' })
      const seen = [history.values]
      for (const [place, text, isTyping] of steps) {
        const values = { ...history.values, [place]: text }
        const before = history.past.length
        history = isTyping ? type(history, place, '改了', values) : act(history, '做了', values)
        if (history.past.length > before) seen.push(values)
        else seen[seen.length - 1] = values
      }
      const last = history
      for (const values of seen.toReversed().slice(1)) {
        history = undo(history)
        expect(history.values).toEqual(values)
      }
      expect(undo(history)).toBe(history)
      for (let step = 1; step < seen.length; step += 1) history = redo(history)
      expect(history.values).toEqual(last.values)
      expect(redo(history)).toBe(history)
    }),
  )
})

test('remembers no more than it can carry', () => {
  let history = beginHistory({})
  for (let step = 0; step < 300; step += 1) history = act(history, '加一行', { a: String(step) })
  expect(history.past).toHaveLength(200)
  expect(history.values).toEqual({ a: '299' })
})
