import { expect, test } from 'vitest'
import { findings } from '../../support/content.ts'

const rule = 'planned-asks-somebody-else'

const planned = (more: string) => ({
  'reference/planned.yaml': `- id: lost-property
  title: 失物处理
  stage: supervision
  owner: shiftlead
  trigger: 失物 7 天没人领
  firstAct: 把东西收好
${more}
`,
})

test('is silent on the sound content, and on words that exist', async () => {
  expect(await findings(rule)).toEqual([])
  expect(await findings(rule, planned('  askRole: aftersales\n  firstWords: AS-OPEN#found'))).toEqual([])
})

test('does not let a reader ask themselves', async () => {
  expect(await findings(rule, planned('  askRole: shiftlead'))).toEqual([
    '7: 《失物处理》写的是问负责人自己 → 换成能作主的另一个角色，例如代办人或组长',
  ])
})

test('wants words that there are', async () => {
  expect(await findings(rule, planned('  askRole: aftersales\n  firstWords: AS-OPEN'))).toEqual([
    '8: 《失物处理》写的短语 `AS-OPEN` 找不到 → 从这些里选一个：`AS-OPEN#found`',
  ])
  expect(await findings(rule, planned('  askRole: aftersales\n  firstWords: AS-BYE#done'))).toEqual([
    '8: 《失物处理》写的短语 `AS-BYE#done` 找不到 → 写成编码和说法，例如 `AS-ESC#planned`',
  ])
})

test('says nothing of words while the list of replies cannot be read', async () => {
  const files = {
    ...planned('  askRole: aftersales\n  firstWords: AS-BYE#done'),
    'replies/aftersales.yaml': '- code: "',
  }
  expect(await findings(rule, files)).toEqual([])
})
