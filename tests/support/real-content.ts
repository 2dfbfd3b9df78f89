import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildCatalogue, type ContentFile } from '../../src/catalogue/build.ts'
import type { ListedRule } from '../../src/validator/rule.ts'
import { rules } from '../../src/validator/rules.ts'
import { checkContent } from '../../src/validator/run.ts'
import { dayAfter } from './content.ts'

/** The folder of the real content. */
export const realRoot = join(import.meta.dirname, '../../content')

/** The pages and lists that the team has written. */
export const realContent: readonly ContentFile[] = readdirSync(realRoot, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:mdx?|yaml)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ file: path.slice(realRoot.length + 1).replaceAll('\\', '/'), bytes: readFileSync(path) }))

/** The lines of the real files whose paths a pattern fits. */
export function realFiles(pattern: RegExp): { file: string; lines: string[] }[] {
  return realContent
    .filter(({ file }) => pattern.test(file))
    .map(({ file, bytes }) => ({ file, lines: new TextDecoder().decode(bytes).split(/\r?\n/) }))
}

/**
 * What must be fixed in the real content with other lines in some of its files, as `file:line rule`.
 *
 * @param asked the rules that are run
 */
export async function objections(
  damaged: ReadonlyMap<string, readonly string[]>,
  asked: readonly ListedRule[] = rules,
): Promise<Set<string>> {
  const files = realContent.map(({ file, bytes }) => {
    const lines = damaged.get(file)
    return { file, bytes: lines ? new TextEncoder().encode(lines.join('\n')) : bytes }
  })
  const catalogue = buildCatalogue(files)
  const { messages } = await checkContent(catalogue, asked, { today: dayAfter(catalogue) })
  const hard = messages.filter(({ level }) => level === 'must-fix')
  return new Set(hard.map(({ file, line, ruleId }) => `${file}:${line} ${ruleId}`))
}
