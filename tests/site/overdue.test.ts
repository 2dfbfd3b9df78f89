import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { run } from '../../scripts/run.ts'

test(
  'builds with overdue reviews, says so on the page, in the matrix and in the health report',
  { timeout: 120_000 },
  async () => {
    const folder = 'node_modules/.cache/overdue-site'
    expect(await run('astro', ['build', '--outDir', folder, '--silent'], { KEFU_TODAY: '2027-06-01' })).toBe(0)
    const page = (path: string) => readFileSync(`${folder}/${path}/index.html`, 'utf8')
    expect(page('procedures/aftersales/return-no-reason').includes('复核已过期')).toBe(true)
    expect(page('matrix').includes('已过期')).toBe(true)
    expect(/<strong>(\d+)<\/strong>复核过期/.exec(page('health'))?.[1]).not.toBe('0')
  },
)
