import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildCatalogue } from '../../src/catalogue/build.ts'
import { fieldTypes } from '../../src/templates/written.ts'
import { functionNames } from '../../src/templates/expressions/model.ts'
import { rules } from '../../src/validator/rules.ts'
import { checkContent } from '../../src/validator/run.ts'
import { today } from '../support/content.ts'

const guide = readFileSync('content/docs/guides/writing-templates.mdx', 'utf8')
const copied = 'templates/copied-from-the-guide.yaml'

const files = readdirSync('content', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ya?ml|mdx?)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({
    file: path.slice('content/'.length).replaceAll('\\', '/'),
    bytes: readFileSync(path) as Uint8Array,
  }))

test('the template in the guide can be copied and passes every check', async () => {
  const [, example] = /```yaml\n([\s\S]*?)```/.exec(guide)!
  const catalogue = buildCatalogue([...files, { file: copied, bytes: new TextEncoder().encode(example) }])
  expect(catalogue.templates.map(({ template }) => template.id)).toContain('copied-from-the-guide')
  const { messages } = await checkContent(catalogue, rules, { today })
  expect(messages.filter(({ file }) => file === copied).map(({ reason }) => reason)).toEqual([])
})

test('the guide names every kind of field and every function of formulas', () => {
  for (const type of fieldTypes) expect(guide).toContain(`| \`${type}\` |`)
  for (const name of functionNames) expect(guide).toContain(`\`${name}(`)
})
