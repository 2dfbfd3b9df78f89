import type { Catalogue } from '../../catalogue/model.ts'
import type { Source } from '../../mdx/source.ts'
import { shorten } from '../../diagnostics/shorten.ts'
import { privateDataIn, type PrivateData } from '../private-data.ts'
import { defineFileRule } from '../define-rule.ts'

/** No page and no list holds data about a person, comments and drafts included: all of them are kept and passed on. */
export default defineFileRule({
  why: '手册人人看得到，买家的信息写进来就是泄露，店铺要担责',
  check(source, report, { catalogue }) {
    const shown = shownLines(source, catalogue)
    const found = privateDataIn(source.text)
    const lines = hide(source.text, found).split(/\r?\n/)
    for (const { kind, at, length, fix } of found) {
      const place = source.placeAt(at)
      if (shown.has(place.line)) continue
      report({
        place,
        what: `这里有${kind}「${mask(source.text.slice(at, at + length))}」`,
        fix,
        excerpt: shorten(lines[place.line - 1]?.trim() ?? '', 100),
      })
    }
  },
})

/** The lines of bad examples on a help page: they show what must not be written, with made-up data. */
function shownLines(source: Source, { pages }: Catalogue): Set<number> {
  if (!source.file.startsWith('docs/help/messages/')) return new Set()
  const blocks = pages.find((page) => page.source === source)?.codeBlocks ?? []
  const bad = blocks.filter(({ meta }) => /\bcheck="bad"/.test(meta))
  return new Set(bad.flatMap(({ text, place }) => text.split('\n').map((_, index) => place.line + 1 + index)))
}

/** A text with everything that was found masked: the report of the check is passed on, and should not keep it. */
function hide(text: string, found: readonly PrivateData[]): string {
  return found.reduceRight(
    (hidden, { at, length }) => hidden.slice(0, at) + mask(text.slice(at, at + length)) + hidden.slice(at + length),
    text,
  )
}

/** Enough to find it again. */
function mask(text: string): string {
  const signs = [...text]
  const kept = Math.min(3, Math.floor(signs.length / 4))
  return `${signs.slice(0, kept).join('')}****${signs.slice(signs.length - kept).join('')}`
}
