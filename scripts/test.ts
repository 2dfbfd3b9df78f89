import { readFile, rm } from 'node:fs/promises'
import { findChromium, installChromium } from './chromium.ts'
import { run } from './run.ts'

interface Stage {
  name: string
  /** One of the project's own programs, with its arguments. */
  command: string[]
  /** The day that counts as today for a build; the real one unless told. */
  today?: string
  /** Vitest projects write what they counted into a file; anything else counts as one. */
  counts?: string
}

const vitest = (project: string): Stage => {
  const counts = `node_modules/.cache/tests-${project}.json`
  const command = [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${counts}`,
  ]
  return { name: `${project} tests`, command, counts }
}

const stages: Stage[] = [
  { name: 'lint', command: ['eslint', '.'] },
  { name: 'format', command: ['prettier', '--check', '--log-level=warn', '.'] },
  { name: 'types', command: ['astro', 'check', '--minimumSeverity', 'warning'] },
  { name: 'check of the content', command: ['node', 'scripts/validate.ts'] },
  vitest('unit'),
  vitest('content'),
  { name: 'build', command: ['astro', 'build'] },
  {
    name: 'build when reviews are overdue',
    command: ['astro', 'build', '--silent', '--outDir', 'node_modules/.cache/overdue-site'],
    today: '2099-01-01',
  },
  vitest('site'),
  vitest('browser'),
]

let passed = 0
let failed = 0

if (!(await findChromium())) await installChromium()
if (!(await findChromium())) {
  process.stderr.write(
    'The browser tests need Chromium, and none was found. Install it, for example with\n' +
      '  sudo apt-get install chromium fonts-noto-cjk\n' +
      'or set CHROME_PATH to the program, then run the tests again.\n',
  )
  failed += 1
} else {
  for (const stage of stages) {
    process.stdout.write(`\n— ${stage.name}\n`)
    if (!(await runStage(stage))) break
  }
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exitCode = failed > 0 ? 1 : 0

/** Runs a stage and adds up what it counted; later stages stand on earlier ones, so the first failure ends the run. */
async function runStage({ command, counts, today }: Stage): Promise<boolean> {
  const [program = '', ...rest] = command
  if (counts) await rm(counts, { force: true })
  const status = await run(program, rest, today ? { KEFU_TODAY: today } : {})
  if (!counts) {
    if (status === 0) passed += 1
    else failed += 1
    return status === 0
  }
  const { numPassedTests, numFailedTests } = await readCounts(counts)
  passed += numPassedTests
  failed += numFailedTests
  if (status !== 0 && numFailedTests === 0) failed += 1
  return status === 0
}

async function readCounts(file: string): Promise<{ numPassedTests: number; numFailedTests: number }> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 }
  }
}
