import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { buildReport } from '../../src/diagnostics/report.ts'
import { reportEditor } from '../../src/diagnostics/reporters/editor.ts'
import { exampleAsks, exampleFile, today, withFrontmatter, type Files } from '../support/content.ts'
import { projectWith, writeFiles } from '../support/folder.ts'
import { messageOf } from '../support/message.ts'

const top = join(import.meta.dirname, '../..')

interface Task {
  label: string
  command: string
  isBackground?: boolean
  problemMatcher: {
    pattern: { regexp: string; file: number; line: number; column: number; severity: number; message: number }
    background: { beginsPattern: string; endsPattern: string }
  }
}

const { tasks } = JSON.parse(readFileSync(join(top, '.vscode/tasks.json'), 'utf8')) as { tasks: Task[] }
const watching = tasks.find(({ isBackground }) => isBackground)!
const { pattern, background } = watching.problemMatcher
const problem = new RegExp(pattern.regexp)

/** What VS Code makes of a line that the task prints. */
function readLine(line: string) {
  const match = problem.exec(line)
  return match && { file: match[pattern.file], line: Number(match[pattern.line]), column: Number(match[pattern.column]), severity: match[pattern.severity], message: match[pattern.message] } // prettier-ignore
}

test('the editor reads every kind of line that the check writes', () => {
  const report = buildReport(
    [
      messageOf({ place: { line: 7, column: 3 }, what: '去 `a`：没有\n这一步 [钥匙]', fix: '改成 `b: c`' }),
      messageOf({ file: 'docs/guides/备用 钥匙.mdx' }, { level: 'check' }),
      messageOf({ further: [{ file: 'registers/R01.yaml', place: { line: 2, column: 9 } }] }, { level: 'note' }),
    ],
    3,
  )
  const lines = reportEditor(report, 'content').trimEnd().split('\n')
  const file = 'content/docs/guides/keys.mdx'
  const message = '备用钥匙不见了（再配一把）'
  expect(lines.map(readLine)).toEqual([
    { file, line: 1, column: 1, severity: 'info', message },
    { file: 'content/registers/R01.yaml', line: 2, column: 9, severity: 'info', message },
    { file, line: 7, column: 3, severity: 'error', message: '去 `a`：没有 这一步 [钥匙]（改成 `b: c`）' },
    { file: 'content/docs/guides/备用 钥匙.mdx', line: 1, column: 1, severity: 'warning', message },
  ])
})

/** The content with a step that leads to an id. */
const leadsTo = (id: string): Files => ({
  ...exampleAsks,
  ...withFrontmatter(
    'title: 例子\ndescription: 例\nversion: 1\nowner: aftersales\ndeputy: shiftlead\ntrigger: 有人来问\nreviewed: 2026-11-01',
    `<Step id="look" title="看" role="aftersales" next="${id}">\n看。\n</Step>\n\n<Exit id="done" outcome="好" when="完" />`,
  ),
})

test('the task checks again whenever something changes, until it is stopped', { timeout: 120_000 }, async () => {
  const folder = projectWith(leadsTo('done'))
  const [, , , , , ...args] = watching.command.split(' ')
  expect(args).toEqual(['--watch', '--format', 'editor'])
  const command = [join(top, 'scripts/validate.ts'), ...args, '--today', today]
  const child = spawn(process.execPath, command, { cwd: folder })
  onTestFinished(() => void child.kill('SIGKILL'))
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [begins, ends] = [new RegExp(background.beginsPattern), new RegExp(background.endsPattern)]

  const rounds: string[][] = []
  let tell: (() => void) | undefined
  let rest = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop()!
    for (const line of lines) {
      if (begins.test(line)) rounds.push([])
      else rounds.at(-1)!.push(line)
    }
    tell?.()
  })
  /** The problems of the first finished round that has them, or has none. */
  const seen = (isWanted: (problems: string[]) => boolean) =>
    new Promise<string[]>((resolve) => {
      tell = () => {
        const round = rounds.at(-1) ?? []
        if (!round.some((line) => ends.test(line))) return
        const problems = round.filter((line) => problem.test(line))
        if (isWanted(problems)) resolve(problems)
      }
      tell()
    })

  expect(await seen((problems) => problems.length === 0)).toEqual([])
  writeFiles(join(folder, 'content'), leadsTo('nowhere'))
  const problems = await seen(({ length }) => length > 0)
  expect(problems.map(readLine)).toContainEqual(
    expect.objectContaining({
      file: `content/${exampleFile}`,
      severity: 'error',
      message: expect.stringContaining('`nowhere`'),
    }),
  )
  // As git does it: taken away and written anew. Then one in a folder that was not there.
  rmSync(join(folder, 'content', exampleFile))
  writeFiles(join(folder, 'content'), leadsTo('done'))
  expect(await seen(({ length }) => length === 0)).toEqual([])
  const late = 'docs/guides/late/keys.mdx'
  writeFiles(join(folder, 'content'), { [late]: '放在前台。\n' })
  expect((await seen(({ length }) => length > 0)).map(readLine)).toMatchObject([{ file: `content/${late}` }])
  writeFiles(join(folder, 'content'), { [late]: '---\ntitle: 钥匙\n---\n\n放在前台。\n' })
  expect(await seen(({ length }) => length === 0)).toEqual([])
  child.kill('SIGINT')
  expect(await closed).toBe(0)
})
