import { describe, expect, test } from 'vitest'
import { contentWith, findings, quizItem, withNodes, withQuiz } from '../../support/content.ts'

const rule = 'item-cites-what-exists'

const items = (about: string) => quizItem('single', {}).replace('[found-key]', `[${about}]`)
const about = (citations: string) => withQuiz({ items: items(citations) })
const draft = (files: Record<string, string>) => Object.fromEntries(Object.entries(files).map(([file, text]) => [file, text.replace('---\n', '---\ndraft: true\n')])) // prettier-ignore

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

describe('what an item is about', () => {
  test('names the procedure that was meant', async () => {
    expect(await findings(rule, about('found-key, found-keys, the-door'))).toEqual([
      '13: 没有 `found-keys` 这个流程 → 是不是 `found-key`（捡到钥匙）？全部见已经发布的流程',
      '13: 没有 `the-door` 这个流程 → 从这些里选一个：`found-key`（捡到钥匙）',
    ])
  })

  test('names the step that was meant', async () => {
    expect(await findings(rule, about('found-key#log-it, found-key#log-in, found-key#sweep'))).toEqual([
      '13: 《捡到钥匙》里没有 `log-in` 这一步 → 是不是 `log-it`（登记钥匙）？全部见《捡到钥匙》',
      '13: 《捡到钥匙》里没有 `sweep` 这一步 → 从这些里选一个：`log-it`（登记钥匙）、`is-tagged`（钥匙上有房号吗？）、`call-owner`（失主来取）、`returned`（已归还）、`locked-away`（已封存）',
    ])
  })

  test('wants what is published, no draft and nothing planned', async () => {
    const fix = '等它发布了再写，先换成已经发布的流程'
    const nodes = withNodes('<Exit id="done" outcome="已办结" when="事情办完" />') as Record<string, string>
    expect(await findings(rule, { ...draft(nodes), ...about('example#done, lost-property') })).toEqual([
      `13: 流程 \`example\` 还是草稿，没有发布 → ${fix}`,
      `13: 流程 \`lost-property\` 还在编写中，没有发布 → ${fix}`,
    ])
    expect(await findings(rule, { ...nodes, ...about('example#done') })).toEqual([])
  })

  test('says nothing of a procedure that cannot be read', async () => {
    const file = 'docs/procedures/aftersales/found-key.mdx'
    const broken = contentWith()
      .sources.find((source) => source.file === file)!
      .text.replace('</Step>', '</Stp>')
    const gbk = new Uint8Array([0xd4, 0xbf, 0xb3, 0xd7])
    const files = { 'quizzes/keys.yaml': null, ...about('found-key#sweep') }
    expect(await findings(rule, { ...files, [file]: gbk })).toEqual([])
    expect(await findings(rule, { ...files, [file]: broken })).toEqual([])
  })
})

test('looks at what a topic has to read, and at the procedures from which items are made', async () => {
  const topics = '- { id: keys, title: 钥匙, why: 给错人要赔, read: [found-key#sweep] }'
  const files = withQuiz({ topics, items: items('found-key'), more: 'procedures: [found-key, found-keys]' })
  expect((await findings(rule, files)).map((finding) => finding.split(' → ')[0])).toEqual([
    '7: 没有 `found-keys` 这个流程',
    '9: 《捡到钥匙》里没有 `sweep` 这一步',
  ])
})

test('looks at the steps of an ordering, which name one each', async () => {
  const steps = ['found-key#log-it', 'found-key#sweep', 'found-key'].map((node, index) => `{ text: 第 ${index + 1} 步, node: ${node}, why: 有先后 }`) // prettier-ignore
  expect(await findings(rule, withQuiz({ items: quizItem('ordering', { steps }) }))).toEqual([
    '17: 《捡到钥匙》里没有 `sweep` 这一步 → 从这些里选一个：`log-it`（登记钥匙）、`is-tagged`（钥匙上有房号吗？）、`call-owner`（失主来取）、`returned`（已归还）、`locked-away`（已封存）',
    '18: `found-key` 只写了流程，没有写是哪一步 → 写成 `found-key#步骤短名`，或删掉 `node`',
  ])
})
