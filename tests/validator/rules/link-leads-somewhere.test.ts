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

test('says so when nothing is near, when nothing was written and when the address cannot be read', async () => {
  expect(await on('[雨伞](/umbrella-stand/left/)\n[雨伞]()\n[半价](/guides/50%/)')).toEqual([
    '5: 链接 `/umbrella-stand/left/` 指向的页面不存在 → 改成已有页面的网址，或去掉链接',
    '6: 这个链接没有写网址 → 补上网址，例如 `[退款](/procedures/aftersales/refund-in-transit/)`，或去掉链接',
    '7: 链接 `/guides/50%/` 的写法读不出来 → 网址里的 `%` 写成 `%25`；站内网址以 / 开头、以 / 结尾，例如 `/procedures/aftersales/return-no-reason/`',
  ])
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

test('knows the ids of HTML tags', async () => {
  const written =
    '<h2 id="shelf">架子</h2>\n\n看<span id="left-side">左边</span>，见[一](#shelf)、[二](#left-side)、[三](#shelve)。'
  expect(await on(written)).toEqual([
    '7: 链接 `#shelve` 指向的页面上没有 `#shelve` 这一处 → 是不是 `/guides/parcels/#shelf`？',
  ])
})

test('tells a page that is planned or a draft from one that is not there', async () => {
  const draft = { 'docs/guides/doors.mdx': '---\ntitle: 门\ndraft: true\n---\n\n## 后门\n\n见[后门](#后门)。\n' }
  expect(await on('[失物](/procedures/supervision/lost-property/)\n[门](/guides/doors/)', draft)).toEqual([
    '5: 链接 `/procedures/supervision/lost-property/` 指向《失物处理》，这一页还没写 → 先写成普通文字，不加链接；写好那一页再加',
    '6: 链接 `/guides/doors/` 指向的页面还是草稿，没有发布 → 先写成普通文字，不加链接；那一页去掉 `draft: true` 再加',
  ])
})

test('asks for the slash at the end', async () => {
  expect(await on('[钥匙](/guides/keys)\n[钥匙](/guides/keys#备用钥匙)')).toEqual([
    '5: 链接 `/guides/keys` 末尾少了斜杠 → 改成 `/guides/keys/`',
    '6: 链接 `/guides/keys#备用钥匙` 末尾少了斜杠 → 改成 `/guides/keys/#备用钥匙`',
  ])
})

test('knows the anchors of headings, steps and lists', async () => {
  const written = `[一](/guides/keys/#备用钥)
[二](/procedures/aftersales/found-key/#log-its)
[三](/registers/#R01)
[四](#架子)`
  expect(await on(written)).toEqual([
    '5: 链接 `/guides/keys/#备用钥` 指向的页面上没有 `#备用钥` 这一处 → 是不是 `/guides/keys/#备用钥匙`？',
    '6: 链接 `/procedures/aftersales/found-key/#log-its` 指向的页面上没有 `#log-its` 这一处 → 是不是 `/procedures/aftersales/found-key/#log-it`？',
    '7: 链接 `/registers/#R01` 指向的页面上没有 `#R01` 这一处 → 改成 `/registers/#r01`',
    '8: 链接 `#架子` 指向的页面上没有 `#架子` 这一处 → 去掉 `#架子`，或改成那一页上有的短名或小标题',
  ])
})

test('knows the anchors of the pages that are made from the lists', async () => {
  expect(await on('[一](/health/#reviews) [二](/matrix/#aftersales) [三](/#stages) [四](/flags/#_top)')).toEqual([])
  expect(await on('[一](/help/messages/#must-fix) [二](/roles/aftersales/#takes-part)')).toEqual([])
  expect(await on('[一](/health/#review)\n[二](/matrix/#presales)\n[三](/roles/aftersales/#stands-in)')).toEqual([
    '5: 链接 `/health/#review` 指向的页面上没有 `#review` 这一处 → 是不是 `/health/#reviews`？',
    '6: 链接 `/matrix/#presales` 指向的页面上没有 `#presales` 这一处 → 去掉 `#presales`，或改成那一页上有的短名或小标题',
    '7: 链接 `/roles/aftersales/#stands-in` 指向的页面上没有 `#stands-in` 这一处 → 去掉 `#stands-in`，或改成那一页上有的短名或小标题',
  ])
})

test('asks for https:// where an address of another site begins without it', async () => {
  expect(await on('[查](www.track.example)\n[查](https：//track.example)')).toEqual([
    '5: 链接 `www.track.example` 的开头不是 `https://` → 改成 `https://www.track.example`',
    '6: 链接 `https：//track.example` 的开头不是 `https://` → 改成 `https://track.example`',
  ])
})

test('accepts pages, files, relative addresses, Chinese anchors in either spelling and other sites', async () => {
  expect(await on('[一](/) [二](/form.pdf#page=2) [三](../keys/)')).toEqual([])
  expect(await on('[一](/guides/keys/?from=desk#备用钥匙) [二](/roles/aftersales/)')).toEqual([])
  const written = `## 架子

## 架子

[一](/guides/keys/#%E5%A4%87%E7%94%A8%E9%92%A5%E5%8C%99) [二](#架子-1) [三](https://a.example)`
  expect(await on(written)).toEqual([])
  expect(await on('[一](/rules/#cn-lost-property) [二](/replies/#as-open) [三](/flags/#red)')).toEqual([])
  expect(await on('`[一](/guides/kyes/)` [二](mailto:front@desk.example)')).toEqual([])
})

test('does not doubt the anchors of a page that cannot be read', async () => {
  const shelves = '---\ntitle: 架子\n---\n\n## 架子\n\n宽 <5 米\n'
  expect(await on('[架子](/guides/shelves/#架子)', { 'docs/guides/shelves.mdx': shelves })).toEqual([])
})

test('knows that a page is there which is no text, and not what is on it', async () => {
  const notText = { 'docs/guides/shelves.mdx': new Uint8Array([0xd4, 0xbf, 0xb3, 0xd7]) }
  expect(await on('[架子](/guides/shelves/) [左边](/guides/shelves/#左边)', notText)).toEqual([])
  expect(await on('[架子](/guides/shelves)', notText)).toEqual([
    '5: 链接 `/guides/shelves` 末尾少了斜杠 → 改成 `/guides/shelves/`',
  ])
})

test('says nothing of a list that cannot be read', async () => {
  const broken = { 'reference/rule-cards/law.yaml': '- id: "cn\n', 'reference/roles.yaml': '- id: "cn\n' }
  expect(await on('[规则](/rules/#cn-lost-property) [角色](/roles/aftersales/)', broken)).toEqual([])
  expect(await on('[规则](/rules/#cn-lost-property)', { 'reference/rule-cards/law.yaml': '[]' })).toHaveLength(1)
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
    expect.stringMatching(/^10: 链接 `#nowhere` 指向的页面上没有 `#nowhere` 这一处/),
    expect.stringMatching(/^11: 链接 `kyes\/` 指向的页面不存在/),
  ])
})
