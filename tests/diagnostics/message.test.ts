import { VFileMessage } from 'vfile-message'
import { expect, test } from 'vitest'
import { messageOf } from '../support/message.ts'

test('a message can be read by tools that know vfile', () => {
  const message = messageOf({ place: { line: 3, column: 5 } }, { url: '/help/messages/key-is-there/' })
  expect(message).toBeInstanceOf(VFileMessage)
  expect(message).toMatchObject({
    file: 'docs/guides/keys.mdx',
    reason: '备用钥匙不见了',
    line: 3,
    column: 5,
    ruleId: 'key-is-there',
    source: 'kefu',
    note: '没有钥匙开不了门\n再配一把',
    url: '/help/messages/key-is-there/',
  })
})

test.each([
  ['must-fix', true],
  ['check', false],
  ['note', undefined],
] as const)('a message of level %s has fatal %s', (level, fatal) => {
  expect(messageOf({}, { level }).fatal).toBe(fatal)
  expect(messageOf({}, { level }).level).toBe(level)
})

test('a message about a whole file has no line', () => {
  expect(messageOf().line).toBeUndefined()
  expect(messageOf().column).toBeUndefined()
})

test('a message says what a program can type only when the runner has found its place', () => {
  const edits = [{ start: { line: 1, column: 1 }, end: { line: 1, column: 3 }, text: '门' }]
  expect(messageOf().edits).toEqual([])
  expect(messageOf({}, { edits }).edits).toEqual(edits)
})
