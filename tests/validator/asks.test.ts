import { expect, test } from 'vitest'
import { rules } from '../../src/validator/rules.ts'
import { checkContent } from '../../src/validator/run.ts'
import { contentWith, today } from '../support/content.ts'

/** What is said of similar questions, as `rule line`, besides that there are too few. */
async function saidOf(text: string): Promise<string[]> {
  const { messages } = await checkContent(contentWith({ 'asks/others.yaml': text }), rules, { today })
  const own = messages.filter(({ file, ruleId }) => file === 'asks/others.yaml' && ruleId !== 'asks-are-enough')
  return own.map(({ ruleId, line }) => `${ruleId} ${line}`)
}

const asked = (question: string) => `- of: off-topic\n  questions:\n    - 讲个笑话\n    - ${question}\n`

test.each([
  ['text-keeps-no-private-data', '我是 13812345678，能退吗'],
  ['text-keeps-no-private-data', '寄到１３８１２３４５６７８能退吗'],
  ['text-is-finished', '待补充'],
  ['text-is-finished', 'TODO'],
  ['text-is-finished', '"？？？"'],
  ['text-is-plain', '<b>能退吗</b>'],
  ['text-markup-is-shown', '"**能退吗**"'],
  ['character-is-visible', '能\u200B退吗'],
  ['list-entries-are-apart', '不喜欢能退吗、拆了还能退不'],
  ['list-entries-are-apart', '1、能退吗 2、能换吗'],
  ['entry-value-fits', '12315'],
  ['entry-value-fits', '"  "'],
])('%s looks at similar questions: %s', async (rule, question) => {
  expect(await saidOf(asked('能退吗'))).toEqual([])
  expect(await saidOf(asked(question))).toEqual([`${rule} 4`])
})

test.each([
  ['entry-is-complete', '- of: off-topic\n'],
  ['entry-value-fits', '- of: off-topic\n  questions: []\n'],
  ['entry-value-fits', '- of: off-topic\n  questions: 不喜欢能退吗、拆了还能退不\n'],
  ['entry-key-is-known', '- of: off-topic\n  asks: [讲个笑话]\n  questions: [讲个故事]\n'],
  ['entry-id-is-unique', '- of: off-topic\n  questions: [讲个笑话]\n- of: off-topic\n  questions: [讲个故事]\n'],
  ['yaml-is-readable', '- of: off-topic\n  questions: [讲个笑话\n'],
])('%s looks at their lists', async (rule, text) => {
  expect((await saidOf(text)).map((said) => said.split(' ')[0])).toEqual([rule])
})

test('what people ask may be against the law: it is not what we answer', async () => {
  expect(await saidOf(asked('好评返现卡放不放'))).toEqual([])
})
