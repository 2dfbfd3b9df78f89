import { expect, test } from 'vitest'
import { findings, messagesOf, withNodes } from '../../support/content.ts'

const rule = 'merge-is-finished'

const page = (text: string) => ({ 'docs/guides/keys.mdx': `---\ntitle: 钥匙\n---\n\n${text}\n` })

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('says where it stands, what it is and what to type', async () => {
  expect(await findings(rule, page('<<<<<<< HEAD\n甲\n=======\n乙\n>>>>>>> b'))).toEqual([
    '5: 两个人改了同一处，`<<<<<<<` 下面是没有合并完的两份文字 → 留下要的那一份，删掉另一份，再删掉 `<<<<<<<`、`=======`、`>>>>>>>` 开头的这几行',
  ])
})

test('looks into procedures, and keeps the place behind a byte order mark and Windows line ends', async () => {
  const files = withNodes(
    '<Step id="a" title="看" role="aftersales" next="done">\n<<<<<<< HEAD\n甲\n=======\n乙\n>>>>>>> b\n</Step>\n\n<Exit id="done" outcome="好" when="完" />',
  )
  const [[file, text]] = Object.entries(files) as [[string, string]]
  const messages = await messagesOf(rule, { [file]: `\uFEFF${text.replaceAll('\n', '\r\n')}` })
  expect(messages.map(({ line }) => line)).toEqual([10])
})

test.each([
  '<<<<<< HEAD\n甲\n======\n乙\n>>>>>> b',
  '<<<<<<<< HEAD\n甲\n========\n乙\n>>>>>>>> b',
  '<<<<<<<HEAD\n甲\n=======\n乙\n>>>>>>>b',
  '<<<<<<HEAD\n甲\n======\n乙\n>>>>>>b',
  '<<<<<<<<<\n甲\n=========\n乙\n>>>>>>>>>',
  '甲\n\n=======\n乙\n\n>>>>>>>b',
  '＜＜＜＜＜＜＜ HEAD\n甲\n＝＝＝＝＝＝＝\n乙\n＞＞＞＞＞＞＞ b',
  '  <<<<<<< HEAD\n甲\n  =======\n乙\n  >>>>>>> b',
  '<<<<<<< HEAD\n甲\n||||||| 前\n丙\n=======\n乙\n>>>>>>> b',
])('counts no signs: %j', async (text) => {
  for (const file of ['docs/guides/keys.mdx', 'docs/guides/keys.md'])
    expect(await findings(rule, { [file]: page(text)['docs/guides/keys.mdx'] })).toHaveLength(1)
})

test('leaves it alone where it is meant', async () => {
  for (const text of [
    '```text\n<<<<<<< HEAD\n```',
    '=======\n\n好',
    '钥匙\n========\n\n好',
    '小于 <<<<<<',
    '> > > 引用',
  ])
    expect(await findings(rule, page(text)), text).toEqual([])
})
