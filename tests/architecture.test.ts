import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** Each folder of `src` and the folders that it may import. ARCHITECTURE.md says why. */
const mayImport: Record<string, readonly string[]> = {
  diagnostics: [],
  diagrams: [],
  mdx: ['diagnostics'],
  reference: ['mdx', 'diagnostics'],
  procedures: ['mdx', 'diagrams', 'diagnostics'],
  templates: ['mdx', 'diagnostics'],
  quizzes: ['mdx', 'diagnostics'],
  catalogue: ['reference', 'procedures', 'templates', 'quizzes', 'mdx', 'diagnostics'],
  validator: ['catalogue', 'reference', 'procedures', 'templates', 'quizzes', 'diagrams', 'mdx', 'diagnostics'],
  search: ['catalogue', 'reference', 'procedures', 'diagrams', 'mdx', 'diagnostics'],
  site: [
    'validator',
    'search',
    'catalogue',
    'reference',
    'procedures',
    'templates',
    'quizzes',
    'diagrams',
    'mdx',
    'diagnostics',
  ],
}

const drawers = ['utils', 'helpers', 'common', 'misc', 'shared', 'manager', 'service']

const top = join(import.meta.dirname, '..')
const files = ['src', 'scripts', 'tests'].flatMap((folder) =>
  readdirSync(join(top, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(top.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort(),
)
const read = (file: string) => readFileSync(join(top, file), 'utf8')
const imports = files
  .filter((file) => /^(?:src|scripts)\/.*\.(?:tsx?|astro)$/.test(file))
  .flatMap((file) => importsIn(file, read(file)).map((target) => ({ file, target })))

/** What a file imports: a path from the top of the project, or the name of a package; without Vite's `?url`. */
function importsIn(file: string, text: string): string[] {
  const code = file.endsWith('.astro') ? codeOf(text) : text
  return ts
    .preProcessFile(code, true, true)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.') ? posix.join(posix.dirname(file), fileName.replace(/\?url$/, '')) : fileName,
    )
}

/** The code of an Astro component: what stands between its fences, and its scripts. */
function codeOf(text: string): string {
  const fenced = /^---\n([\s\S]*?)^---$/m.exec(text)?.[1] ?? ''
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code)
  return [fenced, ...scripts].join('\n')
}

function folderOf(path: string): string {
  return path.split('/')[1] ?? ''
}

/** Imports that a test does not want, as a sentence that names both ends. */
function offences(isOffence: (file: string, target: string) => boolean): string[] {
  return imports.filter(({ file, target }) => isOffence(file, target)).map(({ file, target }) => `${file} → ${target}`)
}

test('imports are seen in whatever form they are written', () => {
  const code = [
    "import { key } from './key.ts'",
    "import type { Ring } from '../ring.ts'",
    "import './lock.css'",
    "export { door } from './door.ts'",
    "const safe = await import('node:fs')",
  ]
  const seen = ['src/mdx/key.ts', 'src/ring.ts', 'src/mdx/lock.css', 'src/mdx/door.ts', 'node:fs']
  expect(importsIn('src/mdx/found.ts', code.join('\n'))).toEqual(seen)
  const component = `---\n${code.slice(0, 2).join('\n')}\n---\n\n<p>---</p>\n<script>\n${code.slice(2).join('\n')}\n</script>\n`
  expect(importsIn('src/mdx/Found.astro', component)).toEqual(seen)
})

test('every folder of src has its place in the order', () => {
  const folders = readdirSync(join(top, 'src'), { withFileTypes: true })
  expect(folders.filter((entry) => !entry.isDirectory()).map(({ name }) => name)).toEqual([])
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(mayImport).sort())
})

test.each(Object.entries(mayImport))('src/%s imports only the folders below it', (folder, below) => {
  const allowed = [folder, ...below]
  const own = imports.filter(({ file }) => file.startsWith(`src/${folder}/`))
  expect(own.length).toBeGreaterThan(0)
  expect(
    offences(
      (file, target) =>
        file.startsWith(`src/${folder}/`) && target.startsWith('src/') && !allowed.includes(folderOf(target)),
    ),
  ).toEqual([])
})

test('the order of the folders has no circle', () => {
  const placed: string[] = []
  for (const folder of Object.keys(mayImport)) {
    expect(mayImport[folder]!.filter((below) => !placed.includes(below))).toEqual([])
    placed.push(folder)
  }
})

test('src imports nothing from scripts, tests or content', () => {
  expect(
    offences((file, target) => file.startsWith('src/') && /^(?:\.\.|scripts|tests|content)\b/.test(target)),
  ).toEqual([])
})

test('relative imports lead to a file and carry its ending', () => {
  expect(offences((_, target) => /^(?:src|scripts|tests)\//.test(target) && !files.includes(target))).toEqual([])
})

test('no rule imports another rule', () => {
  const rules = 'src/validator/rules/'
  expect(offences((file, target) => file.startsWith(rules) && target.startsWith(rules))).toEqual([])
})

test('within src, only the loader and the site know Node', () => {
  const mayKnow = (file: string) => file === 'src/catalogue/load.ts' || file.startsWith('src/site/')
  expect(offences((file, target) => file.startsWith('src/') && target.startsWith('node:') && !mayKnow(file))).toEqual(
    [],
  )
})

test('what runs in the browser knows neither Node nor Astro', () => {
  const inBrowser = /^src\/site\/(?:client|device|islands)\//
  expect(offences((file, target) => inBrowser.test(file) && /^(?:node:|astro)/.test(target))).toEqual([])
})

test('what the search worker runs does not drag the content into the browser', () => {
  const reached = new Set<string>()
  const visit = (file: string) => {
    if (reached.has(file)) return
    reached.add(file)
    for (const { target } of imports.filter((one) => one.file === file)) visit(target)
  }
  visit('src/site/client/search-worker.ts')
  expect([...reached]).toContain('src/search/search.ts')
  expect([...reached].filter((target) => !/^src\/(?:search|site\/client)\//.test(target))).toEqual([])
})

test('one module knows how things are stored on a device', () => {
  const mayKnow = (file: string) => file.startsWith('src/site/device/')
  expect(offences((file, target) => target === 'idb' && !mayKnow(file))).toEqual([])
})

test('within src, only the site knows Astro', () => {
  const isAstro = (target: string) => /^(?:astro(?:[:/]|$)|@astrojs\/)/.test(target)
  expect(imports.some(({ target }) => isAstro(target))).toBe(true)
  expect(
    offences((file, target) => file.startsWith('src/') && isAstro(target) && !file.startsWith('src/site/')),
  ).toEqual([])
})

test('no file of code is longer than 300 lines', () => {
  const long = files
    .filter((file) => /^(?:src|scripts)\/.*\.(?:tsx?|astro)$/.test(file))
    .map((file) => ({ file, lines: read(file).trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 300)
  expect(long).toEqual([])
})

test('no folder and no file is a drawer for leftovers', () => {
  const isDrawer = (path: string) =>
    path.toLowerCase().split(/[/.-]/).some((word) => drawers.includes(word)) // prettier-ignore
  expect(['src/utils/keys.ts', 'scripts/key-helpers.ts'].filter(isDrawer)).toHaveLength(2)
  expect(files.filter(isDrawer)).toEqual([])
})

test('the real content is checked by tests of its own, so that a rule can be added before its authors have mended it', () => {
  const isOfContent = /^tests\/(?:content|site|browser|support)\//
  const tests = files.filter((file) => /^tests\/.*\.ts$/.test(file) && !isOfContent.test(file))
  const loads = /real-content\.ts'|loadCatalogue\('content'\)|'(?:\.\.\/)+content'/
  expect(tests.filter((file) => loads.test(read(file)) && read(file).includes('checkContent('))).toEqual([])
  expect(read('tests/content/mutation.test.ts')).toMatch(loads)
})
