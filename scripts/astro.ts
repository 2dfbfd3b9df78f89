import { run } from './run.ts'

/** Runs Astro with what follows on the command line, and without its telemetry: `dev` and `types` of package.json. */
process.exitCode = await run('astro', process.argv.slice(2))
