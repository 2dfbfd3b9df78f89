import { join, normalize, relative, resolve, sep } from 'node:path'
import { loadCatalogue } from '../src/catalogue/load.ts'
import { reportEditor } from '../src/diagnostics/reporters/editor.ts'
import { reportGithub } from '../src/diagnostics/reporters/github.ts'
import { reportJson } from '../src/diagnostics/reporters/json.ts'
import { reportSarif } from '../src/diagnostics/reporters/sarif.ts'
import { reportText } from '../src/diagnostics/reporters/text.ts'
import { narrowReport, type Report } from '../src/diagnostics/report.ts'
import { isDay } from '../src/procedures/day.ts'
import { rules } from '../src/validator/rules.ts'
import { checkContent } from '../src/validator/run.ts'
import { runOnChange } from './watch-content.ts'
import { readOptions } from './read-options.ts'

const help = `用法：npm run validate -- [文件或文件夹…] [选项]

检查 content 里的全部内容，按页列出要改的地方。写了文件或文件夹时，只列它们的。

  --root 文件夹         内容所在的文件夹，默认 content
  --format 格式         text（默认）、json、sarif、github、editor（一处一行）
  --today YYYY-MM-DD    把哪一天当作今天，默认是今天
  --max-warnings 数     「请核对」多于这个数也算不通过
  --watch               改了文件就重新检查，按 Ctrl+C 停下
  --list-rules          列出全部检查和级别
  --help                显示这段说明

退出码：0 通过；1 有必须改的地方；2 没能检查。
`

/**
 * Runs the check as the command line asks for it.
 *
 * @returns the exit status
 */
export async function checkContentCommand(): Promise<number> {
  try {
    return await main()
  } catch (error) {
    process.stderr.write(`没能检查：${(error as Error).message}\n`)
    return 2
  }
}

async function main(): Promise<number> {
  const { values, positionals } = readOptions(
    {
      allowPositionals: true,
      options: {
        root: { type: 'string', default: 'content' },
        format: { type: 'string', default: 'text' },
        today: { type: 'string' },
        'max-warnings': { type: 'string' },
        watch: { type: 'boolean' },
        'list-rules': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    },
    help,
  )
  if (values.help) return print(help)
  if (values['list-rules']) return print(rules.map(({ id, level, why }) => `${level}\t${id}\t${why}\n`).join(''))

  const today = values.today ?? new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })
  if (!isDay(today)) throw new Error(`--today 要写成年-月-日，例如 2026-11-20，这里写的是 ${today}`)
  const most = values['max-warnings']
  if (most !== undefined && !/^\d+$/.test(most)) throw new Error('--max-warnings 后面写一个数，例如 0')
  const maxWarnings = most === undefined ? Infinity : Number(most)
  const write = Object.entries(writers).find(([name]) => name === values.format)?.[1]
  if (!write) throw new Error(`--format 只能是 ${Object.keys(writers).join('、')}，这里写的是 ${values.format}`)

  const root = slashed(values.root)
  const check = { root, only: positionals.map((path) => within(root, path)), today }
  if (values.watch) return watchContent(check, write, values.format === 'text')

  const report = await checkOnce(check)
  process.stdout.write(write(report, root))
  return report.count['must-fix'] > 0 || report.count.check > maxWarnings ? 1 : 0
}

type Writer = (report: Report, root: string) => string

/** What the command line asks to be checked. */
interface Check {
  root: string
  only: readonly { path: string; inside: string }[]
  today: string
}

/**
 * Checks all of the content and keeps what was asked for.
 *
 * @throws when there is no content, or nothing in it that was asked for
 */
async function checkOnce({ root, only, today }: Check): Promise<Report> {
  const catalogue = await loadCatalogue(root).catch(() => {
    throw new Error(`读不了文件夹 ${root}；用 --root 写出内容所在的文件夹`)
  })
  const unknown = only.find(({ inside }) => ![...catalogue.contentFiles].some((file) => isBelow(file, inside)))
  if (unknown) throw new Error(`内容里没有 ${unknown.path}`)
  const report = await checkContent(catalogue, rules, { today })
  if (only.length === 0) return report
  const isMeant = (file: string) => only.some(({ inside }) => isBelow(file, inside))
  return narrowReport(report, isMeant, [...catalogue.contentFiles].filter(isMeant).length)
}

/** Checks whenever something changes. Two lines begin and end each report, so that an editor knows what is old. */
async function watchContent(check: Check, write: Writer, isForPerson: boolean): Promise<number> {
  const { root } = check
  await checkOnce(check)
  await runOnChange([root, join(root, '..', 'public')], async () => {
    const start = performance.now()
    // Only a terminal can be cleared; \u001bc also takes away what was scrolled out of sight.
    if (isForPerson && process.stdout.isTTY) process.stdout.write('\u001bc')
    process.stdout.write('开始检查\n')
    const said = await checkOnce(check).then(
      (report) => write(report, root),
      (error: unknown) => `没能检查：${(error as Error).message}\n`,
    )
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    process.stdout.write(
      `${isForPerson ? '\n' : ''}${said}检查完了，用了 ${seconds} 秒。改了文件会再检查，按 Ctrl+C 停下。\n`,
    )
  })
  return 0
}

const writers = {
  text: reportText,
  json: reportJson,
  sarif: reportSarif,
  github: reportGithub,
  editor: reportEditor,
}

/** A path from the command line, as the content calls it; it may be given from here or from the content root. */
function within(root: string, path: string): { path: string; inside: string } {
  const fromHere = slashed(relative(resolve(root), resolve(path)))
  return { path, inside: fromHere.startsWith('..') ? slashed(path) : fromHere }
}

/** A path as reports write it: with forward slashes, without a dot before it or a slash behind it. */
function slashed(path: string): string {
  return path === ''
    ? ''
    : normalize(path)
        .split(sep)
        .join('/')
        .replace(/(?<=.)\/$/, '')
}

function isBelow(file: string, folder: string): boolean {
  return folder === '' || file === folder || file.startsWith(`${folder.replace(/\/$/, '')}/`)
}

function print(text: string): number {
  process.stdout.write(text)
  return 0
}
