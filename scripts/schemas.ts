import { fileSchema, lists, type ListName } from '../src/catalogue/lists.ts'

/** The file that a list's JSON Schema is kept in. */
export function schemaFile(name: ListName): string {
  return `.vscode/schemas/${name}.schema.json`
}

export function schemaText(name: ListName): string {
  return `${JSON.stringify(fileSchema(name), null, 2)}\n`
}

/** Settings with which VS Code completes and explains what an author types into the lists (extension: YAML by Red Hat). */
export function editorSettings(): string {
  const schemas = Object.fromEntries(
    (Object.keys(lists) as ListName[]).map((name) => {
      const { path } = lists[name]
      return [`./${schemaFile(name)}`, `content/${path.endsWith('/') ? `${path}*.yaml` : path}`]
    }),
  )
  // What is typed is saved a second later, so that the task 边写边检查 says what is wrong while somebody writes.
  const saved = { 'files.autoSave': 'afterDelay' }
  const settings = {
    'yaml.schemas': schemas,
    'files.eol': '\n',
    'files.encoding': 'utf8',
    '[mdx]': saved,
    '[yaml]': saved,
  }
  return `${JSON.stringify(settings, null, 2)}\n`
}
