import { describe, expect, test } from 'vitest'
import { editsOf } from '../../../src/diagnostics/edit.ts'
import { readPage } from '../../../src/mdx/read-page.ts'
import { createSource } from '../../../src/mdx/source.ts'
import { kinds } from '../../support/mark-kinds.ts'

const before = '---\ntitle: 钥匙\n---\n\n'
const sourceOf = (text: string) => createSource('docs/guides/keys.mdx', `${before}${text}\n`)

/** The findings of a page with this text, with their places in it. */
function findingsOf(text: string) {
  return readPage(sourceOf(text)).findings.map(({ place, ...finding }) => ({
    ...finding,
    at: `${place!.line - 4}:${place!.column}`,
  }))
}

/** The text after a program has typed what a finding's fix says; `undefined` where nothing can be typed. */
function mended(text: string, edits: NonNullable<ReturnType<typeof findingsOf>[number]['edits']>): string {
  const source = sourceOf(text)
  const changes = editsOf(source, edits)
  expect(changes, JSON.stringify(edits)).toBeDefined()
  return changes!
    .map(({ start, end, text: instead }) => ({ from: source.offsetAt(start), to: source.offsetAt(end), instead }))
    .sort((a, b) => b.from - a.from)
    .reduce((now, { from, to, instead }) => now.slice(0, from) + instead + now.slice(to), source.text)
    .slice(before.length)
}

describe.each(Object.entries(kinds))('%s', (_, [rule, inputs]) => {
  test.each(inputs)('%j', (text, at, fix) => {
    const findings = findingsOf(text)
    const found = findings.filter((finding) => finding.rule === rule)
    expect(
      found.map((finding) => finding.at),
      JSON.stringify(findings),
    ).toContain(at)
    expect(found.map((finding) => finding.fix).join('\n')).toContain(fix)
  })

  test('goes when a program types what the fix says', () => {
    for (const [text] of inputs) {
      const [finding] = findingsOf(text).filter((other) => other.rule === rule)
      if (!finding?.edits) continue
      const after = mended(text, finding.edits)
      const left = findingsOf(after).filter((other) => other.rule === rule && other.what === finding.what)
      expect(left, after).toEqual([])
    }
  })

  test('is not looked for in code', () => {
    for (const [text] of inputs) {
      if (!text.includes('```')) expect(findingsOf(`\`\`\`text\n${text}\n\`\`\``), text).toEqual([])
    }
  })
})

test.each([
  ['3-5 天到账，9~13 点，10:30 交班。'],
  ['赔付 = A*B，30*40*50 厘米，2**3，138****1234。'],
  ['第 1、2 步照做，其余不变。'],
  ['#1 订单先办。'],
  ['#双十一# 活动'],
  ['满 100 元——全店可用。'],
  ['——张三，客服部'],
  ['按《消费者权益保护法》第 24 条。'],
  ['《步骤说明》和《等待发货怎么办》两页都看，《Step by Step》也行。'],
  ['看「〈三十六计〉」和 〈出口〉 两个字。'],
  ['你好 :) ^_^ (｡･ω･｡) T_T :-D'],
  ['-5 元到 +5 元，±3%。'],
  ['[必填] 和【必填】（见下文）都要写，[等待]（不计时）。'],
  ['姓名：______ 电话：______'],
  ['见[说明](/guides/keys/)，![柜子](/locker.png "柜子")。'],
  ['见[说明][a] 和 [a]。\n\n[a]: /guides/keys/'],
  ['有脚注[^1]。\n\n[^1]: 脚注内容。'],
  ['1. 看\n2. 回\n\n- 甲\n- 乙\n  - 丙'],
  ['3. 看\n5. 回\n7. 完'],
  ['| 甲 | 乙 |\n| --- | :-: |\n| 1 \\| 2 | `a` |'],
  [':::note\n好\n:::\n\n:::caution[先看这个]\n\n好\n\n:::'],
  ['::::note\n外\n\n:::tip\n里\n:::\n\n外\n::::'],
  ['\\*不是强调\\*，\\#不是标题，&lt;5 元，\\<5 元，A &amp; B。'],
  ['时间：9:00，注::这里，C::D'],
  ['先看。  \n1、再回  \n2、再等'],
  ['# 一\n\n## 二 ##\n\n---\n\n***'],
  ['表情 👨‍👩‍👧 👍🏻‍ 好'],
  ['```js title="例子" {1,3}\nimport a from "a"\n```'],
  ['看 `<Step>`、`**` 和 `[x]（y）`。'],
  ['{/* 不给人看 */}\n\n正文 {/* 也不 */}。'],
  ['<details>\n<summary>怎么看</summary>\n\n看<br />背面\n\n</details>'],
  ['　　第一段前面有两个全角空格。\n　　第二段也是。'],
  ['　　## 标题\n\n　　- 一条\n\n　　| 甲 |\n　　| - |\n　　| 1 |'],
  ['亲~~在的哦~~~'],
  ['a < b，b > a'],
  ['满 3 件 8 折\n满 5 件 7 折'],
  ['今天\n3.5 元一件\n明天'],
  ['Tab\t在一行里'],
  ['买家昵称 t***8 和 a_b_c'],
  ['[看](</guides/keys/>)，<b>粗</b>，邮箱 a@b.example'],
  ['=======\n\n>>> 引用 >>>'],
])('leaves sound text alone: %j', (text) => {
  expect(findingsOf(text)).toEqual([])
})
