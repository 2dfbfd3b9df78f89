import { brotliCompressSync, constants } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { launchChromium } from '../../tests/support/chromium.ts'
import { serveSite } from '../../tests/support/site.ts'
import { openBox, typeQuery } from '../search/our-box.ts'

/** Prints what the first search fetches and how long a key press takes: run `npm run build` first. */
const firsts = { keyword: '退货运费', sentence: '买家说少发了一件怎么办', pinyin: 'thyf' }
const typed = [
  '退货运费谁出',
  '快递显示签收我没收到',
  '仓库说没货怎么跟买家讲',
  'tuihuo',
  '七天无理由',
  '差评怎么处理',
  '发错颜色了要不要寄回来',
  '赔多少不用请示',
  '旗帜颜色',
  '平台介入举证',
]

/** A search starts when the box is opened; this is how long it is left to get ready before anything is typed. */
const settled = 1500

const site = await serveSite()
const browser = await launchChromium()
try {
  for (const [kind, query] of Object.entries(firsts)) {
    const { parts, ms } = await firstSearch(browser, query)
    const sum = [...parts.values()].reduce((total, bytes) => total + bytes, 0)
    const list = [...parts].map(([part, bytes]) => `${part} ${kilobytes(bytes)}`).join(', ')
    process.stdout.write(
      `first search, ${kind} 「${query}」: ${kilobytes(sum)} kB (${list}); ${ms} ms from opening the box\n`,
    )
  }
  const times = (await keyPresses(browser)).sort((a, b) => a - b)
  const at = (part: number) => times[Math.floor(part * (times.length - 1))]!.toFixed(1)
  process.stdout.write(
    `a key press to painted results: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms (${times.length} key presses)\n`,
  )
} finally {
  await browser.close()
  await site.stop()
}

/** Bytes of everything fetched from opening the box to results, by part: files of the index as stored, the rest in brotli. */
async function firstSearch(chromium: Browser, query: string): Promise<{ parts: Map<string, number>; ms: number }> {
  const context = await chromium.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.goto(`${site.origin}/`, { waitUntil: 'networkidle' })
  const parts = new Map<string, number>()
  const reading: Promise<void>[] = []
  context.on('response', (response) => {
    const path = new URL(response.url()).pathname
    const add = async () => {
      const body = await response.body().catch(() => Buffer.alloc(0))
      const isPacked = /\.(?:pf_\w+|pagefind)$/.test(path)
      const bytes = isPacked
        ? body.length
        : brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
      parts.set(partOf(path), (parts.get(partOf(path)) ?? 0) + bytes)
    }
    reading.push(add())
  })
  const start = performance.now()
  await openBox(page)
  await page.locator('.search-input').fill(query)
  await page.waitForFunction(
    (asked) => document.querySelector<HTMLElement>('#search-results')?.dataset['query'] === asked,
    query,
  )
  const ms = Math.round(performance.now() - start)
  await page.waitForTimeout(settled)
  await Promise.all(reading)
  await context.close()
  return { parts, ms }
}

function partOf(path: string): string {
  if (path.endsWith('.pf_index')) return 'index'
  if (path.endsWith('.pf_fragment')) return 'excerpts'
  if (path.startsWith('/_astro/')) return 'box and worker'
  return path
    .split('/')
    .at(-1)!
    .replace(/zh-cn_\w+\./, '')
}

/** Milliseconds from each key press to the frame in which its results are painted. */
async function keyPresses(chromium: Browser): Promise<number[]> {
  const page = await chromium.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${site.origin}/`, { waitUntil: 'networkidle' })
  await openBox(page)
  await typeQuery(page, '准备')
  await page.evaluate(watchPaints)
  for (const query of typed) {
    await page.locator('.search-input').fill('')
    for (const character of query) {
      await page.keyboard.insertText(character)
      await page.waitForFunction(() => window.waiting === 0)
    }
  }
  return page.evaluate(() => window.paints)
}

declare global {
  interface Window {
    paints: number[]
    waiting: number
  }
}

/** Runs in the page: counts from every change of the input to the frame after its results are in the document. */
function watchPaints(): void {
  window.paints = []
  window.waiting = 0
  const list = document.querySelector<HTMLElement>('#search-results')!
  const input = document.querySelector<HTMLInputElement>('.search-input')!
  let since = 0
  input.addEventListener(
    'input',
    () => {
      if (input.value === '') return
      since = performance.now()
      window.waiting = 1
    },
    { capture: true },
  )
  new MutationObserver(() => {
    if (window.waiting === 0 || list.dataset['query'] !== input.value) return
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => {
        window.paints.push(performance.now() - since)
        window.waiting = 0
      }
      channel.port2.postMessage(undefined)
    })
  }).observe(list, { attributes: true, attributeFilter: ['data-query'] })
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}
