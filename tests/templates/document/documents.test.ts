import fc from 'fast-check'
import mammoth from 'mammoth'
import type { Nodes, Root, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { describe, expect, test } from 'vitest'
import { loadCatalogue } from '../../../src/catalogue/load.ts'
import { namesOf } from '../../../src/catalogue/templates.ts'
import { buildDocument } from '../../../src/templates/document/build-document.ts'
import { columnWidths } from '../../../src/templates/document/column-widths.ts'
import { fileName } from '../../../src/templates/document/file-name.ts'
import { writeDocx } from '../../../src/templates/document/write-docx.ts'
import { writeMarkdown } from '../../../src/templates/document/write-markdown.ts'
import { fieldsOf, hasRows, type Values } from '../../../src/templates/model.ts'
import { keyPlan, names as fixtureNames } from '../../support/plan.ts'
import { textInZip } from '../../support/zip.ts'

const catalogue = await loadCatalogue('content')
const names = namesOf(catalogue)
const department = catalogue.templates.find(({ template }) => template.id === 'department-plan')!.template
const day = '2026 年 11 月 28 日'
const documentOf = (values: Values, leftovers: { where: string; text: string }[] = []) =>
  buildDocument(department, values, names, { title: '第三季度计划', day, leftovers })
const document = documentOf(department.example.values, [{ where: '旧字段', text: '两行\n内容' }])

const readMarkdown = (text: string) => fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }) // prettier-ignore
const plain = (node: Nodes): string =>
  node.type === 'break' || (node.type === 'html' && node.value === '<br>') ? '\n' : 'value' in node ? node.value : 'children' in node ? node.children.map(plain).join('') : '' // prettier-ignore
/** What a document says: its headings, paragraphs and the cells of its tables. */
const outline = (root: Root) =>
  root.children.map((node) =>
    node.type === 'table'
      ? node.children.map((row) => row.children.map((cell) => plain(cell)))
      : `${node.type === 'heading' ? `${'#'.repeat(node.depth)} ` : ''}${plain(node)}`,
  )
const tables = (root: Root) => root.children.filter((node): node is Table => node.type === 'table')

describe('a plan as a document', () => {
  test('has every section, every field and everything that was typed', () => {
    const text = JSON.stringify(outline(document))
    for (const { title } of department.sections) expect(text).toContain(title)
    for (const field of fieldsOf(department)) expect(text).toContain(field.label)
    for (const value of Object.values(department.example.values)) {
      const typed = typeof value === 'string' ? value.split('\n') : value.flatMap((row) => Object.values(row))
      for (const one of typed.filter((one) => !/^[a-z]+$|^\d[\d-]*$/.test(one))) expect(text).toContain(one)
    }
    expect(text).toContain('2026 年 7 月 1 日')
    expect(text).toContain('客服主管')
  })

  test('puts a problem and its fix side by side', () => {
    const pairs = tables(document)[2]!
    expect(pairs.children[0]!.children.map(plain)).toEqual(['组', '问题', '改法'])
    expect(pairs.children[1]!.children.map(plain)).toEqual([
      '1',
      '事实：6 月抽看 60 段咨询了没有下单的聊天，52 段没有再跟进。\n影响：这些买家 3 天内付款的只有 4 位。\n原因：没有登记，交接班以后不知道谁该跟。',
      '做什么：启用流失登记表，下班前登记原因，次日上午由原客服在平台内跟进一次，只跟一次。\n谁负责：售前客服\n到哪天：2026 年 7 月 15 日\n怎么算做到：每周抽 30 段，登记并跟进的不少于 27 段。',
    ])
  })

  test('says of what is empty that it is, and keeps what the template has no place for', () => {
    const empty = outline(buildDocument(keyPlan, {}, fixtureNames, { title: '备用钥匙计划', day, leftovers: [] }))
    expect(empty.slice(0, 3)).toEqual(['# 备用钥匙计划', day, '## 配几把'])
    expect(empty).toContain('（没有填）')
    expect(outline(document).slice(-2)).toEqual(['## 模板里已经没有的内容', [['原来在', '内容'], ['旧字段', '两行\n内容']]]) // prettier-ignore
  })
})

describe('as Markdown', () => {
  test('it is read back as it was', () => {
    expect(outline(readMarkdown(writeMarkdown(document)))).toEqual(outline(document))
  })

  test('so is whatever anybody types', () => {
    const odd = fc.string({ unit: fc.constantFrom(...'门a1|*_`<>[]()#-+.!\\&~:/ \n'), maxLength: 30 })
    fc.assert(
      fc.property(odd, odd, odd, (team, meaning, risk) => {
        const values: Values = { team, meaning, risks: [{ risk, answer: team }] }
        const tidy = (root: Root) => JSON.stringify(outline(root)).replaceAll(/(?:\s|\\n)+/g, '')
        const written = documentOf(values)
        expect(tidy(readMarkdown(writeMarkdown(written)))).toBe(tidy(written))
      }),
    )
  })
})

describe('as Word', () => {
  test('another program finds headings, tables with their heads, and the text', async () => {
    const buffer = Buffer.from(await writeDocx(document))
    const { value: html, messages } = await mammoth.convertToHtml({ buffer })
    expect(messages.filter(({ type }) => type === 'error')).toEqual([])
    const headings = [...html.matchAll(/<h([1-6])>(.*?)<\/h\1>/g)].map(([, level, text]) => `${'#'.repeat(Number(level))} ${text!.replaceAll(/<.*?>/g, '')}`) // prettier-ignore
    expect(headings).toEqual(outline(document).filter((part) => typeof part === 'string' && part.startsWith('#')))
    expect(html.match(/<table>/g)).toHaveLength(tables(document).length)
    expect(html.match(/<thead>/g)).toHaveLength(tables(document).length)
    const { value: text } = await mammoth.extractRawText({ buffer })
    const lines = text.split('\n').filter((line) => line !== '')
    const expected = outline(document).flat(2).flatMap((part) => part.replace(/^#+ /, '').split('\n')).filter((line) => line !== '') // prettier-ignore
    expect(lines).toEqual(expected)
  })

  test('names a Chinese font, the language, A4 and the title', async () => {
    const file = Buffer.from(await writeDocx(document))
    expect(textInZip(file, 'word/styles.xml')).toContain('w:eastAsia="微软雅黑"')
    expect(textInZip(file, 'word/styles.xml')).toContain('w:eastAsia="zh-CN"')
    expect(textInZip(file, 'word/document.xml')).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
    expect(textInZip(file, 'word/document.xml').match(/<w:tblHeader\/>/g)).toHaveLength(tables(document).length)
    expect(textInZip(file, 'docProps/core.xml')).toContain('<dc:title>第三季度计划</dc:title>')
  })

  test('characters that no such file may hold do not spoil it', async () => {
    const odd = documentOf({ team: 'a\u0000b\u0008c\ud800d', meaning: '<w:p> & "x"' })
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await writeDocx(odd)) })
    expect(value).toContain('abc\ufffdd')
    expect(value).toContain('<w:p> & "x"')
  })
})

test('columns fill the table, and the one with most in it is widest', () => {
  for (const table of tables(document)) {
    const widths = columnWidths(table, 9638)
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9638)
    expect(widths).toHaveLength(table.children[0]!.children.length)
    expect(Math.min(...widths)).toBeGreaterThan(400)
  }
  const pairs = columnWidths(tables(document)[2]!, 9638)
  expect(pairs[0]).toBeLessThan(pairs[1]! / 4)
  const toSign = tables(documentOf({})).at(-1)!
  const [label, room] = columnWidths(toSign, 9638)
  expect(room).toBeGreaterThan(label!)
})

test.each([
  ['', '部门工作计划-2026-11-28.docx'],
  ['第三季度', '部门工作计划-第三季度-2026-11-28.docx'],
  ['客服部部门工作计划', '客服部部门工作计划-2026-11-28.docx'],
  ['备份 2026-11-28', '部门工作计划-备份 2026-11-28.docx'],
  ['a/b\\c:d*e?f"g<h>i|j\n', '部门工作计划-a b c d e f g h i j-2026-11-28.docx'],
  ['长'.repeat(100), `部门工作计划-${'长'.repeat(60)}-2026-11-28.docx`],
])('the draft %j is saved as %s', (name, file) => {
  expect(fileName('部门工作计划', name, '2026-11-28', 'docx')).toBe(file)
})

test('every table of the example has a head', () => {
  const withRows = fieldsOf(department).filter(hasRows).length
  expect(tables(document).length).toBeGreaterThanOrEqual(withRows)
})
