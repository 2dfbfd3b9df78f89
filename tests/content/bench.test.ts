import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { generateContent } from '../../scripts/bench/generate.ts'
import { loadCatalogue } from '../../src/catalogue/load.ts'
import { rules } from '../../src/validator/rules.ts'
import { checkContent } from '../../src/validator/run.ts'
import { dayAfter } from '../support/content.ts'
import { emptyFolder } from '../support/folder.ts'

const real = join(import.meta.dirname, '../../content')

/** How many real procedures there are. */
const procedures = (await loadCatalogue(real)).published.length

async function generated(count: number) {
  const folder = emptyFolder()
  await generateContent(real, join(folder, 'content'), count)
  return loadCatalogue(join(folder, 'content'))
}

describe('the content that the bench makes', { timeout: 60_000 }, () => {
  // Numbers at which the last round of copies is whole, has hardly begun, is almost whole, and is cut short.
  test.each([procedures, procedures + 1, 2 * procedures - 1, 2 * procedures, Math.max(50, procedures)])(
    'of %i procedures passes the check',
    async (count) => {
      const catalogue = await generated(count)
      const { messages } = await checkContent(catalogue, rules, { today: dayAfter(catalogue) })
      const hard = messages.filter(({ level }) => level === 'must-fix')
      expect(hard.map(({ file, line, reason }) => `${file}:${line ?? '-'} ${reason}`)).toEqual([])
      expect(catalogue.published).toHaveLength(count)
      expect(new Set(catalogue.published.map(({ id }) => id)).size).toBe(count)
      expect(new Set(catalogue.published.map(({ title }) => title?.value)).size).toBe(count)
    },
  )

  test('is the same every time', async () => {
    const [one, two] = [await generated(50), await generated(50)]
    expect(one.sources.map(({ file, text }) => [file, text])).toEqual(two.sources.map(({ file, text }) => [file, text]))
  })

  test('hands from copy to copy, so that it is as tightly knit as the real content', async () => {
    const { published } = await generated(3 * procedures)
    const handed = (copy: RegExp) =>
      published
        .filter(({ id }) => copy.test(id))
        .flatMap(({ nodes }) =>
          nodes.flatMap((node) => (node.kind === 'exit' ? node.handsTo.map(({ value }) => value) : [])),
        )
    const second = handed(/-2$/)
    expect(second).toHaveLength(handed(/[a-z]$/).length)
    expect(second.filter((id) => id.endsWith('-2')).length).toBeGreaterThan(10)
    expect(second.filter((id) => id.endsWith('-1'))).toEqual([])
  })
})
