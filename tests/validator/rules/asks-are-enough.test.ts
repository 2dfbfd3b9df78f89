import { expect, test } from 'vitest'
import { rules } from '../../../src/validator/rules.ts'
import { exampleFile, findings, messagesOf, withFrontmatter } from '../../support/content.ts'

const rule = 'asks-are-enough'

const questions = (count: number) => Array.from({ length: count }, (_, index) => `问法${index}`).join(', ')

test('is silent on the sound content, and asks somebody to look', async () => {
  expect(await findings(rule)).toEqual([])
  expect(rules.find(({ id }) => id === rule)?.level).toBe('check')
})

test('counts what stands in a procedure and in the lists, its steps included', async () => {
  const procedure = withFrontmatter(`title: 例子\nasks: [${questions(6)}]`)
  const lists = (whole: number) => ({
    'asks/example.yaml': `- of: example\n  questions: [${questions(whole)}]\n- of: example#look\n  questions: [${questions(3)}]\n`,
  })
  expect(await findings(rule, { ...procedure, ...lists(11) })).toEqual([])
  const [message, ...others] = await messagesOf(rule, { ...procedure, ...lists(10) })
  expect(others).toEqual([])
  expect(`${message!.file}:${message!.line} ${message!.reason} → ${message!.fix}`).toBe(
    `${exampleFile}:3 《例子》一共只有 19 条相似问，还差 1 条 → 在 asks/example.yaml 的 \`of: example\` 下面补 1 条，照大家打字的样子写，一行一句`,
  )
})

test('says where to write the first ones', async () => {
  expect(await findings(rule, withFrontmatter('title: 例子'))).toEqual([
    '2: 《例子》还没有相似问，还差 20 条 → 在 asks/example.yaml 的 `of: example` 下面补 20 条，照大家打字的样子写，一行一句',
  ])
})

test('wants ten wherever else there are any', async () => {
  const files = {
    'asks/others.yaml': ['lost-property', "'/replies/#as-open'", "'/roles/'", 'off-topic']
      .map((of, index) => `- of: ${of}\n  questions: [${questions(6 + index)}]\n`)
      .join(''),
  }
  expect((await findings(rule, files)).map((said) => said.split(' → ')[0])).toEqual([
    '1: 《失物处理》一共只有 6 条相似问，还差 4 条',
    '3: 短语「开场」一共只有 7 条相似问，还差 3 条',
    '5: `/roles/` 一共只有 8 条相似问，还差 2 条',
    '7: 手册不管的事一共只有 9 条相似问，还差 1 条',
  ])
})

test('leaves drafts and places that are not there alone', async () => {
  expect(await findings(rule, withFrontmatter('title: 例子\ndraft: true\nasks: [问一问]'))).toEqual([])
  expect(await findings(rule, { 'asks/others.yaml': `- of: nothing\n  questions: [问一问]\n` })).toEqual([])
})
