import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Built by `npm test` as if it were 2099: overdue reviews do not keep the site from being built. */
const folder = 'node_modules/.cache/overdue-site'

test.each([
  ['procedures/aftersales/return-no-reason', /复核已过期/],
  ['matrix', /已过期/],
  ['health', /<strong>[1-9]\d*<\/strong>\s*复核过期/],
])('%s says that a review is overdue', (path, words) => {
  const file = `${folder}/${path}/index.html`
  if (!existsSync(file)) throw new Error('There is no overdue site: run `npm test`, which builds it')
  expect(words.exec(readFileSync(file, 'utf8'))?.[0]).toBeDefined()
})
