import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

/** What asks a page, at that moment, for something that may be drawn later. */
const asks =
  /\.(?:all|allInnerTexts|allTextContents|boundingBox|count|evaluate|evaluateAll|getAttribute|innerText|inputValue|is[A-Z]\w+|textContent|title)\(/

/** What keeps a test from passing every time, by what is wrong with it; each looks at a call and at what was called. */
const offencesOfTests: Record<string, (call: ts.CallExpression, name: string) => boolean> = {
  'waits for a fixed time': (_, name) => /^(?:waitForTimeout|setTimeout|setInterval)$/.test(name),
  'is left to chance without a seed': ({ expression }) => /^Math\.random$/.test(expression.getText()),
  'lists what may not be drawn yet': ({ arguments: given }, name) => name === 'all' && given.length === 0,
  'asks a page once instead of until it says so': ({ arguments: given }, name) =>
    name === 'expect' && /\bawait\b/.test(given[0]!.getText()) && asks.test(given[0]!.getText()),
  'looks at the address once instead of until it is there': ({ arguments: [given] }, name) =>
    name === 'expect' && !!given && !ts.isFunctionLike(given) && /\.url\(\)/.test(given.getText()),
  'decides by what may not be drawn yet': (call) => {
    const awaited = call.parent
    if (!ts.isAwaitExpression(awaited) || !asks.test(call.getText())) return false
    let at: ts.Node = awaited
    while (ts.isPrefixUnaryExpression(at.parent) || ts.isBinaryExpression(at.parent) || ts.isParenthesizedExpression(at.parent)) at = at.parent // prettier-ignore
    return (ts.isIfStatement(at.parent) || ts.isWhileStatement(at.parent)) && at.parent.expression === at
  },
}

/** What a view does after it was painted, so that a quick key or event comes before it. */
const offencesOfViews: typeof offencesOfTests = {
  'listens or moves the focus too late: useLayoutEffect is in time': (call, name) =>
    name === 'useEffect' && /\b(?:addEventListener|focus)\(/.test(call.getText()),
}

/** Offences in a piece of code, each with its line. */
function found(offences: typeof offencesOfTests, file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const seen: string[] = []
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node)) {
      const { expression } = node
      const name = ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText()
      for (const [offence, is] of Object.entries(offences)) {
        const { line } = source.getLineAndCharacterOfPosition(expression.getEnd())
        if (is(node, name)) seen.push(`${file}:${line + 1} ${offence}`)
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return seen
}

const foundIn = (offences: typeof offencesOfTests, pattern: string) => {
  const files = globSync(pattern)
  expect(files.length).toBeGreaterThan(5)
  return files.flatMap((file) => found(offences, file, readFileSync(file, 'utf8')))
}

describe('tests', () => {
  test.each([
    'await page.waitForTimeout(300)',
    'await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)))',
    'const key = keys[Math.floor(Math.random() * 3)]',
    "for (const box of await page.locator('.key').all()) await box.check()",
    "expect(await page.locator('.key').count()).toBe(1)",
    "expect(\n  await page\n    .locator('.key')\n    .textContent(),\n).toBe('key')",
    "expect((await door(page).getAttribute('href'))!).toContain('#')",
    'expect(new URL(page.url()).pathname).toBe(home)',
    "if (await page.locator('.key').isVisible()) await page.click('.key')",
    "if (!(await page.locator('.key').count()) && isOpen) return",
  ])('may not say: %s', (code) => {
    expect(found(offencesOfTests, 'key.ts', code)).toHaveLength(1)
  })

  test.each([
    "await expect.poll(() => page.locator('.key').count()).toBe(1)",
    'await expect.poll(() => new URL(page.url()).hash).toBe(home)',
    "const before = await page.locator('.key').textContent()",
    "expect(await device.ids('keys')).toEqual([])",
    'if (item.options) await page.locator(box).check()',
    'while (!key) key = await keyOn(page)',
  ])('may say: %s', (code) => {
    expect(found(offencesOfTests, 'key.ts', code)).toEqual([])
  })

  test('pass every time: they wait for what they look at, and leave nothing to chance', () => {
    expect(foundIn(offencesOfTests, 'tests/**/*.ts')).toEqual([])
  })
})

describe('views', () => {
  test('are seen to listen too late', () => {
    const late = "useEffect(() => {\n  addEventListener('hashchange', follow)\n}, [])"
    expect(found(offencesOfViews, 'key.ts', late)).toHaveLength(1)
    expect(found(offencesOfViews, 'key.ts', late.replace('useEffect', 'useLayoutEffect'))).toEqual([])
  })

  test('listen and move the focus before they are painted', () => {
    expect(foundIn(offencesOfViews, 'src/site/islands/**/*.{ts,tsx}')).toEqual([])
  })
})
