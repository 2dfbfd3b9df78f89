import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { editorSettings, schemaFile, schemaText } from '../../scripts/schemas.ts'
import { lists, type ListName } from '../../src/catalogue/lists.ts'
import { runScript } from '../support/command.ts'
import { emptyFolder } from '../support/folder.ts'

const top = join(import.meta.dirname, '../..')
const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')
const names = Object.keys(lists) as ListName[]

test.each(names)('the schema of %s is what the list says now: if not, run `npm run schemas`', (name) => {
  expect(JSON.parse(read(top, schemaFile(name)))).toEqual(JSON.parse(schemaText(name)))
  expect(read(top, schemaFile(name))).toBe(schemaText(name))
})

test('the settings of the editor are what the lists say now', () => {
  expect(read(top, '.vscode/settings.json')).toBe(editorSettings())
})

test('no schema is left of a list that is gone', () => {
  const files = readdirSync(join(top, '.vscode/schemas')).map((file) => `.vscode/schemas/${file}`)
  expect(files.sort()).toEqual(names.map(schemaFile).sort())
})

test('the settings lead every file of a list to its schema', () => {
  const settings = JSON.parse(editorSettings())['yaml.schemas'] as Record<string, string>
  expect(Object.keys(settings)).toEqual(names.map((name) => `./${schemaFile(name)}`))
  expect(settings['./.vscode/schemas/roles.schema.json']).toBe('content/reference/roles.yaml')
  expect(settings['./.vscode/schemas/registers.schema.json']).toBe('content/registers/*.yaml')
})

test('npm run schemas writes them all', { timeout: 60_000 }, async () => {
  const folder = emptyFolder()
  const { status, stdout } = await runScript('write-schemas.ts', [], folder)
  expect({ status, stdout }).toEqual({ status: 0, stdout: `${names.length} schemas written to .vscode/schemas\n` })
  expect(readdirSync(join(folder, '.vscode/schemas')).length).toBe(names.length)
  for (const name of names) expect(read(folder, schemaFile(name))).toBe(schemaText(name))
  expect(read(folder, '.vscode/settings.json')).toBe(editorSettings())
})
