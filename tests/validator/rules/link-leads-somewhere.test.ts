import { expect, test } from 'vitest'
import { exampleFile, findings, messagesOf, quizItem, withNodes, withQuiz, type Files } from '../../support/content.ts'

const rule = 'link-leads-somewhere'

const page = (text: string) => ({ 'docs/guides/parcels.mdx': `---\ntitle: 包裹\n---\n\n${text}\n` })
const on = (text: string, more: Files = {}) => findings(rule, { ...page(text), ...more }, ['/form.pdf'])

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('suggests the nearest page or file, and keeps the anchor that is on it', async () => {
  expect(await on('[钥匙](/guides/kyes/)\n[钥匙](/guides/kyes/#备用钥匙)\n[表](/from.pdf)')).toEqual([
    '5: 链接 `/guides/kyes/` 指向的页面不存在 → 是不是 `/guides/keys/`？',
    '6: 链接 `/guides/kyes/#备用钥匙` 指向的页面不存在 → 是不是 `/guides/keys/#备用钥匙`？',
    '7: 链接 `/from.pdf` 指向的文件不存在 → 是不是 `/form.pdf`？',
  ])
})

test('finds a procedure by its name in the wrong folder', async () => {
  expect(await on('[钥匙](/procedures/insales/found-key/)\n[钥匙](found-key)')).toEqual([
    '5: 链接 `/procedures/insales/found-key/` 指向的页面不存在 → 改成 `/procedures/aftersales/found-key/`',
    '6: 链接 `found-key` 指向的页面不存在 → 改成 `/procedures/aftersales/found-key/`',
  ])
})

test('finds the page that was meant by the name of its file', async () => {
  expect(await on('[钥匙](keys.mdx)\n[钥匙](./keys.mdx#备用钥匙)')).toEqual([
    '5: 链接 `keys.mdx` 指向的页面不存在 → 改成 `/guides/keys/`',
    '6: 链接 `./keys.mdx#备用钥匙` 指向的页面不存在 → 改成 `/guides/keys/#备用钥匙`',
  ])
})

test('suggests the page itself, and nothing that shares only the folders', async () => {
  expect(await on('[包裹](/guides/parcel/)\n[锁](/procedures/aftersales/locks/)')).toEqual([
    '5: 链接 `/guides/parcel/` 指向的页面不存在 → 是不是 `/guides/parcels/`？',
    '6: 链接 `/procedures/aftersales/locks/` 指向的页面不存在 → 改成已有页面的网址，或去掉链接',
  ])
})

test('says so when nothing is near, and leaves to others what was not written or cannot be read', async () => {
  expect(
    await on(
      '[雨伞](/umbrella-stand/left/)\n[雨伞]()\n[半价](/guides/50%/)\n[查](www.track.example)\n[钥匙](/guides/keys)\n[钥匙](/guides/keys/#没有)',
    ),
  ).toEqual(['5: 链接 `/umbrella-stand/left/` 指向的页面不存在 → 改成已有页面的网址，或去掉链接'])
})

test('asks for the film, the sound and the page in a frame that a tag shows', async () => {
  const film = '<video src="/lock.mp4">\n\n<source src="/lock.webm" />\n\n</video>\n\n<audio src="/bell.mp3" />'
  const missing = '把文件放进 public 文件夹，再检查文件名的大小写；用不上就去掉链接'
  expect(await on(`${film}\n\n<iframe src="/guides/kyes/" title="钥匙"></iframe>`)).toEqual([
    `5: 链接 \`/lock.mp4\` 指向的文件不存在 → ${missing}`,
    `7: 链接 \`/lock.webm\` 指向的文件不存在 → ${missing}`,
    `11: 链接 \`/bell.mp3\` 指向的文件不存在 → ${missing}`,
    '13: 链接 `/guides/kyes/` 指向的页面不存在 → 是不是 `/guides/keys/`？',
  ])
  expect(await findings(rule, page(film), ['/lock.mp4', '/lock.webm', '/bell.mp3'])).toEqual([])
})

test('sees a link that is defined further down, and no link in the definition of an image', async () => {
  const written = '[钥匙][page] ![钥匙][photo] ![架子]\n\n[page]: /guides/kyes/\n[photo]: /kye.png\n[架子]: /shelf.png'
  expect(await on(written)).toEqual(['7: 链接 `/guides/kyes/` 指向的页面不存在 → 是不是 `/guides/keys/`？'])
  expect(await on('[钥匙][photo] ![钥匙][photo]\n\n[photo]: /from.pdf')).toEqual([
    '7: 链接 `/from.pdf` 指向的文件不存在 → 是不是 `/form.pdf`？',
  ])
})

test('tells a page that is planned or a draft from one that is not there', async () => {
  const draft = { 'docs/guides/doors.mdx': '---\ntitle: 门\ndraft: true\n---\n\n## 后门\n\n见[后门](#后门)。\n' }
  expect(await on('[失物](/procedures/supervision/lost-property/)\n[门](/guides/doors/)', draft)).toEqual([
    '5: 链接 `/procedures/supervision/lost-property/` 指向《失物处理》，这一页还没写 → 先写成普通文字，不加链接；写好那一页再加',
    '6: 链接 `/guides/doors/` 指向的页面还是草稿，没有发布 → 先写成普通文字，不加链接；那一页去掉 `draft: true` 再加',
  ])
})

test('accepts pages, files, relative addresses and other sites', async () => {
  expect(await on('[一](/) [二](/form.pdf#page=2) [三](../keys/)')).toEqual([])
  expect(await on('[一](/guides/keys/?from=desk#备用钥匙) [二](/roles/aftersales/) [三](https://a.example)')).toEqual(
    [],
  )
  expect(await on('`[一](/guides/kyes/)` [二](mailto:front@desk.example)')).toEqual([])
})

test('says nothing of a list that cannot be read', async () => {
  const broken = { 'reference/rule-cards/law.yaml': '- id: "cn\n', 'reference/roles.yaml': '- id: "cn\n' }
  expect(await on('[规则](/rules/#cn-lost-property) [角色](/roles/aftersales/)', broken)).toEqual([])
  const notText = { 'reference/rule-cards/law.yaml': new Uint8Array([0xd4, 0xbf, 0xb3, 0xd7]) }
  expect(await on('[规则](/rules/#cn-lost-property)', notText)).toEqual([])
})

test('looks into steps, tags and reference lists, and keeps the place', async () => {
  const step = `<Step id="look" title="看" next="done">
  📦 见[结尾](#done)和[钥匙](/guides/kyes/)。
</Step>

<Exit id="done" outcome="好" when="完" />`
  const glossary = '\uFEFF- term: 钥匙\r\n  meaning: 📦 见[钥匙](/guides/kyes/)\r\n  aliases: []\r\n'
  const files = { ...withNodes(step), ...page('<a href="/guides/kyes/">钥匙</a>'), 'reference/glossary.yaml': glossary }
  const messages = await messagesOf(rule, files)
  expect(messages.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'docs/guides/parcels.mdx:5:10',
    `${exampleFile}:10:19`,
    'reference/glossary.yaml:2:21',
  ])
})

test('looks at the links in the texts of quizzes', async () => {
  const items = quizItem('single', { options: ["{ text: 前门, why: '见[规则卡](/rulez/)' }"] })
  expect(await findings(rule, withQuiz({ items }))).toEqual([
    expect.stringMatching(/^16: 链接 `\/rulez\/` 指向的页面不存在/),
  ])
})

test('looks at what a box of a chart leads to, at the line that says so', async () => {
  const chart = `\`\`\`mermaid
flowchart TD
  a[钥匙] --> b --> c --> d
  click a "/guides/kyes/"
  click b href "/guides/keys/"
  click c "#nowhere"
  click d href "kyes/"
\`\`\``
  expect(await on(chart)).toEqual([
    expect.stringMatching(/^8: 链接 `\/guides\/kyes\/` 指向的页面不存在 → 是不是 `\/guides\/keys\/`？$/),
    expect.stringMatching(/^11: 链接 `kyes\/` 指向的页面不存在/),
  ])
})
