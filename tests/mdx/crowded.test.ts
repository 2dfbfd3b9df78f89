import { expect, test } from 'vitest'
import { crowded } from '../../src/mdx/crowded.ts'
import { createSource } from '../../src/mdx/source.ts'
import { contentWith } from '../support/content.ts'

const page = (text: string) => createSource('docs/guides/keys.mdx', text)

test.each([
  ['~~', '~~钥匙', 2000],
  ['[', '[钥匙](', 5000],
  [':::', ':::note\n', 200],
  ['> ', '> ', 5000],
])('of %s a page may have many, and not too many', (_, piece, most) => {
  expect(crowded(page(piece.repeat(most)))).toBeUndefined()
  const finding = crowded(page(`钥匙圈\n\n${piece.repeat(most + 1)}`))
  expect(finding?.rule).toBe('file-is-text')
  expect(finding?.place?.line).toBeGreaterThan(2)
})

test('such a page is not read, and said once', () => {
  const file = 'docs/guides/keys.mdx'
  const { findings, pages } = contentWith({ [file]: `---\ntitle: 钥匙\n---\n\n${':::note\n'.repeat(2500)}` })
  expect(findings.filter((finding) => finding.file === file)).toHaveLength(1)
  expect(pages.map(({ source }) => source.file)).not.toContain(file)
})
