import { expect, test } from 'vitest'
import { exampleFile, findings, messagesOf, withNodes, type Files } from '../../support/content.ts'

const rule = 'node-id-is-unique'

const step = (id: string, title: string) =>
  `<Step id="${id}" title="${title}" role="aftersales" next="done">看一看。</Step>`
const exit = '<Exit id="done" outcome="已归还" when="失主取走" />'

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('names both places and a free name', async () => {
  const files = withNodes([step('log-it', '登记钥匙'), step('log-it', '🔑再登记'), exit].join('\n\n'))
  expect(await findings(rule, files)).toEqual([
    '11: 步骤「🔑再登记」和第 9 行的步骤「登记钥匙」都叫 `log-it` → 给其中一个换名字，例如 `id="log-it-2"`，再改指向它的地方',
  ])
  const [message] = await messagesOf(rule, files)
  expect(message?.column).toBe(11)
  expect(message?.other).toEqual({ file: exampleFile, place: { line: 9, column: 11 }, what: '先用 `log-it` 的地方' })
})

test('points at the id when it stands on a line of its own', async () => {
  const files = withNodes(
    [
      step('log-it', '登记'),
      '<Step\n  title="再登记"\n  id="log-it"\n  next="done"\n>\n  写下来。\n</Step>',
      exit,
    ].join('\n\n'),
  )
  expect((await findings(rule, files)).map((finding) => finding.split(' → ')[0])).toEqual([
    '13: 步骤「再登记」和第 9 行的步骤「登记」都叫 `log-it`',
  ])
})

test('speaks once for each after the first, with names that nothing else has', async () => {
  const files = withNodes(
    [step('look', '看'), step('look-2', '再看'), step('look', '三看'), step('look', '四看'), exit].join('\n\n'),
  )
  expect((await findings(rule, files)).map((finding) => finding.replace(/，.*/, ''))).toEqual([
    '13: 步骤「三看」和第 9 行的步骤「看」都叫 `look` → 给其中一个换名字',
    '15: 步骤「四看」和第 9 行的步骤「看」都叫 `look` → 给其中一个换名字',
  ])
  const fixes = (await messagesOf(rule, files)).map(({ fix }) => /id="(.*?)"/.exec(fix)?.[1])
  expect(fixes).toEqual(['look-3', 'look-4'])
})

test('sees the same name across different kinds, and with spaces around it', async () => {
  const files = withNodes([step('done', '登记'), '<Exit id=" done " outcome="已归还" when="失主取走" />'].join('\n\n'))
  expect((await findings(rule, files)).map((finding) => finding.split(' → ')[0])).toEqual([
    '11: 出口「已归还」和第 9 行的步骤「登记」都叫 `done`',
  ])
})

test('is silent on nodes without an id, and on two procedures that use the same', async () => {
  const bare = withNodes('<Step title="看" next="done">看。</Step>\n\n<Step title="再看" next="done">再看。</Step>')
  expect(await findings(rule, bare)).toEqual([])
  const twin: Files = {
    'docs/procedures/insales/spare-key.mdx': withNodes([step('log-it', '登记'), exit].join('\n\n'))[exampleFile]!,
  }
  expect(await findings(rule, twin)).toEqual([])
})
