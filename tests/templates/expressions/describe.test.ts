import { expect, test } from 'vitest'
import { describeFormula } from '../../../src/templates/expressions/describe.ts'
import { parseExpression } from '../../../src/templates/expressions/parse.ts'

const labels: Record<string, string> = { target: '月目标', shops: '店铺数', days: '天数', goal: '本店目标' }

function inWords(text: string): string {
  const parsed = parseExpression(text)
  if (!('expression' in parsed)) throw new Error(parsed.what)
  return describeFormula(parsed.expression, (name) => labels[name] ?? name)
}

test.each([
  ['target / shops / days', '月目标 ÷ 店铺数 ÷ 天数'],
  ['floor(target / shops)', '（月目标 ÷ 店铺数）取整'],
  ['target - shops * days', '月目标 − 店铺数 × 天数'],
  ['(target - shops) * days', '（月目标 − 店铺数） × 天数'],
  ['target - (shops - days)', '月目标 − （店铺数 − 天数）'],
  ['target / (shops * days)', '月目标 ÷ （店铺数 × 天数）'],
  ['sum(byShop.goal)', '本店目标合计'],
])('%s reads as %s', (text, words) => {
  expect(inWords(text)).toBe(words)
})
