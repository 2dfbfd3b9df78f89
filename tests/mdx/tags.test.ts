import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Place } from '../../src/diagnostics/place.ts'
import { readPage } from '../../src/mdx/read-page.ts'
import { createSource, type Source } from '../../src/mdx/source.ts'
import { attributesOf, startOf, words, type Attribute, type Tag } from '../../src/mdx/tags.ts'

/** The tags of a page, with the page they are on. */
function tagsOf(text: string): { tags: Tag[]; source: Source } {
  const source = createSource('docs/procedures/aftersales/found-key.mdx', text)
  const { tags, findings } = readPage(source)
  expect(findings).toEqual([])
  return { tags: tags.map(({ tag }) => tag), source }
}

/** The attributes of the first tag of a page. */
function attributesIn(text: string): { attributes: Attribute[]; source: Source } {
  const { tags, source } = tagsOf(text)
  return { attributes: attributesOf(tags[0]!, source), source }
}

const at = ({ line, column }: Place) => `${line}:${column}`

/** Attributes as `name@place=value@place`. */
function said(text: string): string[] {
  return attributesIn(text).attributes.map(
    ({ name, namePlace, value, place }) => `${name}@${at(namePlace)}=${value}@${at(place)}`,
  )
}

describe('tags', () => {
  const text = `📦 <b>先</b>看。

<Decision id="is-tagged" ask="有房号吗？">
  看牌子。

  <Branch when="有" to="call-owner" />
</Decision>

> <Exit id="call-owner" outcome="已归还" />
`

  test('come in the order in which they are written, with the tags around each', () => {
    const { tags } = readPage(createSource('keys.mdx', text))
    const seen = tags.map(({ tag, around }) => [...around, tag].map(({ name }) => name).join(' > '))
    expect(seen).toEqual(['b', 'Decision', 'Decision > Branch', 'Exit'])
  })

  test('start where their bracket stands', () => {
    expect(tagsOf(text).tags.map(startOf).map(at)).toEqual(['1:4', '3:1', '6:3', '9:3'])
  })
})

describe('the places of attributes', () => {
  test('are those of name and value', () => {
    expect(said('<Step id="log-it" title="登记钥匙" />')).toEqual(['id@1:7=log-it@1:11', 'title@1:19=登记钥匙@1:26'])
  })

  test('count Chinese as one column and emoji as two', () => {
    expect(said('📦 钥匙 <Step id="📦" title="登记📦钥匙" role="qa" />')).toEqual([
      'id@1:13=📦@1:17',
      'title@1:21=登记📦钥匙@1:28',
      'role@1:36=qa@1:42',
    ])
  })

  test('are true over several lines, with either line end', () => {
    const text = '---\ntitle: 📦\n---\n\n<Step\n\n  id="log-it"\n\ttitle = "登记"\n  role=\n    \'qa\'\n/>\n'
    const expected = ['id@7:3=log-it@7:7', 'title@8:2=登记@8:11', 'role@9:3=qa@10:6']
    expect(said(text)).toEqual(expected)
    expect(said(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(expected)
  })

  test('are true without spaces between attributes', () => {
    expect(said('<Step id="log-it"title="登记"/>')).toEqual(['id@1:7=log-it@1:11', 'title@1:18=登记@1:25'])
  })

  test('are true behind a name that is not Latin', () => {
    expect(said('<Step 标题="登记" id="log-it" />')).toEqual(['标题@1:7=登记@1:11', 'id@1:15=log-it@1:19'])
  })

  test('are true behind an attribute without a value', () => {
    expect(said('<Step id title="登记" />')).toEqual(['id@1:7=@1:7', 'title@1:10=登记@1:17'])
  })

  test('are true behind code, however many brackets and lines it has', () => {
    expect(said('<Step id={`a${{}}`} title="登记" />')).toEqual(['id@1:7={`a${{}}`}@1:7', 'title@1:21=登记@1:28'])
    expect(said('<Step id={1}title="登记"/>').at(-1)).toBe('title@1:13=登记@1:20')
    const lines = '<Step\n  id={[\n      1,\n    2\n  ]} {...{ role: {} }} title="登记"\n/>'
    expect(said(lines).at(-1)).toBe('title@5:24=登记@5:31')
    expect(said(lines.replaceAll('\n', '\r\n')).at(-1)).toBe('title@5:24=登记@5:31')
  })

  test('are true in a quotation and in a list', () => {
    expect(said('> <Step id="log-it"\n>   title="登记" role="qa" />\n')).toEqual([
      'id@1:9=log-it@1:13',
      'title@2:5=登记@2:12',
      'role@2:16=qa@2:22',
    ])
    expect(said('1. 先\n2. <Step id="log-it"\n     title="登记" />\n').at(-1)).toBe('title@3:6=登记@3:13')
  })

  test('are true behind an escape', () => {
    expect(said('<Step title="登记 &amp; 归还" id="log-it" />')).toEqual([
      'title@1:7=登记 & 归还@1:14',
      'id@1:27=log-it@1:31',
    ])
  })

  test('are true for any attributes in any layout', () => {
    const name = fc.constantFrom('id', 'title', '标题', 'next', 'aria-label', 'd')
    const value = fc.oneof(
      fc
        .constantFrom('log-it', '钥匙', '📦 📦', 'title', "it's", '=', 'a > b')
        .map((text) => ({ text, written: `"${text}"` })),
      fc.constantFrom('说"好"', '归还').map((text) => ({ text, written: `'${text}'` })),
      fc.constantFrom('1', '{ a: {} }', '[1,\n   "}"]').map((text) => ({ text: undefined, written: `{${text}}` })),
      fc.constant({ text: undefined, written: undefined }),
    )
    const gap = fc.constantFrom(' ', '  ', '\n', '\r\n  ', '\t', '\n    ')
    const equals = fc.constantFrom('=', ' = ', '=\n  ')
    const before = fc.constantFrom('', '📦 钥匙 ', '---\r\ntitle: 📦\r\n---\r\n\r\n', '# 登记\n\n')
    const attribute = fc.record({ name, value, gap, equals })
    fc.assert(
      fc.property(before, fc.array(attribute, { maxLength: 5 }), (start, list) => {
        const typed = list.map(({ name, value: { written }, gap, equals }) => {
          const sign = written?.startsWith('{') ? '=' : equals
          return { before: gap, name, behind: written === undefined ? '' : sign + written, sign }
        })
        const text = typed.map(({ before, name, behind }) => before + name + behind)
        const { attributes, source } = attributesIn(`${start}<Step${text.join('')} />\n`)
        expect(attributes).toHaveLength(list.length)
        attributes.forEach((attribute, index) => {
          const { before, name, sign } = typed[index]!
          const { text: value, written } = list[index]!.value
          const nameAt = `${start}<Step${text.slice(0, index).join('')}${before}`.length
          const valueAt = value === undefined ? nameAt : nameAt + name.length + sign.length + 1
          expect(attribute).toMatchObject({
            name,
            form: written === undefined ? 'bare' : value === undefined ? 'code' : 'text',
            offset: valueAt,
            place: source.placeAt(valueAt),
            namePlace: source.placeAt(nameAt),
            ...(value !== undefined && { value }),
          })
        })
      }),
      { seed: 7, numRuns: 1000 },
    )
  })
})

test('an attribute is text, code or a bare name', () => {
  const { attributes } = attributesIn('<Step title="登记" id={"log-it"} role next=\'done\' />')
  expect(attributes.map(({ name, value, form }) => [name, value, form])).toEqual([
    ['title', '登记', 'text'],
    ['id', '{"log-it"}', 'code'],
    ['role', '', 'bare'],
    ['next', 'done', 'text'],
  ])
})

describe('the words of an attribute', () => {
  const wordsIn = (text: string) => {
    const { attributes, source } = attributesIn(text)
    return words(attributes[0]!, source).map(({ value, place }) => `${value}@${at(place)}`)
  }

  test('are parted by spaces and commas, each with its own place', () => {
    expect(wordsIn('📦 <Exit registers=" R01  R02,R03，R04、R05 " />')).toEqual([
      'R01@1:22',
      'R02@1:27',
      'R03@1:31',
      'R04@1:35',
      'R05@1:39',
    ])
  })

  test('keep their places when they stand on several lines', () => {
    const text = '<Exit\n  registers="R01\n             R02\n\tR01 R0"\n/>'
    expect(wordsIn(text)).toEqual(['R01@2:14', 'R02@3:14', 'R01@4:2', 'R0@4:6'])
    expect(wordsIn(text.replaceAll('\n', '\r\n'))).toEqual(['R01@2:14', 'R02@3:14', 'R01@4:2', 'R0@4:6'])
  })

  test('are none in an attribute that holds only spaces', () => {
    expect(wordsIn('<Exit registers=" , " />')).toEqual([])
  })

  test('stand at the attribute when they were written as an escape', () => {
    expect(wordsIn('<Exit registers="R&amp;D" />')).toEqual(['R&D@1:18'])
  })
})
