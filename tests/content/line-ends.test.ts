import { expect, test } from 'vitest'
import { buildCatalogue } from '../../src/catalogue/build.ts'
import type { Catalogue } from '../../src/catalogue/model.ts'
import { realContent } from '../support/real-content.ts'

const rewritten = (rewrite: (text: string) => string) =>
  buildCatalogue(
    realContent.map(({ file, bytes }) => ({
      file,
      bytes: new TextEncoder().encode(rewrite(new TextDecoder().decode(bytes).replaceAll('\r\n', '\n'))),
    })),
  )

/** What a catalogue says of each file, with every place; offsets count the bytes that were added. */
function said({ procedures, pages, lists, findings }: Catalogue): Map<string, string> {
  const parts: [string, unknown][] = [
    ...procedures.map((procedure): [string, unknown] => [procedure.file, { ...procedure, page: undefined }]),
    ...pages.map(({ source, headings, links, frontmatter }): [string, unknown] => [
      `the page of ${source.file}`,
      { headings, links, frontmatter },
    ]),
    ...Object.entries(lists).map(([name, { entries }]): [string, unknown] => [
      `the list of ${name}`,
      entries.map(({ id, idPlace, value }) => ({ id, idPlace, value })),
    ]),
    ['the findings', findings],
  ]
  const withoutOffset = (key: string, value: unknown) => (key === 'offset' ? undefined : value)
  return new Map(parts.map(([name, part]) => [name, JSON.stringify(part, withoutOffset)]))
}
const plain = said(rewritten((text) => text))

test.each([
  ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ['both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
])('%s of every file: what is read stays the same, place by place', { timeout: 30_000 }, (_, rewrite) => {
  const changed = said(rewritten(rewrite))
  expect([...changed.keys()]).toEqual([...plain.keys()])
  expect([...plain.keys()].filter((name) => changed.get(name) !== plain.get(name))).toEqual([])
})
