import { globSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { drawDiagram } from '../../src/diagrams/draw.ts'
import { readMermaid } from '../../src/diagrams/read-mermaid.ts'
import { drawn } from '../support/drawn.ts'
import { chinese, department, fromExample } from '../support/plan-page.ts'
import { notOn, plain, printed } from '../support/sheets.ts'
import { visitSite } from '../support/visit.ts'

const visit = visitSite()
const procedure = '/procedures/aftersales/return-no-reason/'

/** Puts what an author could have written at the top of a page of text. */
const write = (page: Page, html: string) =>
  page
    .locator('.sl-markdown-content')
    .first()
    .evaluate((content, written) => content.insertAdjacentHTML('afterbegin', written), html)

/** What the parts of a page say, each once. */
const said = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((parts) => [...new Set(parts.map((part) => part.textContent?.trim() ?? ''))].filter(Boolean))

/** Prints a page and expects all of these words between the margins of its sheets. */
async function expectOnPaper(page: Page, words: readonly string[], least = 1): Promise<void> {
  expect(words.length).toBeGreaterThanOrEqual(least)
  const sheets = await printed(page)
  expect(notOn(sheets, words)).toEqual([])
  expect(sheets.outside).toEqual([])
}

const cells = (tag: string, count: number, text: (column: number) => string) =>
  Array.from({ length: count }, (_, column) => `<${tag}>${text(column + 1)}</${tag}>`).join('')

test.each([4, 8, 11, 13, 16])('a table of %i columns loses no cell on paper', (columns) =>
  visit('/guides/hazards/', {}, async (page) => {
    const head = cells('th', columns, (column) => `第 ${column} 月`)
    const row = cells('td', columns, (column) =>
      column === 1
        ? 'https://seller.example.com/very/long/path/that/never/breaks/index.html?order=1234567890'
        : `第 ${column} 列的说明文字很长很长 ${column * 1234}.5%`,
    )
    await write(page, `<table id="wide"><thead><tr>${head}</tr></thead><tbody><tr>${row}</tr></tbody></table>`)
    await expectOnPaper(page, await said(page, '#wide :is(th, td)'), 2 * columns)
  }),
)

test('what an author folds is on paper, also what is folded within', () =>
  visit('/guides/hazards/', {}, async (page) => {
    const inner = '<details><summary>再看细的</summary><ul><li>折了两层的话</li></ul></details>'
    await write(page, `<details id="fold"><summary>看例子</summary><p>折起来的话</p>${inner}</details>`)
    await expectOnPaper(page, ['看例子', '折起来的话', '再看细的', '折了两层的话'])
  }))

/** Prints the charts of a page alone, and expects each of their characters once, large enough to be read. */
async function expectChartsOnPaper(page: Page): Promise<void> {
  await page.locator('.chart-figure').first().waitFor({ state: 'attached' })
  const said = await page.evaluate(() => {
    for (const other of document.querySelectorAll<HTMLElement>('body *:not(:has(.chart-figure), .chart-figure, .chart-figure *)')) other.style.setProperty('display', 'none', 'important') // prettier-ignore
    // The name of a group has a border of paper around its letters, and is printed twice for it.
    const texts = document.querySelectorAll(
      'svg.chart text, .chart-paper .mark text, .chart-paper .group-name, .chart-figure figcaption',
    )
    return [...texts].map((text) => text.textContent).join('')
  })
  const sheets = await printed(page)
  const sorted = (text: string) => [...text].sort().join('')
  expect(sorted(sheets.texts.join(''))).toBe(sorted(plain(said)))
  expect(sheets.outside).toEqual([])
  expect(sheets.small).toEqual([])
}

const procedures = globSync('content/docs/procedures/*/*.mdx')
  .map((file) => file.split(/[\\/]/))
  .map((parts) => `/procedures/${parts.at(-2)}/${parts.at(-1)!.replace('.mdx', '')}/`)
  .sort()

test.each(procedures)('the chart of %s is whole on paper, in letters of 8 points or more', (path) =>
  visit(path, {}, expectChartsOnPaper),
)

const long = Array.from({ length: 14 }, (_, at) => `s${at}["第 ${at + 1} 步核对订单与登记表"]`)
const groups = Array.from({ length: 8 }, (_, at) => `subgraph g${at}["第 ${at} 组"]\na${at} -->|好| b${at}\nend`)
const charts = [
  ['a long way to the right', `flowchart LR\n${long.join(' -->|办好以后| ')}`],
  ['a long way to the left', `flowchart RL\n${long.join(' -->|办好以后| ')}`],
  ['a long way up', `flowchart BT\n${long.join(' -->|办好以后| ')}`],
  ['sixteen ways out', `flowchart TD\n${long.map((box) => `start{"哪一种情况？"} -->|"是这一种，不是别的"| ${box}`).join('\n')}`],
  ['groups in a row', `flowchart LR\n${groups.join('\n')}\n${groups.slice(1).map((_, at) => `b${at} --> a${at + 1}`).join('\n')}`],
] as const // prettier-ignore

test.each(charts)('a chart of %s keeps every word on paper, in letters of 8 points or more', (_, source) =>
  visit('/guides/hazards/', {}, async (page) => {
    const { diagram } = await readMermaid(source)
    const { screen, paper } = await drawDiagram(diagram!, 'wide-chart')
    const html = `<div class="chart-scroll">${toHtml(screen)}</div>${toHtml(paper!)}`
    await write(page, `<figure class="chart-figure not-content">${html}</figure>`)
    await expectChartsOnPaper(page)
  }),
)

test('a procedure is on paper with its steps, its chart and every place to fill in, marked', () =>
  visit(procedure, {}, async (page) => {
    await drawn(page)
    await expectOnPaper(page, await said(page, 'svg.chart text tspan, svg.chart text:not(:has(tspan))'), 30)
    await expectOnPaper(page, await said(page, '.words blockquote:not([hidden]) var'), 3)
    await expectOnPaper(
      page,
      await said(page, '.node h3, .node-text :is(p, li), .glance :is(dt, dd), .basis :is(th, td)'),
      50,
    )
  }))

test('a plan is on paper with every heading, name and value', () =>
  visit(department, chinese, async (page) => {
    await fromExample(page)
    const values = await page
      .locator('.plan-form :is(textarea, input)')
      .evaluateAll((fields) =>
        fields.map((field) => (field as HTMLInputElement).value).filter((value) => /\p{Script=Han}/u.test(value)),
      )
    await expectOnPaper(page, values, 30)
    await page.emulateMedia({ media: 'print' })
    await expectOnPaper(page, await said(page, '.plan-document :is(h2, h3, th, td, dt, dd, p)'), 50)
  }))

test('the matrix is on paper with every cell', () =>
  visit('/matrix/', {}, async (page) => {
    await expectOnPaper(page, await said(page, '.matrix :is(th, td) :is(a, time, li), .matrix th'), 100)
  }))

test('what is lost on paper is seen to be lost', () =>
  visit('/guides/hazards/', {}, async (page) => {
    await write(
      page,
      '<p style="display: none">看不见的一句</p><p style="position: relative; left: -4rem">太靠左的一句</p>',
    )
    const sheets = await printed(page)
    const words = ['看不见的一句', '太靠左的一句', '评价与虚构交易']
    expect(notOn(sheets, words)).toEqual(words.slice(0, 2))
    expect(sheets.outside).toHaveLength(1)
  }))
