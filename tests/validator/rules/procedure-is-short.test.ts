import { expect, test } from 'vitest'
import { exampleFile, findings, withNodes, type Files } from '../../support/content.ts'

const rule = 'procedure-is-short'

const tooMany = (count: number) =>
  `2: 这个流程有 ${count} 个步骤、判断、等待和出口，多于 25 个 → 把其中一段拆成另一个流程，用出口的 handsTo 接过去`
const tooLong = (length: number) =>
  `2: 最长的一条路要走 ${length} 步，多于 15 步 → 合并一个人连着做的几步，或把后半段拆成另一个流程`

const exit = '<Exit id="done" outcome="已归还" when="失主取走" />'
const step = (id: string, next: string) =>
  `<Step id="${id}" title="看🔑" role="aftersales" next="${next}">看一看。</Step>`

/** A way of so many nodes, the exit included. */
const way = (length: number) =>
  [
    ...Array.from({ length: length - 1 }, (_, index) =>
      step(`s${index + 1}`, index + 2 === length ? 'done' : `s${index + 2}`),
    ),
    exit,
  ].join('\n')

/** A decision that leads to one exit each, so many nodes in all. */
const fan = (count: number) => {
  const exits = Array.from({ length: count - 1 }, (_, index) => `e${index + 1}`)
  const branches = exits.map((id) => `  <Branch when="去 ${id}" to="${id}" />`)
  return [
    '<Decision id="which" ask="哪一把？">',
    '  看牌子。',
    ...branches,
    '</Decision>',
    ...exits.map((id) => `\n<Exit id="${id}" outcome="${id}" when="去 ${id}" />`),
  ].join('\n')
}

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('counts every step, decision, wait and exit', async () => {
  expect(await findings(rule, withNodes(fan(25)))).toEqual([])
  expect(await findings(rule, withNodes(fan(26)))).toEqual([tooMany(26)])
})

test('measures the longest way', async () => {
  expect(await findings(rule, withNodes(way(15)))).toEqual([])
  expect(await findings(rule, withNodes(way(16)))).toEqual([tooLong(16)])
})

test('says both of a procedure that is both', async () => {
  expect(await findings(rule, withNodes(way(26)))).toEqual([tooLong(26), tooMany(26)])
})

test('does not count the way back to where one has been', async () => {
  const files = (length: number) =>
    withNodes(`<Decision id="is-tagged" ask="有房号吗？">
  看牌子。
  <Branch when="有" to="s1" />
  <Branch when="看不清" to="clean" />
</Decision>

${step('clean', 'is-tagged')}

${way(length)}`)
  expect(await findings(rule, files(14))).toEqual([])
  expect(await findings(rule, files(15))).toEqual([tooLong(16)])
})

test('does not count what the start does not lead to', async () => {
  expect(await findings(rule, withNodes(`${step('log-it', 'done')}\n${way(16)}`))).toEqual([])
})

test('points at the title wherever it stands, and has words for a page without one or without steps', async () => {
  const titled: Files = { [exampleFile]: `\uFEFF---\r\nowner: aftersales\r\ntitle: 找钥匙\r\n---\r\n\r\n${way(16)}` }
  expect(await findings(rule, titled)).toEqual([tooLong(16).replace('2:', '3:')])
  expect(await findings(rule, { [exampleFile]: way(16) })).toEqual([tooLong(16).replace('2:', '1:')])
  expect(await findings(rule, withNodes('以后再写。'))).toEqual([])
})
