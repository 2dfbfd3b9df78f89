import { expect, test } from 'vitest'
import { findings } from '../../support/content.ts'

const rule = 'reply-variable-is-known'

/** The phrases file with these wordings, the first of which stands on line 6. */
function phrases(wordings: string[], key = 'text') {
  const text = [
    '- code: AS-OPEN',
    '  title: 开场',
    '  stage: aftersales',
    '  when: 第一次说话时',
    '  variants:',
    ...wordings.map((wording, index) => `    - { id: w${index}, when: 说话时, text: 您好, ${key}: '${wording}' }`),
    '  mustSay: []',
    '  mustNot: [争辩]',
    '  version: 1',
    '  reviewBy: 2027-01-01',
    '',
  ].join('\n')
  return { 'replies/aftersales.yaml': text.replaceAll(', text: 您好, text:', ', text:') }
}

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('suggests the variable that was meant', async () => {
  const files = phrases(['{昵称}您好，包裹到了。', '🔑{昵稱}您好，钥匙到了。'])
  expect(await findings(rule, files)).toEqual([
    '7: 短语 AS-OPEN 里的变量 `{昵稱}` 不认识 → 从这些里选一个：`昵称`、`客服名`、`订单号尾4`、`商品`、`规格`、`数量`、`诉求`，全部见说明页的变量表',
  ])
})

test('lists seven choices and says where the rest are when nothing is near', async () => {
  expect(await findings(rule, phrases(['{昵称}您好，{钥匙}到了。']))).toEqual([
    '6: 短语 AS-OPEN 里的变量 `{钥匙}` 不认识 → 从这些里选一个：`昵称`、`客服名`、`订单号尾4`、`商品`、`规格`、`数量`、`诉求`，全部见说明页的变量表',
  ])
})

test('sees spaces inside the braces', async () => {
  expect(await findings(rule, phrases(['{ 昵称 }您好。']))).toEqual([
    '6: 短语 AS-OPEN 里的变量 `{ 昵称 }` 不认识 → 改成 `昵称`',
  ])
})

test('sees braces that are full-width or not in pairs', async () => {
  const files = phrases(['｛昵称｝您好。', '{昵称您好。', '您好{昵称}}。'])
  expect(await findings(rule, files)).toEqual([
    '6: 短语 AS-OPEN 里的花括号写成了全角 → 改成半角的，例如 `{昵称}`',
    '7: 短语 AS-OPEN 里的花括号多了或少了一个 → 变量前后各写一个，例如 `{昵称}`',
    '8: 短语 AS-OPEN 里的花括号多了或少了一个 → 变量前后各写一个，例如 `{昵称}`',
  ])
})

test('looks at the shorter wording, too', async () => {
  expect(await findings(rule, phrases(['{呢称}您好。'], 'short'))).toHaveLength(1)
})

test('does not mind a variable said twice', async () => {
  expect(await findings(rule, phrases(['{商品}到了，{昵称}您好，{商品}请收好。']))).toEqual([])
})
