import { expect, test } from 'vitest'
import { findings, messagesOf, withFrontmatter, withNodes } from '../../support/content.ts'

const rule = 'text-is-plain'

const page = (text: string) => ({ 'docs/guides/keys.mdx': `---\ntitle: 钥匙\n---\n\n${text}\n` })

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('looks at settings, tags and lists', async () => {
  expect(await findings(rule, withFrontmatter('title: "</title><script>x</script>退货"'))).toEqual([
    '2: `</title>` 写在了只放文字的地方 → 删掉尖括号和里面的代码，只留文字',
  ])
  const exit = '<Exit id="done" outcome="<b>好</b>" when="完" />'
  expect((await messagesOf(rule, withNodes(exit))).map(({ line, column }) => `${line}:${column}`)).toEqual(['9:26'])
  const roles = '- id: porter\n  name: 门房<br>\n  summary: 看门\n'
  expect((await messagesOf(rule, { 'reference/flags.yaml': roles })).length).toBe(0)
})

test('leaves signs alone that are no tags', async () => {
  expect(await findings(rule, withFrontmatter('title: 金额<50 或 a<b 而 c>d'))).toEqual([])
  expect(await findings(rule, page('<b>粗</b>'))).toEqual([])
})
