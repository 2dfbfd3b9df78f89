import fc from 'fast-check'
import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { toHast, type Handler } from 'mdast-util-to-hast'
import { expect, test } from 'vitest'
import { parseMarkdown } from '../../../src/mdx/markdown.ts'
import { tagsWithoutText } from '../../../src/mdx/marks/unshown.ts'
import { readPage } from '../../../src/mdx/read-page.ts'
import { createSource } from '../../../src/mdx/source.ts'

const words = [
  '先看订单',
  '再回买家',
  '运费谁出',
  '《退货登记表》',
  '满减活动',
  '签收时间',
  '“原话”',
  '（见下文）',
  '甲、乙',
]
const marks = [
  ...[
    '**',
    '*',
    '__',
    '~~',
    '`',
    '***',
    '——',
    '---',
    '===',
    '#',
    '##',
    '##### ',
    '＃',
    '>',
    '> ',
    '-',
    '- ',
    '+ ',
    '• ',
  ],
  ...[
    '1. ',
    '1、',
    '3. ',
    '（1）',
    '① ',
    '- [ ] ',
    '    ',
    '　　',
    '\u00A0',
    '\u200B',
    '\t',
    '  \n',
    '\\',
    '\\*',
    '\\\n',
  ],
  ...[
    '|',
    ' | ',
    '|\n|',
    '\n| - | - |\n',
    '\n| - |\n',
    '｜',
    '[',
    ']',
    '](/a/)',
    '（/a/）',
    '][b]',
    '![',
    '[b]: /a/\n',
    '[^1]',
    '[^1]: ',
  ],
  ...[
    ':::note\n',
    '\n:::\n',
    '：：：note\n',
    ':::注意\n',
    '```\n',
    '\n```\n',
    '~~~\n',
    '```text ',
    '&nbsp;',
    '&lt;',
    '&copy;',
  ],
  ...[
    '<b>',
    '</b>',
    '<br />',
    '<Step id="a" title="b">\n\n',
    '\n\n</Step>\n',
    '<Branch when="c" to="d">',
    '</Branch>',
    '＜Step＞',
  ],
  ...[
    '{/* ',
    ' */}',
    '<!-- ',
    ' -->',
    '\nimport ',
    '\nexport ',
    '<<<<<<< HEAD\n',
    '\n=======\n',
    '---\ntitle: a\n---\n',
  ],
  ...['https://a.example/', 'www.a.example', 'a@b.example', '<details>\n', '\n</details>', '<script>', '</script>'],
]
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.constantFrom(...marks) },
  { weight: 2, arbitrary: fc.constantFrom('\n', '\n\n', ' ', '。') },
)
const pageText = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join(''))

/** What the site shows of a tag: a component without a slot shows nothing of its text. */
const tag: Handler = (state, node: { name: string | null; children: [] }): Element | undefined =>
  tagsWithoutText.has(node.name ?? '')
    ? undefined
    : { type: 'element', tagName: node.name ?? 'div', properties: {}, children: state.all(node as never) as never }

/** The Han characters that a reader of the page sees or hears. */
function shown(text: string, format: 'md' | 'mdx'): string {
  const tree = toHast(parseMarkdown(text, format), {
    allowDangerousHtml: true,
    handlers: { mdxJsxFlowElement: tag, mdxJsxTextElement: tag },
  })
  return hanIn(
    toHtml(tree, { allowDangerousHtml: true })
      .replaceAll(/<img[^>]*?alt="([^"]*)"[^>]*>/g, '$1')
      .replaceAll(/<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1>|$)|<\/?[a-zA-Z][^>]*>/g, ''),
  )
}

function hanIn(text: string): string {
  return text.replaceAll(/\P{Script=Han}/gu, '')
}

/** What is meant not to be seen. */
const comment = /\{\/\*[\s\S]*?\*\/\}|<!--[\s\S]*?-->/g

test.each(['mdx', 'md'] as const)(
  'a page of %s is a finding, or shows every character',
  { timeout: 60_000 },
  (format) => {
    fc.assert(
      fc.property(pageText, (text) => {
        const page = readPage(createSource(`docs/guides/keys.${format}`, `---\ntitle: 钥匙\n---\n\n${text}\n`))
        // Unknown tags are for the rules of procedures and pages.
        if (page.findings.length > 0 || page.tags.some(({ tag: { name } }) => name === 'script')) return
        const typed = [...hanIn(text.replaceAll(comment, ''))].sort().join('')
        expect([...shown(text, format)].sort().join('')).toBe(typed)
      }),
      {
        numRuns: 300,
        examples: [
          ['[^1]: [^1]运费'],
          ['{/* 先看订单 */}**'],
          ['<!-- 运费'],
          ['[b]: 运费'],
          ['`甲|乙` | 丙\n- | -\n丁 | 戊 | 己'],
        ],
      },
    )
  },
)
