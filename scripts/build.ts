import { run } from './run.ts'

/** Checks the content, then builds the site: what must be fixed keeps it from being built. */
process.exitCode = await run('node', ['scripts/validate.ts'])
if (process.exitCode === 0) process.exitCode = await run('astro', ['build'])
