import { expect, test } from 'vitest'
import { exampleFile, findings, messagesOf, withFrontmatter } from '../../support/content.ts'

const rule = 'ask-stands-once'

const asks = (text: string) => ({ 'asks/others.yaml': text })

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('names both places by title, with file and line', async () => {
  const files = asks("- of: '/replies/#as-open'\n  questions:\n    - 怎么开口\n    - 捡到钥匙，交给谁呀？\n")
  const [message, ...others] = await messagesOf(rule, files)
  expect(others).toEqual([])
  expect(`${message!.file}:${message!.line} ${message!.reason} → ${message!.fix}`).toBe(
    'asks/others.yaml:4 「捡到钥匙，交给谁呀？」写在两处：《捡到钥匙》，还有短语「开场」 → 看哪一处真的答这句话，留在那里，另一处删掉',
  )
  expect(message!.other).toEqual({
    file: 'asks/found-key.yaml',
    place: { line: 3, column: 7 },
    what: '先写的一条「捡到钥匙交给谁」',
  })
})

test('looks at the settings of procedures, at steps, at what is planned and at other subjects', async () => {
  const files = {
    ...withFrontmatter('title: 例子\nasks:\n  - 讲个笑话\n  - 钥匙没人认领'),
    ...asks('- { of: lost-property, questions: [漏记了补得上] }\n- { of: off-topic, questions: [讲个笑话] }\n'),
  }
  const messages = await messagesOf(rule, files)
  expect(messages.map(({ file, line, reason }) => `${file}:${line} ${reason}`).sort()).toEqual([
    'asks/found-key.yaml:9 「钥匙没人认领」写在两处：《例子》，还有《捡到钥匙》',
    'asks/others.yaml:1 「漏记了补得上」写在两处：《捡到钥匙》的步骤「登记钥匙」，还有《失物处理》',
    'asks/others.yaml:2 「讲个笑话」写在两处：《例子》，还有手册不管的事',
  ])
  expect(messages.find(({ reason }) => reason.includes('笑话'))!.other).toMatchObject({
    file: exampleFile,
    place: { line: 4, column: 5 },
  })
})

test('speaks of the same at one place as well', async () => {
  expect(await findings(rule, asks('- of: off-topic\n  questions: [讲个笑话, 讲 个 笑 话]\n'))).toEqual([
    '2: 「讲 个 笑 话」在手册不管的事里写了两遍 → 留一条，删掉另一条',
  ])
})

test.each([
  ['能退吗', '能退呢'], ['能退', '能退吧？！'], ['VIP 能退吗', 'ｖｉｐ能退'], ['能退😭', '能退'], ['能\u200B退', '能退'], ['能退吗呀', '能退'],
])('%s and %s are one question', async (one, other) => {
  expect(await findings(rule, asks(`- of: off-topic\n  questions: ["${one}", "${other}"]\n`))).toHaveLength(1)
}) // prettier-ignore

test.each([
  ['能退', '不能退'], ['退吗', '退啊退'], ['3 天', '13 天'], ['？？？', '……'], ['吗', '呢'],
])('%s and %s are two', async (one, other) => {
  expect(await findings(rule, asks(`- of: off-topic\n  questions: ["${one}", "${other}"]\n`))).toEqual([])
}) // prettier-ignore

test('leaves drafts alone: one may be meant to replace the other', async () => {
  expect(await findings(rule, withFrontmatter('title: 例子\ndraft: true\nasks: [讲个笑话]'))).toEqual([])
})
