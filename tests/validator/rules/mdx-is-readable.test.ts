import { VFileMessage } from 'vfile-message'
import { expect, test } from 'vitest'
import { createSource } from '../../../src/mdx/source.ts'
import { rewordMdx } from '../../../src/mdx/reword-mdx.ts'
import { checkContent } from '../../../src/validator/run.ts'
import { contentWith, exampleFile, findings, ruleOf, today, withNodes } from '../../support/content.ts'

const rule = 'mdx-is-readable'

const exit = '<Exit id="done" outcome="已归还" when="失主取走" />'
const file = 'docs/guides/parcels.mdx'
const page = (text: string) => `---\ntitle: 包裹\n---\n\n${text}\n`
/** What no parser says today: every complaint that is known belongs to a rule that knows how to mend it. */
const complaint = (place?: { line: number; column: number }) => new VFileMessage('Unheard of', { place })

/** What is said when the parser stumbles on a text in a way that nobody has seen yet. */
async function said(text: string, place: { line: number; column: number }): Promise<string[]> {
  const catalogue = contentWith({ [file]: page('放在架子上。') })
  catalogue.findings.push(rewordMdx(complaint(place), createSource(file, text)))
  const report = await checkContent(catalogue, [ruleOf(rule)], { today })
  return report.messages.map(({ line, column, reason, fix }) => `${line}:${column}: ${reason} → ${fix}`)
}

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('quotes the line from the place that cannot be read', async () => {
  expect(await said(page('📦 放在架子上。'), { line: 5, column: 4 })).toEqual([
    '5:4: 这里的写法读不懂：放在架子上。 → 对照《怎么写一篇流程》里的例子改写这一行',
  ])
  const windows = `\uFEFF${page('📦 放在架子上。')}`.replaceAll('\n', '\r\n')
  expect(await said(windows, { line: 5, column: 4 })).toEqual(
    await said(page('📦 放在架子上。'), { line: 5, column: 4 }),
  )
})

test('quotes no more than forty characters, and no half of one', async () => {
  const [finding] = await said(page('📦'.repeat(41)), { line: 5, column: 1 })
  expect(finding).toContain(`读不懂：${'📦'.repeat(40)}… →`)
})

test('points at the first line when the complaint has no place', async () => {
  const { place } = rewordMdx(complaint(), createSource(file, page('放在架子上。')))
  expect(place).toEqual({ line: 1, column: 1 })
})

test('leaves tags, brackets and the less-than sign to rules that know how to mend them', async () => {
  const texts = [
    '<Step id="call">',
    '<Step id="call',
    '</Step>',
    '{客服名',
    '{客服名\n日期 事由}',
    '<b c={2 h}>包裹</b>',
  ]
  for (const text of [...texts, '运费 <5 元', '<!-- 待补 -->', '<https://a.example>', '<姓名>', '{/* 待补']) {
    expect(await findings(rule, { [file]: page(text) }), text).toEqual([])
    expect(contentWith({ [file]: page(text) }).findings, text).not.toEqual([])
  }
})

test('says nothing of settings that cannot be read', async () => {
  expect(await findings(rule, { [exampleFile]: `---\ntitle: 代收: 包裹\n---\n\n${exit}\n` })).toEqual([])
  expect(await findings(rule, { [exampleFile]: '---\ntitle: 代收包裹\n\n{客服名\n日期 事由}\n' })).toEqual([])
})

test('accepts a comment, and anything in code or in a Markdown page', async () => {
  expect(await findings(rule, withNodes(`{/* 备注怎么写，\n下周定 */}\n\n${exit}`))).toEqual([])
  expect(await findings(rule, { [file]: page('```text\n{客服名\n日期 事由}\n```') })).toEqual([])
  expect(await findings(rule, { 'docs/guides/parcels.md': page('{客服名\n日期 事由}') })).toEqual([])
})
