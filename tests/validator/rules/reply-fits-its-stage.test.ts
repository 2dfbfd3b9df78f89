import { expect, test } from 'vitest'
import { findings, withNodes, type Files } from '../../support/content.ts'

const rule = 'reply-fits-its-stage'

const nodes = `<Step id="greet" title="打招呼" role="aftersales" reply="PRE-HELLO#open" next="done">先问好。</Step>

<Exit id="done" outcome="已归还" when="失主取走" />`

const hello = (stages: string): Files => ({
  'replies/presales.yaml': `- code: PRE-HELLO
  title: 开头语
${stages}
  when: 第一次说话时
  variants:
    - { id: open, when: 第一次, text: 您好。 }
  mustSay: []
  mustNot: [争辩]
  version: 1
  reviewBy: 2027-01-01
`,
})

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('says whose words they are, and how to lend them', async () => {
  expect(await findings(rule, { ...withNodes(nodes), ...hello('  stage: presales\n  alsoIn: [insales]') })).toEqual([
    '9: 短语 PRE-HELLO（开头语）是售前、售中用的，这一篇是售后流程 → 换一条合适的；这句话在这里也对的，请在 replies 里给它加上 `alsoIn: [aftersales]`',
  ])
})

test('is silent where the words are lent, and on codes that are unknown', async () => {
  expect(await findings(rule, { ...withNodes(nodes), ...hello('  stage: presales\n  alsoIn: [aftersales]') })).toEqual(
    [],
  )
  expect(await findings(rule, withNodes(nodes))).toEqual([])
})
