import { expect, test } from 'vitest'
import { contentWith, findings, messagesOf, type Files } from '../../support/content.ts'

const rule = 'planned-is-still-planned'

const entry = (id: string, title: string, stage: string) =>
  `- id: ${id}\n  title: ${title}\n  stage: ${stage}\n  owner: shiftlead\n  trigger: 失物 7 天没人领\n  askRole: aftersales\n  firstAct: 把东西收好\n`
const planned = (...entries: string[]): Files => ({ 'reference/planned.yaml': entries.join('') })
const lostProperty = entry('lost-property', '失物处理', 'supervision')

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('names what is written, and where', async () => {
  const files = planned(lostProperty, entry('found-key', '捡到🔑钥匙', 'aftersales'))
  expect(await findings(rule, files)).toEqual([
    '8: 《捡到🔑钥匙》已经写好了，还在「编写中」的清单里 → 从清单里删掉这一条',
  ])
  const [message] = await messagesOf(rule, files)
  expect(message?.other).toEqual({ file: 'docs/procedures/aftersales/found-key.mdx', what: '写好的流程' })
})

test('keeps its place with CRLF and a byte order mark', async () => {
  const text = `\uFEFF${lostProperty}${entry('found-key', '捡到钥匙', 'aftersales')}`.replaceAll('\n', '\r\n')
  expect((await messagesOf(rule, planned(text))).map(({ line, column }) => [line, column])).toEqual([[8, 7]])
})

test('suggests the stage that was meant, or lists them', async () => {
  const files = planned(entry('lost-property', '失物处理', 'supervison'), entry('spare-key', '备用钥匙', 'front-desk'))
  expect(await findings(rule, files)).toEqual([
    '3: `supervison` 不是一个阶段 → 是不是 `supervision`（督导与管理）？全部见阶段清单',
    '10: `front-desk` 不是一个阶段 → 从这些里选一个：`presales`（售前）、`insales`（售中）、`aftersales`（售后）、`logistics`（仓储物流）、`supervision`（督导与管理）',
  ])
})

test('says both of one entry', async () => {
  expect(
    (await findings(rule, planned(entry('found-key', '捡到钥匙', 'aftersale')))).map(
      (finding) => finding.split(' → ')[0],
    ),
  ).toEqual(['1: 《捡到钥匙》已经写好了，还在「编写中」的清单里', '3: `aftersale` 不是一个阶段'])
})

test('is silent while the procedure is a draft, and on a title that is written under another id', async () => {
  const file = 'docs/procedures/aftersales/found-key.mdx'
  const { text } = contentWith().sources.find((source) => source.file === file)!
  const files = {
    ...planned(entry('found-key', '捡到钥匙', 'aftersales')),
    [file]: text.replace('version: 1', 'version: 1\ndraft: true'),
  }
  expect(await findings(rule, files)).toEqual([])
  expect(await findings(rule, planned(entry('found-keys', '捡到钥匙', 'aftersales')))).toEqual([])
})
