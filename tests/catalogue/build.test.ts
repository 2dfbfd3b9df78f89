import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildCatalogue } from '../../src/catalogue/build.ts'
import type { Catalogue } from '../../src/catalogue/model.ts'
import { rules } from '../../src/validator/rules.ts'
import { checkContent } from '../../src/validator/run.ts'
import { contentWith, exampleFile, today, withNodes } from '../support/content.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const page = 'docs/guides/rings.mdx'
const findingsOf = ({ findings }: Catalogue) => findings.map(({ rule, file, what, fix }) => ({ rule, file, what, fix }))

/** UTF-16 as Windows Notepad saves it: with a byte order mark, low byte first. */
function utf16(text: string): Uint8Array {
  return new Uint8Array([0xff, 0xfe, ...new Uint8Array(Buffer.from(text, 'utf16le'))])
}

describe('a file that is no text of ours', () => {
  const notText = {
    rule: 'file-is-text',
    file: page,
    what: '这个文件里有不是文字的内容',
    fix: '用文本编辑器另存一份；图片和表格放进 public 文件夹',
  }
  const utf16Said = {
    ...notText,
    what: '这个文件是 UTF-16 编码（记事本里叫 Unicode），手册读不了',
    fix: '用 UTF-8 保存：记事本「另存为」时，把「编码」改成 UTF-8',
  }
  const word = {
    ...notText,
    what: '这是 Word 文件（或表格、压缩包），改了文件名也不会变成文字',
    fix: '在 Word 里打开它，全选、复制，粘贴到新建的文本文件里，再用 UTF-8 编码保存',
  }
  const empty = { ...notText, what: '这个文件是空的', fix: '写上内容；还没有内容的，先删掉这个文件' }
  const notUtf8 = {
    rule: 'file-is-text',
    file: page,
    what: '这个文件不是 UTF-8 编码，汉字会变成乱码',
    fix: '在编辑器里选「以 UTF-8 编码保存」，再存一次',
  }
  const gbk = new Uint8Array([0xd4, 0xbf, 0xb3, 0xd7])

  test.each([
    ['in GBK', gbk, notUtf8],
    ['cut off in the middle of a character', encode('钥匙').slice(0, 5), notUtf8],
    ['in UTF-16', utf16('---\ntitle: 钥匙圈\n---\n'), utf16Said],
    ['in UTF-16 without a Latin letter', utf16('钥匙圈'), utf16Said],
    ['in UTF-16 without a mark', utf16('title: 1').slice(2), utf16Said],
    ['made by Word', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), word],
    ['made by an old Word', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), word],
    ['in RTF', encode('{\\rtf1 keys}'), word],
    ['that holds nothing', encode(' \n\u3000\n'), empty],
    ['with a NUL in it', encode('钥匙\0圈\n'), notText],
  ])('%s becomes one finding', (_, bytes, finding) => {
    const catalogue = contentWith({ [page]: bytes })
    expect(findingsOf(catalogue)).toEqual([finding])
    expect(catalogue.pages.map(({ source }) => source.file)).not.toContain(page)
    expect(catalogue.contentFiles).toContain(page)
  })

  test('of more than two hundred kilobytes becomes one finding, of just so many none', () => {
    const size = (bytes: number) => contentWith({ [page]: encode('a'.repeat(bytes - 1) + '\n') })
    expect(findingsOf(size(200_000))).toEqual([])
    expect(findingsOf(size(200_001))).toEqual([
      {
        rule: 'file-is-text',
        file: page,
        what: '这个文件有 201 KB，最多 200 KB，一页文字不会这么大',
        fix: '看看是不是粘贴时重复了；真有这么长，拆成几个文件；图片放进 public 文件夹，不要嵌在文字里',
      },
    ])
  })

  test('says nothing about what the list would have held', async () => {
    for (const bytes of [utf16('- id: aftersales\n'), gbk]) {
      const catalogue = contentWith({ 'reference/roles.yaml': bytes, 'reference/rule-cards/law.yaml': bytes })
      expect(catalogue.lists.roles.isComplete).toBe(false)
      expect(catalogue.lists.ruleCards.isComplete).toBe(false)
      expect(catalogue.lists.flags.isComplete).toBe(true)
      const { messages } = await checkContent(catalogue, rules, { today })
      expect(messages.map(({ ruleId }) => ruleId)).toEqual(['file-is-text', 'file-is-text'])
    }
  })
})

describe('a byte order mark and the line ends of Windows', () => {
  test('leave every finding where it was', async () => {
    const text = withNodes('看🔑：<Step id="look" title="看" next="nowhere">看。</Step>')[exampleFile] as string
    const placesOf = async (bytes: string) => {
      const { messages } = await checkContent(contentWith({ [exampleFile]: bytes }), rules, { today })
      return messages.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`)
    }
    const places = await placesOf(text)
    expect(places.length).toBeGreaterThan(0)
    expect(await placesOf(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(places)
  })
})

describe('an empty file', () => {
  test.each(['', '\uFEFF', '\n\n', '# 还没写\n'])('of a list holds no entries and is no finding: %j', (text) => {
    const { lists, findings } = contentWith({ 'reference/planned.yaml': text })
    expect(lists.planned.entries).toEqual([])
    expect(lists.planned.isComplete).toBe(true)
    expect(findings).toEqual([])
  })

  test.each(['registers/R01.yaml', page, exampleFile])(
    'is one finding where there must be something: %s',
    async (file) => {
      const catalogue = contentWith({ [file]: '\n' })
      const { messages } = await checkContent(catalogue, rules, { today })
      const said = messages.filter((message) => message.file === file).map(({ reason }) => reason)
      expect(said).toEqual(['这个文件是空的'])
    },
  )
})

describe('which files are what', () => {
  test('a page below a stage is a procedure, its index and other pages are not', () => {
    const text = '---\ntitle: 钥匙\n---\n'
    const { pages, procedures } = contentWith({
      'docs/procedures/insales/lost-key.mdx': text,
      'docs/procedures/insales/index.mdx': text,
      'docs/procedures/keys.mdx': text,
      'docs/procedures/insales/old/lost-key.mdx': text,
      'docs/guides/insales/lost-key.mdx': text,
      'notes/lost-key.mdx': text,
    })
    expect(procedures.map(({ file }) => file)).toEqual([
      'docs/procedures/aftersales/found-key.mdx',
      'docs/procedures/insales/lost-key.mdx',
    ])
    expect(pages).toHaveLength(7)
  })

  test('the files of a list stand in its folder, and no other', () => {
    const entry = (id: string) => `- { id: ${id}, name: 钥匙, summary: 管钥匙, does: [管], mustNot: [丢] }\n`
    const { lists } = contentWith({
      'reference/roles.yaml': entry('keeper'),
      'reference/old/roles.yaml': entry('lodger'),
      'roles.yaml': entry('owner'),
    })
    expect([...lists.roles.ids]).toEqual(['keeper'])
  })
})

describe('drafts', () => {
  const draft = (file: string) => ({ [file]: '---\ntitle: 丢了钥匙\ndraft: true\n---\n' })
  const file = 'docs/procedures/insales/lost-key.mdx'

  test('are checked, but neither published nor known by their id', () => {
    const { procedures, published, procedureById } = contentWith(draft(file))
    expect(procedures.map(({ id }) => id)).toEqual(['found-key', 'lost-key'])
    expect(published.map(({ id }) => id)).toEqual(['found-key'])
    expect([...procedureById.keys()]).toEqual(['found-key'])
  })

  test('do not take the id of a published procedure, wherever they stand', () => {
    for (const stage of ['a-stage', 'supervision']) {
      const { procedures, procedureById } = contentWith(draft(`docs/procedures/${stage}/found-key.mdx`))
      expect(procedures).toHaveLength(2)
      expect(procedureById.get('found-key')?.stage).toBe('aftersales')
    }
  })
})

describe('duplicates', () => {
  test('the first of two procedures with one id has it, by the order of their paths', () => {
    const [[, text]] = Object.entries(withNodes('<Exit id="done" outcome="已办结" when="办完" />')) as [
      [string, string],
    ]
    const { procedureById, procedures } = contentWith({
      'docs/procedures/presales/found-key.mdx': text,
      'docs/procedures/supervision/found-key.mdx': text,
    })
    expect(procedures).toHaveLength(3)
    expect(procedureById.get('found-key')?.stage).toBe('aftersales')
  })

  test('the first of two entries with one id has it, and both are kept', () => {
    const entry = (name: string) =>
      `- { id: red, value: 1, letter: C, name: ${name}, meaning: 看备注, closedBy: 仓库 }\n`
    const { lists, findings } = contentWith({ 'reference/flags.yaml': entry('红旗') + entry('大红旗') })
    expect(lists.flags.byId.get('red')?.name).toBe('红旗')
    expect(lists.flags.entries.map(({ value, idPlace }) => [value.name, idPlace.line])).toEqual([
      ['红旗', 1],
      ['大红旗', 2],
    ])
    expect(findings).toEqual([])
  })
})

test('the order in which files are found does not matter', () => {
  const { sources, contentFiles } = contentWith({ [page]: '---\ntitle: 钥匙圈\n---\n\n<p>' })
  const files = sources.map(({ file, text }) => ({ file, bytes: encode(text) }))
  const order = (catalogue: Catalogue) => ({
    sources: catalogue.sources.map(({ file }) => file),
    pages: catalogue.pages.map(({ source }) => source.file),
    entries: Object.values(catalogue.lists).map(({ entries }) => entries.map(({ id }) => id)),
    findings: catalogue.findings,
  })
  const expected = order(buildCatalogue(files))
  expect(expected.findings).toHaveLength(1)
  expect(expected.sources).toEqual([...contentFiles].sort())
  fc.assert(
    fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
      expect(order(buildCatalogue(shuffled))).toEqual(expected)
    }),
    { numRuns: 20, seed: 7 },
  )
})
