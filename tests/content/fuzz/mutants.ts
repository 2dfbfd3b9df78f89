import fc from 'fast-check'
import { realContent } from '../../support/real-content.ts'

/** A real page with something done to it, under a name and a title of its own. */
export interface Mutant {
  file: string
  text: string
}

/** What people paste and mistype: marks of Markdown and MDX, their look-alikes, and what Word, WeChat and Excel leave. */
const pieces = [
  ...[
    '*',
    '**',
    '***',
    '~',
    '~~',
    '_',
    '__',
    '`',
    '```',
    '~~~',
    '#',
    '# ',
    '##问',
    '> ',
    '- ',
    '-',
    '+ ',
    '1. ',
    '1、',
    '（1）',
  ],
  ...[
    '---',
    '——',
    '===',
    '<',
    '>',
    '</',
    '/>',
    '{',
    '}',
    '{/*',
    '*/}',
    '[',
    ']',
    '](',
    '（',
    '）',
    '!',
    '![',
    '\\',
    '|',
    '｜',
  ],
  ...[
    ' | --- | --- |\n',
    '\n| 平台 | 时限 |\n| --- | --- |\n| 天猫 | 48 小时 |\n',
    '平台\t时限\n天猫\t48 小时\n',
    '&lt;',
    '&amp;',
    '&',
    '&#x4e00;',
  ],
  ...[
    ':::note\n',
    ':::',
    '：：：note',
    ':::注意',
    ':时间',
    '::x',
    '“',
    '”',
    '‘',
    '’',
    '"',
    "'",
    '＝',
    '，',
    '、',
    '\u3000\u3000',
    '\u00a0',
  ],
  ...[
    '\u200b',
    '\ufeff',
    '\u202e',
    '\r',
    '\r\n',
    '\n',
    '\n\n',
    '\t',
    '    ',
    '  \n',
    '$',
    '%',
    '@',
    '^',
    '[^1]',
    '[^1]: 注',
    '[注]: 说明',
    '- [ ] ',
  ],
  ...[
    '<Step id="x" title="看" role="aftersales" next="y">\n',
    '</Step>',
    '＜Step＞',
    '《Branch to="x"／》',
    '<Branch when="能" to="x" />',
    '<br>',
    '<b>',
  ],
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<!-- 注 -->',
    'import 快递',
    'export 单',
    '\nimport x from "y"\n',
    '\nexport const a = 1\n',
  ],
  ...[
    'https://example.com/帮助。',
    'www.example.com，',
    '![图](/a b.png)',
    '![图](/50%off.png)',
    '[看](/rules/)',
    '[看](/没有/)',
    '<<<<<<< HEAD\n',
    '\n=======\n',
    '>>>>>>> x\n',
  ],
  ...[
    '```mermaid\nflowchart TD\na-->b\n```\n',
    '\n```\n',
    '50~100 元',
    '3*4*5',
    '**“先看”**',
    '😀',
    '𠮷',
    'ﬂ',
    '\ud83d',
    '七天无理由',
  ],
]

const bases = realContent
  .filter(({ file }) => /^docs\/(?:procedures\/\w+|guides|help\/messages)\/[^/]+\.mdx$/.test(file))
  .map(({ file, bytes }) => ({ file, text: new TextDecoder().decode(bytes) }))
const short = bases.filter(({ text }) => text.length < 2500)

/** Where in a page something is done: anywhere, or at the start of a line, where most marks of Markdown take effect. */
interface Where {
  /** Of the page, from 0 to 1. */
  part: number
  isAtLine: boolean
}
const place: fc.Arbitrary<Where> = fc.record({
  part: fc.noBias(fc.nat({ max: 999_999 })).map((millionth) => millionth / 1_000_000),
  isAtLine: fc.boolean(),
})

type Edit = (text: string) => string
function at(text: string, { part, isAtLine }: Where): number {
  const offset = Math.floor(part * text.length)
  return isAtLine ? text.lastIndexOf('\n', offset) + 1 : offset
}

const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(place, fc.constantFrom(...pieces)).map(
      ([where, piece]): Edit =>
        (text) =>
          splice(text, where, 0, piece),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(place, fc.nat({ max: 12 })).map(
      ([where, count]): Edit =>
        (text) =>
          splice(text, where, count, ''),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(place, fc.nat({ max: 8 }), fc.constantFrom(...pieces)).map(
      ([where, count, piece]): Edit =>
        (text) =>
          splice(text, where, count, piece),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(place, place, fc.nat({ max: 60 })).map(([from, to, count]): Edit => (text) => {
      const start = at(text, from)
      return splice(text, to, 0, text.slice(start, start + count))
    }),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(place, fc.integer({ min: 0, max: 0xffff })).map(
      ([where, code]): Edit =>
        (text) =>
          splice(text, where, 1, String.fromCharCode(code)),
    ),
  },
)

function splice(text: string, where: Where, count: number, piece: string): string {
  const start = at(text, where)
  // No file holds half a character.
  return (text.slice(0, start) + piece + text.slice(start + count)).toWellFormed()
}

/** One to three edits to a page; most of the pages are short, so that many can be tried. */
const mutation = fc.tuple(
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...short) }, { weight: 1, arbitrary: fc.constantFrom(...bases) }),
  fc.array(edit, { minLength: 1, maxLength: 3 }),
)

/**
 * Real pages, damaged by chance.
 *
 * @param count how many
 * @param seed the same seed gives the same pages
 */
export function mutants(count: number, seed: number): Mutant[] {
  return fc.sample(mutation, { numRuns: count, seed }).map(([{ file, text }, edits], index) => ({
    file: /procedures/.test(file)
      ? file.replace(/([^/]+)\.mdx$/, `mutant-${index}.mdx`)
      : `docs/guides/mutant-${index}.mdx`,
    text: edits.reduce((damaged, change) => change(damaged), text).replace(/^title: .*$/m, `$& ${index}`),
  }))
}
