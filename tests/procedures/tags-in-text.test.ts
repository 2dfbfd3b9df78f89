import { expect, test } from 'vitest'
import { tagsInText } from '../../src/procedures/tags-in-text.ts'

test.each([
  '＜Step id="ask" title="问" next="done"＞',
  '《Step id=“ask” next=“done”》',
  '〈Step id="ask" next="done"〉',
  '&lt;Step id="ask" next="done"&gt;',
  '< Step id="ask" next="done">',
  '＜步骤 短名＝"ask" 下一步＝"done"＞',
])('%s was meant as a tag', (text) => {
  const [tag, ...others] = tagsInText({ text: `先问。\n\n${text}\n问清楚。\n` })
  expect(others).toEqual([])
  expect({ id: tag!.id, leadsTo: tag!.leadsTo, offset: tag!.offset }).toEqual({
    id: 'ask',
    leadsTo: ['done'],
    offset: 5,
  })
})

test.each([
  '<Step id="ask" next="done">',
  '`＜Step id="ask"＞`',
  '```mdx\n＜Step id="ask"＞\n```',
  '看《Stepping》这本书，3 < 5',
])('%s was not', (text) => {
  expect(tagsInText({ text })).toEqual([])
})
