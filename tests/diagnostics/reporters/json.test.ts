import { expect, test } from 'vitest'
import { buildReport } from '../../../src/diagnostics/report.ts'
import { reportJson } from '../../../src/diagnostics/reporters/json.ts'
import { messageOf } from '../../support/message.ts'

test('writes every message with all its parts', () => {
  const report = buildReport(
    [
      messageOf(
        {
          place: { line: 7, column: 3 },
          what: '「备用」"钥匙"\n不见了 📦',
          other: { file: 'docs/guides/box.mdx', place: { line: 2, column: 1 }, what: '铁盒在这里' },
        },
        {
          excerpt: { text: '备用钥匙', mark: [0, 2] },
          url: '/help/messages/key-is-there/',
          edits: [{ start: { line: 7, column: 3 }, end: { line: 7, column: 5 }, text: '门' }],
        },
      ),
    ],
    12,
  )
  expect(JSON.parse(reportJson(report))).toEqual({
    files: 12,
    count: { 'must-fix': 1, check: 0, note: 0 },
    messages: [
      {
        file: 'docs/guides/keys.mdx',
        line: 7,
        column: 3,
        level: 'must-fix',
        rule: 'key-is-there',
        what: '「备用」"钥匙"\n不见了 📦',
        why: '没有钥匙开不了门',
        fix: '再配一把',
        excerpt: '备用钥匙',
        other: { file: 'docs/guides/box.mdx', place: { line: 2, column: 1 }, what: '铁盒在这里' },
        further: [],
        edits: [{ start: { line: 7, column: 3 }, end: { line: 7, column: 5 }, text: '门' }],
        help: '/help/messages/key-is-there/',
      },
    ],
  })
})

test('writes null for what a message does not have', () => {
  const { messages } = JSON.parse(reportJson(buildReport([messageOf()], 1))) as { messages: unknown[] }
  expect(messages).toEqual([
    {
      file: 'docs/guides/keys.mdx',
      line: null,
      column: null,
      level: 'must-fix',
      rule: 'key-is-there',
      what: '备用钥匙不见了',
      why: '没有钥匙开不了门',
      fix: '再配一把',
      excerpt: null,
      other: null,
      further: [],
      edits: [],
      help: null,
    },
  ])
})

test('ends with a line end and has no messages when there are none', () => {
  const text = reportJson(buildReport([], 3))
  expect(text).toMatch(/}\n$/)
  expect(JSON.parse(text)).toEqual({ files: 3, count: { 'must-fix': 0, check: 0, note: 0 }, messages: [] })
})
