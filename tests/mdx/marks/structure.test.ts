import { describe, expect, test } from 'vitest'
import { editsOf } from '../../../src/diagnostics/edit.ts'
import { readPage } from '../../../src/mdx/read-page.ts'
import { createSource } from '../../../src/mdx/source.ts'
import { soundText } from '../../support/sound-text.ts'
import { structureKinds } from '../../support/structure-kinds.ts'

const formats = ['mdx', 'md'] as const
const before = '---\ntitle: 钥匙\n---\n\n'

function findingsOf(text: string, format: 'md' | 'mdx') {
  return readPage(createSource(`docs/guides/keys.${format}`, `${before}${text}\n`)).findings
}

/** The text after a program has typed what the fix of a finding says. */
function mended(text: string, edits: NonNullable<ReturnType<typeof findingsOf>[number]['edits']>): string {
  const source = createSource('docs/guides/keys.mdx', `${before}${text}\n`)
  return editsOf(source, edits)!
    .map(({ start, end, text: instead }) => ({ from: source.offsetAt(start), to: source.offsetAt(end), instead }))
    .sort((a, b) => b.from - a.from)
    .reduce((now, { from, to, instead }) => now.slice(0, from) + instead + now.slice(to), source.text)
    .slice(before.length)
}

describe.each(Object.entries(structureKinds))('%s', (_, [rules, inputs]) => {
  test.each(inputs)('is said, once, of %j', (text) => {
    for (const format of formats) {
      const found = findingsOf(text, format).filter(({ rule }) => rules.includes(rule))
      const places = new Set(found.map(({ place }) => place!.line))
      expect(found.length, JSON.stringify(findingsOf(text, format))).toBeGreaterThan(0)
      expect(places.size).toBe(found.length)
    }
  })

  test('goes when a program types what the fix says, and nothing else comes', () => {
    for (const text of inputs) {
      let now = text
      for (let round = 0; round < 5; round += 1) {
        const [finding] = findingsOf(now, 'mdx').filter(({ edits }) => edits)
        if (!finding) break
        now = mended(now, finding.edits!)
      }
      const had = findingsOf(text, 'mdx').some(({ edits }) => edits)
      const left = findingsOf(now, 'mdx').filter(({ rule, edits }) => edits || (had && !rules.includes(rule)))
      expect(left, `${text}\n→\n${now}`).toEqual([])
    }
  })
})

describe.each(formats)('in %s', (format) => {
  test.each(soundText)('sound text is left alone: %j', (text) => {
    expect(findingsOf(text, format)).toEqual([])
  })
})
