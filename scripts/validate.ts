import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

// What Node compiles, TypeScript included, is kept for the next run: a quarter of the time at the size of this handbook.
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/node'))
const { checkContentCommand } = await import('./check-content.ts')
process.exitCode = await checkContentCommand()
