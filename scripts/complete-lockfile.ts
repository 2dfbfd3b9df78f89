import { readFile, writeFile } from 'node:fs/promises'
import { missingPackages, type Lockfile } from './lockfile.ts'

/** Adds to package-lock.json what npm left out of it; run after every change of a dependency. */
const lockfile = JSON.parse(await readFile('package-lock.json', 'utf8')) as Lockfile
const missing = missingPackages(lockfile)
Object.assign(lockfile.packages, missing)
lockfile.packages = Object.fromEntries(Object.entries(lockfile.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
await writeFile('package-lock.json', `${JSON.stringify(lockfile, null, 2)}\n`)
process.stdout.write(`${Object.keys(missing).length} entries added to package-lock.json\n`)
