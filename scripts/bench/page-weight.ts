import { brotliCompressSync, constants } from 'node:zlib'
import type { Page } from 'playwright-core'
import { launchChromium } from '../../tests/support/chromium.ts'
import { firstSteps, measureStep, screens, type FirstScreen } from '../../tests/support/first-screen.ts'
import { serveSite } from '../../tests/support/site.ts'

/** Prints what the pages of the built site weigh and cost: run `npm run build` first. */
const pages = [
  '/',
  '/procedures/',
  '/procedures/aftersales/return-no-reason/',
  '/procedures/aftersales/aftersales-intake/',
  '/guides/hazards/',
  '/matrix/',
  '/training/',
  '/training/m5/practice/',
  '/training/m6/quiz/',
  '/plans/',
  '/plans/department-plan/',
]
const runs = 5

/** Names of Chromium's for the parts of the main thread's time. */
const parts = { task: 'TaskDuration', script: 'ScriptDuration', style: 'RecalcStyleDuration', layout: 'LayoutDuration' }

const site = await serveSite()
const browser = await launchChromium()
try {
  for (const path of pages) {
    const weight = await weigh(path)
    const kinds = [...weight].map(([part, bytes]) => `${part} ${kilobytes(bytes)}`).join(', ')
    const total = [...weight.values()].reduce((sum, bytes) => sum + bytes, 0)
    const [full, quarter] = [await cost(path, 1), await cost(path, 4)]
    process.stdout.write(
      `${path}\n  brotli: ${kilobytes(total)} kB (${kinds})\n` +
        `  main thread: ${full.task} ms (script ${full.script}, style ${full.style}, layout ${full.layout}), ` +
        `at a quarter of the speed ${quarter.task} ms; processor time, median of ${runs}\n` +
        `  layout shift ${full.shift}\n`,
    )
  }
  for (const [name, viewport] of Object.entries(screens)) process.stdout.write(await worstFirstStep(name, viewport))
} finally {
  await browser.close()
  await site.stop()
}

/** The procedures whose first steps reach furthest down, as a sentence with parts of the screen's height. */
async function worstFirstStep(name: string, viewport: { width: number; height: number }): Promise<string> {
  const page = await browser.newPage({ viewport })
  const measured: (FirstScreen & { address: string })[] = []
  for (const [address, id] of firstSteps) {
    await page.goto(site.origin + address, { waitUntil: 'networkidle' })
    measured.push({ address, ...(await page.evaluate(measureStep, id)) })
  }
  await page.close()
  const worst = (part: keyof FirstScreen) => {
    const { [part]: value, address } = measured.reduce((a, b) => (b[part] > a[part] ? b : a))
    return `${part} ${value.toFixed(2)} (${address})`
  }
  return `first step of ${measured.length} procedures, ${name}, worst: ${worst('begins')}, ${worst('whole')}, ${worst('pressed')}\n`
}

/** Brotli bytes (quality 11) of everything that a cold visit fetches, by kind. */
async function weigh(path: string): Promise<Map<string, number>> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const weight = new Map<string, number>()
  const reading: Promise<void>[] = []
  page.on('response', (response) => {
    const kind = response.request().resourceType()
    const add = async () => {
      const body = await response.body().catch(() => Buffer.alloc(0))
      const { length } = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
      weight.set(kind, (weight.get(kind) ?? 0) + length)
    }
    reading.push(add())
  })
  await page.goto(site.origin + path, { waitUntil: 'networkidle' })
  await Promise.all(reading)
  await context.close()
  return weight
}

type Cost = Record<keyof typeof parts | 'shift', number>

/** Main-thread time of a cold load in ms of processor time, as the median of some runs, and the worst layout shift. */
async function cost(path: string, slowdown: number): Promise<Cost> {
  const loads: Cost[] = []
  for (let run = 0; run < runs; run += 1) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    await page.goto(site.origin + path, { waitUntil: 'networkidle' })
    const { metrics } = await session.send('Performance.getMetrics')
    const of = (part: keyof typeof parts) => 1000 * (metrics.find(({ name }) => name === parts[part])?.value ?? 0)
    loads.push({
      task: of('task'),
      script: of('script'),
      style: of('style'),
      layout: of('layout'),
      shift: await layoutShift(page),
    })
    await context.close()
  }
  const median = (part: keyof typeof parts) =>
    Math.round(loads.map((load) => load[part]).sort((a, b) => a - b)[Math.floor(runs / 2)]!)
  return {
    task: median('task'),
    script: median('script'),
    style: median('style'),
    layout: median('layout'),
    shift: Math.round(Math.max(...loads.map(({ shift }) => shift)) * 1000) / 1000,
  }
}

function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(sum), 100)
      }),
  )
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}
