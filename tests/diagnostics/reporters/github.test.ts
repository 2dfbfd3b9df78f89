import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Message } from '../../../src/diagnostics/message.ts'
import { buildReport } from '../../../src/diagnostics/report.ts'
import { reportGithub } from '../../../src/diagnostics/reporters/github.ts'
import { messageOf } from '../../support/message.ts'

const report = (...messages: Message[]) => reportGithub(buildReport(messages, 3), 'content')

/** What the runner of GitHub Actions makes of a line: actions/runner, ActionCommand.cs. */
function read(line: string): { command: string; properties: Record<string, string>; text: string } {
  const [, head = '', text = ''] = /^::(.*?)::(.*)$/s.exec(line) ?? []
  const [, command = '', list = ''] = /^(\S+) (.*)$/s.exec(head) ?? []
  const plain = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n')
  const properties = list.split(',').map((pair): [string, string] => {
    const at = pair.indexOf('=')
    const value = plain(pair.slice(at + 1))
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
    return [pair.slice(0, at), value.replaceAll('%25', '%')]
  })
  return { command, properties: Object.fromEntries(properties), text: plain(text).replaceAll('%25', '%') }
}

test('writes one command a message, with place, rule, reason and fix', () => {
  expect(report(messageOf({ place: { line: 7, column: 3 } }))).toBe(
    '::error file=content/docs/guides/keys.mdx,line=7,col=3,title=key-is-there::备用钥匙不见了%0A原因：没有钥匙开不了门%0A改法：再配一把\n',
  )
})

test('names no line for a whole file', () => {
  expect(report(messageOf())).toContain('::error file=content/docs/guides/keys.mdx,title=key-is-there::')
})

test('writes nothing when there is nothing to say', () => {
  expect(report()).toBe('')
})

test.each([
  ['must-fix', 'error'],
  ['check', 'warning'],
  ['note', 'notice'],
] as const)('%s becomes the command %s', (level, command) => {
  expect(read(report(messageOf({}, { level })).trimEnd()).command).toBe(command)
})

test('escapes what would end a property or a command', () => {
  const [line] = report(messageOf({ file: 'docs/a:b,c%.md', what: '满 20%\r\n::error::没有' })).split('\n')
  expect(line).toBe(
    '::error file=content/docs/a%3Ab%2Cc%25.md,title=key-is-there::满 20%25%0D%0A::error::没有%0A原因：没有钥匙开不了门%0A改法：再配一把',
  )
})

test('is read by the runner as it was meant, whatever it says', () => {
  const pieces = ['钥匙', '::', ':', ',', '=', '%', '%0A', '%25', '\n', '\r', ' ', '::error file=a::', '📦']
  const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((some) => some.join(''))
  fc.assert(
    fc.property(text, text, text, text, (file, what, why, fix) => {
      const written = report(messageOf({ file, what, fix, place: { line: 7, column: 3 } }, { why }))
      expect(written.match(/[\r\n]/g)).toEqual(['\n'])
      expect(read(written.slice(0, -1))).toEqual({
        command: 'error',
        properties: { file: `content/${file}`, line: '7', col: '3', title: 'key-is-there' },
        text: `${what}\n原因：${why}\n改法：${fix}`,
      })
    }),
    { seed: 7, numRuns: 500 },
  )
})
