import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** How many similar questions a copy has in the lists: enough, with those that stand in the procedure. */
const asksOfCopy = 20

/**
 * Writes a content folder of a given size, made from the real procedures: each copy gets a name and similar questions of
 * its own, and what it hands to is renamed with it, so that everything still leads somewhere.
 *
 * @param from the real content folder
 * @param to an empty folder
 * @param count how many procedures to write, no fewer than there are real ones
 */
export async function generateContent(from: string, to: string, count: number): Promise<void> {
  const procedures = join(from, 'docs/procedures')
  const originals: { stage: string; id: string; text: string }[] = []
  for (const stage of (await readdir(procedures)).sort()) {
    for (const file of (await readdir(join(procedures, stage))).sort()) {
      if (!file.endsWith('.mdx')) continue
      originals.push({
        stage,
        id: file.replace('.mdx', ''),
        text: await readFile(join(procedures, stage, file), 'utf8'),
      })
    }
  }
  for (const folder of [
    'reference',
    'registers',
    'replies',
    'asks',
    'quizzes',
    'templates',
    'docs/guides',
    'docs/training',
  ]) {
    await cp(join(from, folder), join(to, folder), { recursive: true })
  }

  const asks = new Map<string, string[]>()
  for (const { id } of originals) {
    const text = await readFile(join(from, 'asks', `${id}.yaml`), 'utf8')
    asks.set(id, (text.match(/^ {4}- .*$/gm) ?? []).slice(0, asksOfCopy))
  }

  const ids = originals.map(({ id }) => id)
  for (let index = 0; index < count; index += 1) {
    const { stage, id, text } = originals[index % originals.length]!
    const copy = Math.floor(index / originals.length)
    // The last round may be cut short: what it hands to is then found in the first round.
    const isWritten = (other: string) => copy * originals.length + ids.indexOf(other) < count
    const rename = (other: string) => (copy > 0 && isWritten(other) ? `${other}-${copy}` : other)
    const own = (line: string) => (copy > 0 ? line.replace(/["']?$/, ` ${copy}$&`) : line)
    const asked = text.replace(/^asks:\n(?: {2}- .*\n)+/m, (list) => list.replaceAll(/^ {2}- .*$/gm, own))
    const renamed = asked.replace(/^title: .*$/m, own).replaceAll(
      /(handsTo="|use: )([a-z0-9 -]+)/g,
      (_, before: string, names: string) =>
        before +
        names
          .split(' ')
          .map((name) => (ids.includes(name) ? rename(name) : name))
          .join(' '),
    )
    if (copy > 0) {
      const listed = asks.get(id)!.map(own).join('\n')
      await writeFile(join(to, 'asks', `${id}-${copy}.yaml`), `- of: ${id}-${copy}\n  questions:\n${listed}\n`)
    }
    const folder = join(to, 'docs/procedures', stage)
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, `${copy > 0 ? `${id}-${copy}` : id}.mdx`), renamed)
  }
}
