import { parseFrontmatter } from '@astrojs/markdown-remark'
import { expect, test } from 'vitest'
import { editsOf } from '../../src/diagnostics/edit.ts'
import { readPage } from '../../src/mdx/read-page.ts'
import { createSource } from '../../src/mdx/source.ts'
import { applyEdits } from '../support/edits.ts'

const pageWith = (character: string) => `---\ntitle: 备用${character}钥匙\nowner: shiftlead\n---\n\n放在铁盒里。\n`

/** Every character that has no look of its own, and some that are odd in other ways. */
const characters = [
  ...Array.from({ length: 0xa1 }, (_, code) => String.fromCharCode(code)).filter((sign) => /[^ -~\t\n]/.test(sign)),
  ...[
    '\u2028',
    '\u2029',
    '\uFEFF',
    '\uFFFD',
    '\uFFFE',
    '\uFFFF',
    '\uD83D',
    '\uDE00',
    '\uE000',
    '\u{1F511}',
    '\r',
    '\r\r',
  ],
]

test('what stops the reader of the site in the settings of a page is a finding, and typing what the fix says mends it', () => {
  let stopped = 0
  for (const character of characters) {
    const text = pageWith(character)
    const source = createSource('docs/guides/keys.mdx', text)
    const findings = readPage(source).findings.filter(({ rule }) => rule === 'yaml-is-readable')
    let isRead = true
    try {
      parseFrontmatter(text)
    } catch {
      isRead = false
      stopped += 1
    }
    const code = JSON.stringify(character)
    if (!isRead) expect(findings.length, code).toBeGreaterThan(0)
    else expect(findings, code).toEqual([])
    const mended = applyEdits(
      text,
      findings.flatMap(({ edits }) => editsOf(source, edits ?? []) ?? []),
    )
    if (!isRead) expect(mended, code).toBe(pageWith(''))
  }
  expect(stopped).toBeGreaterThan(50)
})
