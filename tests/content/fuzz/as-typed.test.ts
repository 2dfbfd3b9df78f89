import { parseFrontmatter } from '@astrojs/markdown-remark'
import { expect, test } from 'vitest'
import { buildCatalogue } from '../../../src/catalogue/build.ts'
import { markdownProcessor } from '../../../src/site/markdown/processor.ts'
import { rules } from '../../../src/validator/rules.ts'
import { checkContent } from '../../../src/validator/run.ts'
import { dayAfter } from '../../support/content.ts'
import { realContent } from '../../support/real-content.ts'
import { mutants, type Mutant } from './mutants.ts'
import { codeShown, lostCharacters } from './shown.ts'

/** `npm run fuzz` sets both; a test that everybody runs tries the same pages every time. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 2000)
const seed = Number(process.env['FUZZ_SEED'] ?? 20261130)

/** So many pages are checked at once, since the lists around them are the same. */
const batch = 50

test(
  'a page with anything pasted into it is found fault with, or shows all that was typed',
  { timeout: runs * 1000 },
  async () => {
    const pages = mutants(runs, seed)
    const bad: string[] = []
    for (let start = 0; start < pages.length; start += batch)
      bad.push(...(await tryOut(pages.slice(start, start + batch))))
    expect(bad, `of ${runs} pages with seed ${seed}: ${bad.length}`).toEqual([])
  },
)

/** What is wrong with how some pages were taken, as sentences. */
async function tryOut(pages: readonly Mutant[]): Promise<string[]> {
  const bad: string[] = []
  const damaged = pages.map(({ file, text }) => ({ file, bytes: new TextEncoder().encode(text) }))
  const began = process.cpuUsage()
  const catalogue = buildCatalogue([...realContent, ...damaged])
  const { messages } = await checkContent(catalogue, rules, { today: dayAfter(catalogue) })
  const { user } = process.cpuUsage(began)
  if (user > 2_000_000 * pages.length)
    bad.push(`${pages[0]?.file} and the ${pages.length - 1} behind it: ${user / 1e6} s`)

  for (const { ruleId, fix } of messages) if (fix.startsWith('把这一行发给维护')) bad.push(`${ruleId} crashes: ${fix}`)
  for (const mutant of pages) {
    const own = messages.filter(({ file }) => file === mutant.file)
    // What is said of a file as a whole, that it is no text for example, has no line.
    const nameless = own.find(({ line, ruleId = '' }) => line === undefined && !ruleId.startsWith('file-'))
    if (nameless) bad.push(`${mutant.file}: ${nameless.ruleId} has no line`)
    if (own.some(({ level }) => level === 'must-fix')) continue
    const crash = await compile(mutant)
    if (crash) bad.push(`${mutant.file}: the build stops: ${crash}`)
    const page = catalogue.pages.find(({ source }) => source.file === mutant.file)
    if (!page || own.length > 0) continue
    const lost = lostCharacters(page)
    if (lost) bad.push(`${mutant.file}: lost 「${lost}」`)
    for (const code of codeShown(page.tree)) bad.push(`${mutant.file}: shows ${code}`)
  }
  return bad
}

const shared = { syntaxHighlight: false } as const
const mdx = markdownProcessor.createMdxRenderer!(shared, { optimize: false, srcDir: new URL('file:///') })

/** What the site's own compiler says of a page; nothing when it is content. */
async function compile({ file, text }: Mutant): Promise<string | undefined> {
  try {
    const { frontmatter, content } = parseFrontmatter(text, { frontmatter: 'empty-with-spaces' })
    await (await mdx).process(content, file, frontmatter)
    return undefined
  } catch (error) {
    return String(error).split('\n')[0]
  }
}
