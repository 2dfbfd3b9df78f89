import { expect, test } from 'vitest'
import { findings, quizItem, withQuiz } from '../../support/content.ts'

const rule = 'topic-is-known'

const item = (topic: string, id = 'which-door') => quizItem('single', {}, id).replace('topic: keys', `topic: ${topic}`)
const topic = (id: string, title: string) => `- { id: ${id}, title: ${title}, why: 给错人要赔, read: [found-key] }`

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('names the topic that was meant', async () => {
  const items = [item('keys'), item('kyes', 'second'), item('doors', 'third')].join('\n')
  expect(await findings(rule, withQuiz({ items }))).toEqual([
    '17: 单选题 `second` 的主题 `kyes` 不在这一门的主题里 → 是不是 `keys`（钥匙）？全部见上面的 topics',
    '22: 单选题 `third` 的主题 `doors` 不在这一门的主题里 → 从这些里选一个：`keys`（钥匙）',
  ])
})

test('points at a topic without items', async () => {
  const topics = `${topic('doors', '门')}\n${topic('keys', '钥匙')}`
  expect(await findings(rule, withQuiz({ topics, items: item('keys') }))).toEqual([
    '8: 主题「门」一题也没有 → 写一题 `topic: doors` 的，或删掉这个主题',
  ])
})

test('keeps the name of the topic that is made from graphs', async () => {
  expect(await findings(rule, withQuiz({ topics: topic('ways', '走法'), items: item('ways') }))).toEqual([
    '8: `ways` 留给按流程自动出的题，主题「走法」不能用 → 换一个短名，题里的 `topic` 跟着改',
  ])
  expect(
    await findings(
      rule,
      withQuiz({ items: `${item('keys')}\n${item('ways', 'second')}`, more: 'procedures: [found-key]' }),
    ),
  ).toEqual(['18: 单选题 `second` 的主题 `ways` 不在这一门的主题里 → 从这些里选一个：`keys`（钥匙）'])
})
