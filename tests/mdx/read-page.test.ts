import { toString } from 'mdast-util-to-string'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPage } from '../../src/mdx/read-page.ts'
import { createSource } from '../../src/mdx/source.ts'
import { startOf } from '../../src/mdx/tags.ts'

const read = (text: string, file = 'docs/guides/keys.mdx') => readPage(createSource(file, text))

const page = `---
title: 备用钥匙 📦
owner: shiftlead
---

## 放在哪里

放在前台的<b>铁盒</b>里。
`

describe('a page', () => {
  test('is read into its front matter and its text', () => {
    const { frontmatter, tree, findings, unreadable } = read(page)
    expect(frontmatter).toEqual({ title: '备用钥匙 📦', owner: 'shiftlead' })
    expect(tree.children.map((node) => [node.type, toString(node)])).toEqual([
      ['heading', '放在哪里'],
      ['paragraph', '放在前台的铁盒里。'],
    ])
    expect({ findings, unreadable }).toEqual({ findings: [], unreadable: { frontmatter: false, text: false } })
  })

  test.each([
    { name: 'a byte order mark', text: `\uFEFF${page}` },
    { name: 'Windows line ends', text: page.replaceAll('\n', '\r\n') },
    { name: 'both', text: `\uFEFF${page.replaceAll('\n', '\r\n')}` },
    { name: 'spaces behind the lines of the front matter', text: page.replaceAll('---', '---  ') },
  ])('reads the same with $name', ({ text }) => {
    const { frontmatter, tree, places, findings } = read(text)
    expect(findings).toEqual([])
    expect(frontmatter).toEqual({ title: '备用钥匙 📦', owner: 'shiftlead' })
    expect(places.placeOf(['owner'])).toEqual({ line: 3, column: 8 })
    expect(places.placeOfKey(['owner'])).toEqual({ line: 3, column: 1 })
    expect(tree.children.map(startOf)).toEqual([
      { line: 6, column: 1 },
      { line: 8, column: 1 },
    ])
  })

  test('may have no front matter, an empty one, or no text at all', () => {
    for (const text of ['放在前台。\n', '---\n---\n放在前台。\n', '---\n# 待补\n---\n', '']) {
      const { frontmatter, findings, unreadable } = read(text)
      expect({ frontmatter, findings }).toEqual({ frontmatter: {}, findings: [] })
      expect(unreadable).toEqual({ frontmatter: !text.startsWith('---'), text: false })
    }
  })

  test('has front matter only at its very top', () => {
    expect(read('放在前台。\n\n---\n\n铁盒里。\n').tree.children).toHaveLength(3)
  })

  test('may set a part of it apart', () => {
    const { tree } = read(':::note[交班]\n铁盒要锁。\n:::\n')
    expect(tree.children.map((node) => [node.type, toString(node)])).toEqual([['containerDirective', '交班铁盒要锁。']])
  })

  test('is read as Markdown when its name ends in .md, so that brackets are only words', () => {
    const text = '满 <3 件，{昵称}您好。\n'
    expect(read(text, 'docs/guides/keys.md')).toMatchObject({ findings: [], unreadable: { text: false } })
    expect(read(text, 'docs/guides/keys.mdx').findings).toHaveLength(1)
  })
})

describe('a finding', () => {
  test('in the front matter leaves the text alone', () => {
    const { frontmatter, tree, findings, unreadable } = read('---\ntitle: 捡到: 钥匙\n---\n\n放在前台。\n')
    expect(findings).toMatchObject([{ rule: 'yaml-is-readable', place: { line: 2, column: 8 } }])
    expect(frontmatter).toEqual({})
    expect(tree.children).toHaveLength(1)
    expect(unreadable).toEqual({ frontmatter: true, text: false })
  })

  test('in the text leaves the front matter alone', () => {
    const { frontmatter, tree, findings, unreadable } = read('---\ntitle: 钥匙\n---\n\n📦 满 <3 件\n')
    expect(findings).toMatchObject([{ rule: 'less-than-is-escaped', place: { line: 5, column: 6 } }])
    expect(frontmatter).toEqual({ title: '钥匙' })
    expect(tree.children).toEqual([])
    expect(unreadable).toEqual({ frontmatter: false, text: true })
  })

  test('in both is told of both', () => {
    expect(read('---\ntitle: 捡到: 钥匙\n---\n\n满 <3 件\n').findings.map(({ rule }) => rule)).toEqual([
      'yaml-is-readable',
      'less-than-is-escaped',
    ])
  })

  test('is front matter that is not closed, of which nothing can be said', () => {
    for (const text of ['---\ntitle: 钥匙\n\n放在前台。\n', '---']) {
      const { frontmatter, tree, findings, unreadable } = read(text)
      expect(findings).toEqual([
        {
          rule: 'frontmatter-is-closed',
          file: 'docs/guides/keys.mdx',
          place: { line: 1, column: 1 },
          what: '文件开头的 `---` 没有收尾，整篇都被当成了设置',
          fix: '在最后一项设置的下一行补上 `---`',
        },
      ])
      expect({ frontmatter, children: tree.children }).toEqual({ frontmatter: {}, children: [] })
      expect(unreadable).toEqual({ frontmatter: true, text: true })
    }
  })

  test.each([
    ['——', '——'],
    ['———', '———'],
    ['－－－', '－－－'],
    ['----', '----'],
    ['--', '--'],
  ])('is %s for the line below the settings, or for both', (dashes, said) => {
    const finding = (text: string) => read(text).findings.map(({ place, what, fix, edits }) => ({ line: place?.line, what, fix, edits: edits?.length })) // prettier-ignore
    const what = `这一行要写三个半角短横线，写的是 \`${said}\``
    const body = '\n\n放在前台。\n'
    expect(finding(`---\r\ntitle: 钥匙\r\n${dashes}\r\n`)).toEqual([{ line: 3, what, fix: '改成 `---`', edits: 1 }])
    expect(finding(`${dashes}\ntitle: 钥匙\n---${body}`)).toEqual([{ line: 1, what, fix: '改成 `---`', edits: 1 }])
    expect(finding(`${dashes}\ntitle: 钥匙\n${dashes}${body}`)).toEqual([
      { line: 1, what: `${what}；第 3 行也一样`, fix: '改成 `---`', edits: 2 },
    ])
  })

  test('is a closing line further in', () => {
    expect(read('---\ntitle: 钥匙\n ---\n').findings).toMatchObject([
      { place: { line: 3 }, what: '`---` 前面多了空格，它不算设置的开头或结尾', fix: '删掉它前面的空格' },
    ])
  })

  test.each([
    ['\n\n', '空行', 3, 1],
    ['\r\n  ', '空行', 2, 3],
    ['  ', '空格', 1, 3],
  ])('is front matter that stands too low or too far in: behind %j', (before, name, line, column) => {
    const { frontmatter, findings } = read(`${before}---\n# 设置\ntitle: 钥匙\n---\n\n放在前台。\n`)
    expect(frontmatter).toEqual({})
    expect(findings).toEqual([
      {
        rule: 'frontmatter-is-closed',
        file: 'docs/guides/keys.mdx',
        place: { line, column },
        what: `开头的 \`---\` 前面多了${name}，下面的设置会被当成正文`,
        fix: `删掉 \`---\` 前面的${name}，让它成为第一行`,
        edits: [{ place: { line: 1, column: 1 }, old: before, text: '' }],
      },
    ])
  })

  test('is not a line across the page that stands first', () => {
    expect(read('\n---\n\n放在前台：铁盒里。\n').findings).toEqual([])
  })

  test.each(['- 钥匙\n', '钥匙\n', '12\n'])('is front matter that is no map: %j', (yaml) => {
    const { frontmatter, findings, unreadable } = read(`---\n${yaml}---\n\n放在前台。\n`)
    expect(findings).toMatchObject([
      {
        rule: 'yaml-is-readable',
        place: { line: 2, column: 1 },
        what: '两行 `---` 之间没有写成「名称: 内容」',
        fix: '每行写一项，例如 `title: 七天无理由退货`，冒号后面空一格',
      },
    ])
    expect(frontmatter).toEqual({})
    expect(unreadable).toEqual({ frontmatter: true, text: false })
  })

  test('is never thrown, and its place lies within the text', () => {
    const pieces = [
      '---\n',
      'title: 钥匙\n',
      '<Step',
      ' id="log-it"',
      ' next=',
      '>',
      ' />',
      '</Step>',
      '<br>',
      '{',
      '}',
    ]
    const more = [
      '`',
      '\n',
      '\n\n',
      '- ',
      '> ',
      '| ',
      '# ',
      '*',
      '📦',
      '匙',
      '\r\n',
      '<',
      '"',
      'import ',
      ':::',
      '[',
      '](',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 16 }), (some) => {
        const text = some.join('')
        const lines = text.split('\n')
        for (const { place, what, fix } of read(text).findings) {
          expect(place!.line).toBeGreaterThan(0)
          expect(place!.line).toBeLessThanOrEqual(lines.length)
          expect(place!.column).toBeLessThanOrEqual(lines[place!.line - 1]!.length + 1)
          expect(what).not.toMatch(/undefined|^$/)
          expect(fix).not.toMatch(/undefined|^$/)
        }
      }),
      { seed: 7, numRuns: 1000 },
    )
  })
})
