import { describe, expect, test } from 'vitest'
import { findings, messagesOf, quizFile, quizItem, withNodes, withQuiz } from '../../support/content.ts'

const rule = 'ordering-has-one-order'

const step = (text: string, node?: string) => `{ text: ${text}, ${node ? `node: ${node}, ` : ''}why: 有先后 }`
const ordering = (...steps: string[]) => withQuiz({ items: quizItem('ordering', { steps }) })
const fix = '换成流程里一前一后的两步；短名写错了的改 `node`，不是流程里的步骤的删掉 `node`'
const log = step('登记', 'found-key#log-it')
const look = step('看房号', 'found-key#is-tagged')
const call = step('等失主', 'found-key#call-owner')
const returned = step('还给他', 'found-key#returned')
const locked = step('锁起来', 'found-key#locked-away')

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('wants three steps', async () => {
  expect(await findings(rule, ordering(log, look))).toEqual([
    '16: 排序题 `which-door` 只有 2 步，猜也能猜对一半 → 再加一步，至少三步；只有两步可排的，改成单选题',
  ])
  expect(await findings(rule, ordering(log, look, call))).toEqual([])
})

describe('steps of a procedure', () => {
  test('are not put before what comes earlier, and both places are named', async () => {
    const files = ordering(look, log, call)
    expect(await findings(rule, files)).toEqual([
      `17: 「看房号」和「登记」排反了：流程里步骤「登记钥匙」在判断「钥匙上有房号吗？」的前面 → ${fix}`,
    ])
    const [message] = await messagesOf(rule, files)
    expect(message?.other).toMatchObject({ file: quizFile, place: { line: 16 }, what: '排在前面的一步：「看房号」' })
  })

  test('are not on two ways that part', async () => {
    expect(await findings(rule, ordering(log, returned, locked))).toEqual([
      `18: 「还给他」和「锁起来」的先后不止一种：流程里出口「已归还」走不到出口「已封存」，两步在不同的路上 → ${fix}`,
    ])
  })

  test('are not one and the same', async () => {
    expect(await findings(rule, ordering(log, step('再登记', 'found-key#log-it'), look))).toEqual([
      `17: 「登记」和「再登记」分不出先后：写的都是步骤「登记钥匙」 → ${fix}`,
    ])
  })

  test('do not lead back to each other', async () => {
    const nodes = `<Step id="look" title="看门" role="aftersales" next="is-open">看一看。</Step>

<Decision id="is-open" ask="开着吗？">
  推一推。
  <Branch when="开着" to="done" />
  <Branch when="没开" to="look" />
</Decision>

<Exit id="done" outcome="已进门" when="门开了" />`
    const files = ordering(step('看', 'example#look'), step('问', 'example#is-open'), step('进', 'example#done'))
    expect(await findings(rule, { ...withNodes(nodes), ...files })).toEqual([
      `17: 「看」和「问」的先后不止一种：流程里从判断「开着吗？」还能回到步骤「看门」 → ${fix}`,
    ])
  })

  test('are compared over what is no step of it', async () => {
    const files = ordering(look, step('关灯'), log, call)
    expect((await findings(rule, files)).map((finding) => finding.split('：')[0])).toEqual([
      '18: 「看房号」和「登记」排反了',
    ])
  })

  test('are not compared with those of another procedure, or with what is not there', async () => {
    const nodes = '<Exit id="done" outcome="已办结" when="事情办完" />'
    const files = ordering(step('办完', 'example#done'), log, step('扫地', 'found-key#sweep'), step('走', 'lost#go'))
    expect(await findings(rule, { ...withNodes(nodes), ...files })).toEqual([])
  })
})

test('leaves steps of another kind, and a single one, to another rule', async () => {
  expect(await findings(rule, withQuiz({ items: quizItem('single', { steps: [locked, log] }) }))).toEqual([])
  expect(await findings(rule, ordering(log))).toEqual([])
})
