import { expect, test } from 'vitest'
import { exampleFile, findings, messagesOf, withNodes } from '../../support/content.ts'

const rule = 'tag-is-known'

const exit = '<Exit id="done" outcome="已归还" when="失主取走" />'

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('suggests the tag that was meant', async () => {
  const files = withNodes(`<Steps id="look" title="看钥匙" next="wait">看房号。</Steps>

<WAIT id="wait" for="失主来取" within="7d" next="done" timeout="done">等电话。</WAIT>

${exit}`)
  expect(await findings(rule, files)).toEqual([
    '9: 没有 `<Steps>` 这个标签 → 是不是 `<Step>`？是的话，收尾处也一起改',
    '11: 没有 `<WAIT>` 这个标签 → 改成 `<Wait>`，收尾处也一起改',
  ])
})

test('lists the five tags when none is near', async () => {
  const files = withNodes(
    `<Question id="look" ask="有房号吗？">看牌子。</Question>\n\n<Step.Note>看牌子。</Step.Note>\n\n${exit}`,
  )
  expect(await findings(rule, files)).toEqual([
    `9: 没有 \`<Question>\` 这个标签 → 是不是 \`<Decision>\`？是的话，收尾处也一起改`,
    `11: 没有 \`<Step.Note>\` 这个标签 → 删掉它；要照样显示，写成 \`&lt;Step.Note>\``,
  ])
})

test('sees tags within a step, with their place behind CRLF, Chinese and emoji', async () => {
  const nodes = `<Step id="look" title="看钥匙" next="done">\n  🔑看 <Flag id="red" /> 再看 <Tag />。\n</Step>\n\n${exit}`
  const text = withNodes(nodes)[exampleFile] as string
  const messages = await messagesOf(rule, { [exampleFile]: `\uFEFF${text.replaceAll('\n', '\r\n')}` })
  expect(messages.map(({ line, column, reason }) => [line, column, reason])).toEqual([
    [10, 7, '没有 `<Flag>` 这个标签'],
    [10, 28, '没有 `<Tag>` 这个标签'],
  ])
})

test('allows the tags of HTML, fragments, and tags that are only shown', async () => {
  const files = withNodes(`<details>
<summary>怎么看房号</summary>

看钥匙圈<br />的牌子，不写 \`<Question>\`。

</details>

<>看背面。</>

\`\`\`mdx
<Question />
\`\`\`

${exit}`)
  expect(await findings(rule, files)).toEqual([])
})

test('allows sound and film', async () => {
  const film = '<video src="/key.mp4">\n\n<source src="/key.webm" />\n\n</video>\n\n<audio src="/key.mp3" />'
  expect(await findings(rule, withNodes(`${film}\n\n${exit}`))).toEqual([])
})

test('knows no other tags on other pages, of Markdown or MDX, with or without an import', async () => {
  const page = (text: string, ending = 'mdx') => ({
    [`docs/guides/keys.${ending}`]: `---\ntitle: 钥匙管理\n---\n\n${text}\n`,
  })
  const fix = '删掉它，页面里只能用普通的网页标签；要照样显示，写成 `&lt;Question>`'
  expect(await findings(rule, page('<Question />'))).toEqual([`5: 没有 \`<Question>\` 这个标签 → ${fix}`])
  expect(await findings(rule, page("import Question from './Question.astro'\n\n<Question />"))).toEqual([
    `7: 没有 \`<Question>\` 这个标签 → ${fix}`,
  ])
  for (const name of ['script', 'style', 'iframe', 'form', 'object']) {
    expect(await findings(rule, page(`看\n\n<${name}></${name}>`, 'md')), name).toEqual([
      `7: 没有 \`<${name}>\` 这个标签 → ${fix.replace('Question', name)}`,
    ])
  }
  expect(await findings(rule, page('<>看<br />背面。</>'))).toEqual([])
  expect(await findings(rule, page('看<br>背面。<!-- <form> -->', 'md'))).toEqual([])
})
