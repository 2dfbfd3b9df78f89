import { spawn, type ChildProcess } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { readOptions } from './read-options.ts'
import { run } from './run.ts'

const help = `Usage: npm run test:repeat -- [--times 10] [--busy] [--slow 6] [files…]

Runs the browser tests again and again on what is in dist, and counts how often they failed.

  --times   how many runs, 10 unless told
  --busy    every second run is made beside programs that take all cores
  --slow    pages run so many times slower than they are, so that what comes too early is seen
`
const counts = `node_modules/.cache/tests-repeated-${process.pid}.json`

interface Outcome {
  status: string
  fullName: string
}

try {
  process.exitCode = await main()
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 2
}

async function main(): Promise<number> {
  const options = {
    times: { type: 'string', default: '10' },
    busy: { type: 'boolean', default: false },
    slow: { type: 'string', default: '1' },
    help: { type: 'boolean', short: 'h' },
  } as const
  const { values, positionals: files } = readOptions({ options, allowPositionals: true }, help)
  if (values.help) {
    process.stdout.write(help)
    return 0
  }
  const [times, slow] = [Number(values.times), Number(values.slow)]
  if (!Number.isInteger(times) || times < 1 || !(slow >= 1)) throw new Error(help)
  let isStopped = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => (isStopped = true))
  let [failed, done] = [0, 0]
  for (let time = 1; time <= times && !isStopped; time += 1) {
    const isBusy = values.busy && time % 2 === 0
    process.stdout.write(`\n— run ${time} of ${times}${isBusy ? ', all cores busy' : ''}\n`)
    const failures = await runOnce(files, String(slow), isBusy)
    if (isStopped) break
    done += 1
    if (failures.length > 0) failed += 1
    for (const failure of failures) process.stdout.write(`  failed: ${failure}\n`)
  }
  process.stdout.write(`\n${done} runs, ${failed} failed\n`)
  return failed > 0 ? 1 : 0
}

/** Runs the browser tests once. @returns the names of what failed */
async function runOnce(files: readonly string[], slow: string, isBusy: boolean): Promise<string[]> {
  await rm(counts, { force: true })
  const busy = isBusy ? takeAllCores() : []
  const command = [
    'run',
    '--project',
    'browser',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile=${counts}`,
    ...files,
  ]
  const status = await run('vitest', command, { KEFU_SLOW: slow }).finally(() => busy.forEach((child) => child.kill()))
  const outcomes = await readOutcomes()
  await rm(counts, { force: true })
  const failures = outcomes.filter((outcome) => outcome.status === 'failed').map(({ fullName }) => fullName)
  const passed = outcomes.filter((outcome) => outcome.status === 'passed').length
  process.stdout.write(`${passed} passed, ${failures.length} failed\n`)
  return status !== 0 && failures.length === 0 ? ['the run itself'] : failures
}

/** Programs that do nothing but take time, one a core; they end with this one. */
function takeAllCores(): ChildProcess[] {
  const idle = "process.on('disconnect', () => process.exit()); setImmediate(function go() { for (let end = Date.now() + 50; Date.now() < end; ); setImmediate(go) })" // prettier-ignore
  return Array.from({ length: availableParallelism() }, () =>
    spawn(process.execPath, ['-e', idle], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] }),
  )
}

async function readOutcomes(): Promise<Outcome[]> {
  try {
    const { testResults } = JSON.parse(await readFile(counts, 'utf8')) as {
      testResults: { assertionResults: Outcome[] }[]
    }
    return testResults.flatMap(({ assertionResults }) => assertionResults)
  } catch {
    return []
  }
}
