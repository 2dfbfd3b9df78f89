import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateContent } from './generate.ts'

/** Prints how fast procedures are validated, and how time and memory grow with their number. */
const sizes = [100, 1000, 5000]
const runs = 5

interface Measure {
  seconds: number
  /** Peak memory of the whole process, in MB. */
  megabytes: number
}

const results: { size: number; median: Measure }[] = []
for (const size of sizes) {
  const root = await mkdtemp(join(tmpdir(), 'kefu-bench-'))
  try {
    await generateContent('content', join(root, 'content'), size)
    const measures = Array.from({ length: runs }, () => measure(join(root, 'content'))).sort(
      (a, b) => a.seconds - b.seconds,
    )
    const median = measures[Math.floor(runs / 2)]!
    results.push({ size, median })
    process.stdout.write(
      `${size} procedures: ${median.seconds.toFixed(2)} s (${measures[0]!.seconds.toFixed(2)} to ${measures.at(-1)!.seconds.toFixed(2)} in ${runs} runs), ` +
        `${Math.round(size / median.seconds)} a second, ${Math.round(median.megabytes)} MB at most\n`,
    )
  } finally {
    await rm(root, { recursive: true })
  }
}
for (const [index, { size, median }] of results.entries()) {
  const before = results[index - 1]
  if (!before) continue
  process.stdout.write(
    `${size / before.size} times the procedures: ${(median.seconds / before.median.seconds).toFixed(1)} times the time, ` +
      `${(median.megabytes / before.median.megabytes).toFixed(1)} times the memory\n`,
  )
}

/** One run of the command as a person starts it, the start of Node included. */
function measure(root: string): Measure {
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(
    'node',
    ['--import', new URL('./peak-memory.ts', import.meta.url).href, 'scripts/validate.ts', '--root', root],
    { encoding: 'utf8', maxBuffer: 1e9 },
  )
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(`The generated content does not pass:\n${stdout.slice(0, 2000)}\n${stderr}`)
  return { seconds, megabytes: Number(/peak (\d+) kB/.exec(stderr)?.[1] ?? 0) / 1000 }
}
