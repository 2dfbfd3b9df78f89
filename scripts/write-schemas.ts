import { mkdir, writeFile } from 'node:fs/promises'
import { lists, type ListName } from '../src/catalogue/lists.ts'
import { editorSettings, schemaFile, schemaText } from './schemas.ts'

/** Writes the JSON Schemas of all lists, and the settings that lead VS Code to them. */
await mkdir('.vscode/schemas', { recursive: true })
for (const name of Object.keys(lists) as ListName[]) await writeFile(schemaFile(name), schemaText(name))
await writeFile('.vscode/settings.json', editorSettings())
process.stdout.write(`${Object.keys(lists).length} schemas written to .vscode/schemas\n`)
