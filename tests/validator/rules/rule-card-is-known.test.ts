import { expect, test } from 'vitest'
import { findings, messagesOf, quizItem, withFrontmatter, withNodes, withQuiz } from '../../support/content.ts'

const rule = 'rule-card-is-known'

const exit = '<Exit id="done" outcome="已归还" when="失主取走" />'

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('looks at the front matter', async () => {
  const files = withFrontmatter(
    'title: 捡到钥匙\nrules:\n  - cn-lost-property\n  - cn-lost-proprety\n  - tmall-return-7d',
  )
  expect(await findings(rule, files)).toEqual([
    '5: 规则卡 `cn-lost-proprety` 不在规则卡清单里 → 是不是 `cn-lost-property`（拾得物要归还）？全部见规则卡清单（reference/rule-cards/）',
    '6: 规则卡 `tmall-return-7d` 不在规则卡清单里 → 从这些里选一个：`cn-lost-property`（拾得物要归还）',
  ])
})

test('names every place in which a card is misspelt', async () => {
  const files = withNodes(`<Step id="log-it" title="登记" rules="cn-lost-proprety" next="call">写下时间。</Step>

<Step id="call" title="联系失主" rules="cn-lost-property cn-lost-proprety" next="done">打电话。</Step>

${exit}`)
  expect(await findings(rule, files)).toEqual([
    '9: 规则卡 `cn-lost-proprety` 不在规则卡清单里 → 是不是 `cn-lost-property`（拾得物要归还）？全部见规则卡清单（reference/rule-cards/）',
    '11: 规则卡 `cn-lost-proprety` 不在规则卡清单里 → 是不是 `cn-lost-property`（拾得物要归还）？全部见规则卡清单（reference/rule-cards/）',
  ])
})

test('points at the one unknown card among several', async () => {
  const files =
    withNodes(`<Step id="log-it" title="🔑登记" rules="cn-lost-property cn-found" next="done">写时间。</Step>

${exit}`)
  const [message] = await messagesOf(rule, files)
  expect([message?.line, message?.column]).toEqual([9, 56])
})

test('takes a card with another fault for known', async () => {
  const files = withNodes(
    `<Step id="log-it" title="登记" rules="cn-lost-property" next="done">写下时间。</Step>\n\n${exit}`,
  )
  expect(await findings(rule, { ...files, 'reference/rule-cards/law.yaml': '- id: cn-lost-property\n' })).toEqual([])
})

test('says nothing while one file of cards is no text', async () => {
  const files = withFrontmatter('title: 捡到钥匙\nrules: [tmall-return-7d]')
  const cards = { 'reference/rule-cards/tmall.yaml': new Uint8Array([0xd4, 0xbf, 0xb3, 0xd7]) }
  expect(await findings(rule, { ...files, ...cards })).toEqual([])
  expect(await findings(rule, files)).toHaveLength(1)
})

test('says where to add a card when there are none yet', async () => {
  const files = withNodes(
    `<Step id="log-it" title="登记" rules="cn-lost-property" next="done">写下时间。</Step>\n\n${exit}`,
  )
  const without = { 'reference/rule-cards/law.yaml': null, 'quizzes/keys.yaml': null }
  expect(await findings(rule, { ...files, ...without })).toEqual([
    '9: 规则卡 `cn-lost-property` 不在规则卡清单里 → 先在规则卡清单（reference/rule-cards/）里加上它',
  ])
})

test('looks at the items and the topics of quizzes', async () => {
  const topics = '- { id: keys, title: 钥匙, why: 给错人要赔, read: [found-key], rules: [cn-lost-property, cn-found] }'
  const items = quizItem('single', { rules: ['cn-lost-property', 'cn-lost-proprety'] })
  expect(await findings(rule, withQuiz({ topics, items }))).toEqual([
    '8: 规则卡 `cn-found` 不在规则卡清单里 → 从这些里选一个：`cn-lost-property`（拾得物要归还）',
    '17: 规则卡 `cn-lost-proprety` 不在规则卡清单里 → 是不是 `cn-lost-property`（拾得物要归还）？全部见规则卡清单（reference/rule-cards/）',
  ])
})
