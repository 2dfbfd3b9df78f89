import { expect, test } from 'vitest'
import { findings, messagesOf, withFrontmatter, withNodes } from '../../support/content.ts'

const rule = 'handover-leads-somewhere'

const exit = (handsTo: string) =>
  withNodes(`<Exit id="done" outcome="已转交" when="不归前台管" handsTo="${handsTo}" />`)

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('suggests the nearest procedure', async () => {
  expect(await findings(rule, exit('fuond-key'))).toEqual([
    '9: 出口「已转交」转去的 `fuond-key` 不在流程清单里 → 是不是 `found-key`（捡到钥匙）？全部见流程清单（还没写的先记进 reference/planned.yaml）',
  ])
})

test('lists written and planned procedures when none is near, but not the one at hand', async () => {
  expect(await findings(rule, exit('umbrellas'))).toEqual([
    '9: 出口「已转交」转去的 `umbrellas` 不在流程清单里 → 从这些里选一个：`found-key`（捡到钥匙）、`lost-property`（失物处理）',
  ])
})

test('looks at each of several procedures, behind emoji too', async () => {
  const files = withNodes('<Exit id="done" outcome="📦 转交" when="完" handsTo="found-key lost-proprety umbrellas" />')
  const messages = await messagesOf(rule, files)
  expect(messages.map(({ line, column, reason }) => `${line}:${column} ${reason}`)).toEqual([
    '9:61 出口「📦 转交」转去的 `lost-proprety` 不在流程清单里',
    '9:75 出口「📦 转交」转去的 `umbrellas` 不在流程清单里',
  ])
})

test('takes commas for spaces, and counts the lines of a long list', async () => {
  const files = withNodes('<Exit id="done" outcome="已转交" when="完"\n  handsTo="found-key,\n    lost-proprety" />')
  expect(await findings(rule, files)).toEqual([
    '11: 出口「已转交」转去的 `lost-proprety` 不在流程清单里 → 是不是 `lost-property`（失物处理）？全部见流程清单（还没写的先记进 reference/planned.yaml）',
  ])
})

test('names an exit that leads back to its own procedure', async () => {
  expect(await findings(rule, exit('example'))).toEqual([
    '9: 出口「已转交」又转回了这个流程自己 → 要从头再办的，让通到这里的那一步直接指回前面；写错的换成别的流程，或删掉 `handsTo`',
  ])
})

test('accepts two procedures that hand to each other', async () => {
  const other = '---\ntitle: 代收包裹\n---\n\n<Exit id="done" outcome="已转交" when="完" handsTo="example" />\n'
  expect(await findings(rule, { ...exit('other'), 'docs/procedures/insales/other.mdx': other })).toEqual([])
})

test('looks at the better procedure that the front matter names', async () => {
  const files = withFrontmatter(
    `title: 代收包裹
notWhen:
  - when: 是钥匙
    use: fuond-key
  - when: 没人领
    use: lost-property
  - when: 是包裹
    use: example
  - when: 别的`,
  )
  expect(await findings(rule, files)).toEqual([
    '5: notWhen 里的 `fuond-key` 不在流程清单里 → 是不是 `found-key`（捡到钥匙）？全部见流程清单（还没写的先记进 reference/planned.yaml）',
    '9: notWhen 里该用的流程写成了这个流程自己 → 换成该用的那个流程；没有的删掉这一行 `use`',
  ])
})

test('looks at the procedure that a term points to', async () => {
  const glossary = `- term: 钥匙
  meaning: 开门用的
  aliases: []
  see: fuond-key
- term: 失物
  meaning: 没人领的东西
  aliases: []
  see: lost-property
`
  const messages = await messagesOf(rule, { 'reference/glossary.yaml': glossary })
  expect(messages.map(({ file, line, reason, fix }) => `${file}:${line} ${reason} → ${fix}`)).toEqual([
    'reference/glossary.yaml:4 术语指向的 `fuond-key` 不在流程清单里 → 是不是 `found-key`（捡到钥匙）？全部见流程清单（还没写的先记进 reference/planned.yaml）',
  ])
})

test('tells a draft from a procedure that is not there, unless it is planned', async () => {
  const draft = '---\ntitle: 代收包裹\ndraft: true\n---\n\n<Exit id="done" outcome="已取走" when="本人签字" />\n'
  const files = { ...exit('parcels lost-property'), 'docs/procedures/insales/parcels.mdx': draft }
  expect(await findings(rule, files)).toEqual([
    '9: 出口「已转交」转去的 `parcels` 还是草稿，没有发布 → 先把它记进 reference/planned.yaml，或去掉那一篇的 `draft: true`',
  ])
  const planned = { ...exit('lost-property'), 'docs/procedures/supervision/lost-property.mdx': draft }
  expect(await findings(rule, planned)).toEqual([])
})

test('says nothing while the list of planned procedures cannot be read', async () => {
  expect(await findings(rule, { ...exit('umbrellas'), 'reference/planned.yaml': '- id: "umbrellas\n' })).toEqual([])
})

test('accepts a procedure whose text cannot be read and a plan with a fault of its own', async () => {
  const broken = '---\ntitle: 代收包裹\n---\n\n运费 <5 元\n'
  expect(await findings(rule, { ...exit('other'), 'docs/procedures/insales/other.mdx': broken })).toEqual([])
  const notText = { 'docs/procedures/insales/other.mdx': new Uint8Array([0xd4, 0xbf, 0xb3, 0xd7]) }
  expect(await findings(rule, { ...exit('other'), ...notText })).toEqual([])
  const planned = { 'reference/planned.yaml': '- id: lost-property\n' }
  expect(await findings(rule, { ...exit('lost-property'), ...planned })).toEqual([])
})
