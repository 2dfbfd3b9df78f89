import { expect, test } from 'vitest'
import { findings, withNodes } from '../../support/content.ts'

const rule = 'node-reaches-an-exit'

const fix = '让其中一步通到出口，例如给判断加一个分支，或给等待写一个 timeout'
const step = (id: string, title: string, next: string) =>
  `<Step id="${id}" title="${title}" role="aftersales" next="${next}">看一看。</Step>`
const exit = '<Exit id="done" outcome="已归还" when="失主取走" />'

const isTagged = (yes: string, no: string) => `<Decision id="is-tagged" ask="有房号吗？">
  看牌子。
  <Branch when="有" to="${yes}" />
  <Branch when="没有" to="${no}" />
</Decision>`

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('names the members of a circle in written order', async () => {
  const files = withNodes(`${isTagged('done', 'ask')}

${step('ask', '问🔑是谁的', 'await-answer')}

<Wait id="await-answer" for="回话" within="1d" next="ask" timeout="ask">等。</Wait>

${exit}`)
  expect(await findings(rule, files)).toEqual([
    `15: 这几步绕成一圈，出不去：步骤「问🔑是谁的」（\`ask\`）、等待「回话」（\`await-answer\`） → ${fix}`,
  ])
})

test('names each of two circles, and only those that have no way out', async () => {
  const files = withNodes(
    [
      isTagged('call', 'seal'),
      step('call', '打电话', 'call-again'),
      step('call-again', '再打', 'call'),
      step('seal', '封存', 'store'),
      step('store', '入柜', 'seal'),
      exit,
    ].join('\n'),
  )
  expect(await findings(rule, files)).toEqual([
    `14: 这几步绕成一圈，出不去：步骤「打电话」（\`call\`）、步骤「再打」（\`call-again\`） → ${fix}`,
    `16: 这几步绕成一圈，出不去：步骤「封存」（\`seal\`）、步骤「入柜」（\`store\`） → ${fix}`,
  ])
})

test('is silent on a circle that leads into one without a way out, and names that one', async () => {
  const files = withNodes(
    [
      isTagged('clean', 'seal'),
      step('clean', '擦牌子', 'is-tagged'),
      step('seal', '封存', 'store'),
      step('store', '入柜', 'seal'),
      exit,
    ].join('\n'),
  )
  expect(await findings(rule, files)).toEqual([
    `15: 这几步绕成一圈，出不去：步骤「封存」（\`seal\`）、步骤「入柜」（\`store\`） → ${fix}`,
  ])
})

test('leaves a way out that is misspelt, or that ends in a step without a next, to the rules about those', async () => {
  expect(
    await findings(rule, withNodes([isTagged('doen', 'clean'), step('clean', '擦牌子', 'is-tagged'), exit].join('\n'))),
  ).toEqual([])
  const stopped = [
    isTagged('sign', 'clean'),
    step('clean', '擦牌子', 'is-tagged'),
    '<Step id="sign" title="签字">签。</Step>',
    exit,
  ]
  expect(await findings(rule, withNodes(stopped.join('\n')))).toEqual([])
})

test('is silent on a circle that somebody can leave', async () => {
  const files = withNodes([isTagged('done', 'clean'), step('clean', '擦牌子', 'is-tagged'), exit].join('\n'))
  expect(await findings(rule, files)).toEqual([])
})

test('leaves a step that leads to itself, and a procedure without an exit, to their own rules', async () => {
  expect(await findings(rule, withNodes([step('log-it', '登记', 'log-it'), exit].join('\n')))).toEqual([])
  expect(
    await findings(
      rule,
      withNodes([step('call', '打电话', 'call-again'), step('call-again', '再打', 'call')].join('\n')),
    ),
  ).toEqual([])
})
