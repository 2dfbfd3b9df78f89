import { readOptions } from './read-options.ts'
import { run } from './run.ts'

const help = `npm run fuzz -- [--runs 20000] [--seed 7]
  damages real pages by chance and looks whether each is found fault with, or shows all that was typed`

const { values } = readOptions({ options: { runs: { type: 'string' }, seed: { type: 'string' } } }, help)
const runs = values.runs ?? '20000'
const seed = values.seed ?? String(Date.now() % 2 ** 31)
process.stdout.write(`${runs} pages, seed ${seed}\n`)
process.exitCode = await run('vitest', ['run', '--project', 'content', 'tests/content/fuzz'], {
  FUZZ_RUNS: runs,
  FUZZ_SEED: seed,
})
