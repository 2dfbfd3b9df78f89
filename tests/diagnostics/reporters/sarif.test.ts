import { describe, expect, test } from 'vitest'
import type { Message } from '../../../src/diagnostics/message.ts'
import { buildReport } from '../../../src/diagnostics/report.ts'
import { reportSarif } from '../../../src/diagnostics/reporters/sarif.ts'
import { messageOf } from '../../support/message.ts'

/** The one run of a report, as far as these tests look at it. */
function runOf(...messages: Message[]) {
  const sarif = JSON.parse(reportSarif(buildReport(messages, 3), 'content')) as {
    version: string
    runs: {
      tool: { driver: { name: string; rules: { id: string }[] } }
      columnKind: string
      results: { ruleId: string; level: string; locations: { physicalLocation: unknown }[] }[]
    }[]
  }
  expect(sarif.version).toBe('2.1.0')
  expect(sarif.runs).toHaveLength(1)
  return sarif.runs[0]!
}

test('a result has its level, words and place', () => {
  const { results, columnKind } = runOf(
    messageOf({
      place: { line: 7, column: 3 },
      other: { file: 'docs/guides/box.mdx', place: { line: 2, column: 1 }, what: '铁盒在这里' },
    }),
  )
  expect(columnKind).toBe('utf16CodeUnits')
  expect(results).toEqual([
    {
      ruleId: 'key-is-there',
      level: 'error',
      message: { text: '备用钥匙不见了。没有钥匙开不了门。改法：再配一把' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'content/docs/guides/keys.mdx' },
            region: { startLine: 7, startColumn: 3 },
          },
        },
      ],
      relatedLocations: [
        {
          message: { text: '铁盒在这里' },
          physicalLocation: {
            artifactLocation: { uri: 'content/docs/guides/box.mdx' },
            region: { startLine: 2, startColumn: 1 },
          },
        },
      ],
    },
  ])
})

test('a result about a whole file has no region', () => {
  const [result] = runOf(messageOf({ other: { file: 'docs/guides/box.mdx', what: '铁盒' } })).results
  expect(result).toMatchObject({
    locations: [{ physicalLocation: { artifactLocation: { uri: 'content/docs/guides/keys.mdx' } } }],
    relatedLocations: [{ physicalLocation: { artifactLocation: { uri: 'content/docs/guides/box.mdx' } } }],
  })
  expect(JSON.stringify(result)).not.toContain('region')
})

test.each([
  ['must-fix', 'error'],
  ['check', 'warning'],
  ['note', 'note'],
] as const)('%s is called %s', (level, called) => {
  expect(runOf(messageOf({}, { level })).results[0]?.level).toBe(called)
})

describe('rules', () => {
  test('are named once each, with the reason and the help page', () => {
    const { tool } = runOf(
      messageOf({}, { url: '/help/messages/key-is-there/' }),
      messageOf({ what: '又一把' }, { url: '/help/messages/key-is-there/' }),
      messageOf({}, { ruleId: 'box-is-shut', why: '开着的铁盒谁都能拿' }),
    )
    expect(tool.driver.name).toBe('kefu-handbook')
    expect(tool.driver.rules.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
      { id: 'box-is-shut', shortDescription: { text: '开着的铁盒谁都能拿' } },
      {
        id: 'key-is-there',
        shortDescription: { text: '没有钥匙开不了门' },
        help: { text: '/help/messages/key-is-there/' },
      },
    ])
  })

  test('and results are none when there is nothing to say', () => {
    const { tool, results } = runOf()
    expect(tool.driver.rules).toEqual([])
    expect(results).toEqual([])
  })
})

test.each([
  ['docs/guides/备用 钥匙.mdx', 'content/docs/guides/%E5%A4%87%E7%94%A8%20%E9%92%A5%E5%8C%99.mdx'],
  ['docs/100%.md', 'content/docs/100%25.md'],
  ['docs/a#b?c.md', 'content/docs/a%23b%3Fc.md'],
])('the address of %s leads to it', (file, uri) => {
  const [result] = runOf(messageOf({ file })).results
  expect(result?.locations[0]?.physicalLocation).toEqual({ artifactLocation: { uri } })
  expect(decodeURIComponent(new URL(uri, 'https://example.com/').pathname)).toBe(`/content/${file}`)
})

test('what a program can type is a fix', () => {
  const edits = [{ start: { line: 7, column: 3 }, end: { line: 7, column: 5 }, text: '门' }]
  const { results } = runOf(messageOf({ place: { line: 7, column: 3 } }, { edits }))
  expect(results[0]).toMatchObject({
    fixes: [
      {
        description: { text: '再配一把' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'content/docs/guides/keys.mdx' },
            replacements: [
              {
                deletedRegion: { startLine: 7, startColumn: 3, endLine: 7, endColumn: 5 },
                insertedContent: { text: '门' },
              },
            ],
          },
        ],
      },
    ],
  })
  expect(runOf(messageOf()).results[0]).not.toHaveProperty('fixes')
})
