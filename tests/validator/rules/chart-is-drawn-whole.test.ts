import { expect, test } from 'vitest'
import { findings, messagesOf } from '../../support/content.ts'

const rule = 'chart-is-drawn-whole'

const page = (text: string) => ({ 'docs/guides/parcels.mdx': `---\ntitle: 包裹\n---\n\n${text}\n` })
const on = (text: string) => findings(rule, page(`\`\`\`mermaid\nflowchart TD\n${text}\n\`\`\``))

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test.each([
  ['a\nclick a call show()', '8: 点一下就运行 `show`，这里做不到 → 要打开网页的，写成 `click 框 "/网址/"`；别的用文字写清楚，删掉这一行'],
  ['a\nclick a "/guides/keys/" "先看这里"', '8: 鼠标停上去才出现的「先看这里」不会显示 → 要紧的写进框里或图下面的文字，再删掉这一段'],
  ['a["fa:fa-key 钥匙"]', '7: 图标和图片不会画出来：`fa:fa-key` → 换成文字；要放图片的，写在流程图外面'],
  ['subgraph s\na\nend\ns@{ view: collapsed }', '10: 分组 `s` 写成了收起来，这里全都展开画 → 去掉 `view: collapsed`；里面的框不想画，就删掉'],
  ['subgraph s [前台]\na\nend\nsubgraph t [仓库]\nb --> a\nend', '11: `a` 在「前台」和「仓库」两个分组里都写到了，只会画在前一个里 → 一个框只放一个分组；连到别的分组的线，写在两个分组外面'],
  ['subgraph s\nt\nend\nsubgraph t\ns\nend', '11: 分组 `s` 绕了一圈又放进了自己里面 → 看看哪个分组套哪个，去掉多写的那一次'],
  ['subgraph s [前台]\na\nend\nsubgraph s [仓库]\nb\nend', '10: 分组 `s` 写了两次，名字不一样，只会用「前台」 → 两个分组就用两个短名；是同一个，就写在一起'],
  ['s[登记]\nsubgraph s [前台]\na\nend', '7: `s` 既是框又是分组，框里的字不会画出来 → 框和分组各用一个短名，连线的地方也跟着改'],
  ['a[登记] --> b\nb --> a[上架]', '8: 框 `a` 写了两种字，前面的「登记」不会画出来 → 是两个框，就用两个短名；是同一个，只写一次字，后面只写短名'],
  ['a\nclick key "/guides/keys/"', '8: 图里没有叫 `key` 的框，这个链接没有地方放 → 改成图里有的短名，或删掉这一行'],
  ['subgraph s\na\nend\nclick s "/guides/keys/"', '10: `s` 是分组，分组不能点 → 把链接放到里面的一个框上，或写在图下面的文字里'],
  ['a ~~~|有| b', '7: `~~~` 不画线，线上的「有」也不会画出来 → 要画出来就改成 `---`，不要就删掉这几个字'],
  ['a\nclick a "/guides/my keys/"', '8: 链接 `/guides/my keys/` 里有空格或反斜杠，不能点 → 空格写成 `%20`，反斜杠改成 `/`'],
  ['a ---order', '7: `---order` 里的 `o` 被当成了线头的符号，框成了「rder…」 → 线和框之间空一格，例如 `a --- order`'],
  ['a["direction LR 说明"]', '7: 这一行里有 `direction LR`，整行会被当成方向，别的都不画 → 方向单独写一行；文字里要写这几个字的，换一种说法'],
])('%j', async (text, finding) => {
  expect(await on(text)).toEqual([finding])
}) // prettier-ignore

test('keeps the column in lists and quotes, and the line behind Windows line ends', async () => {
  const list =
    '- 图：\n\n  ```mermaid\n  flowchart TD\n    a\n    click b "/x/"\n  ```\n\n> ```mermaid\n> flowchart TD\n> a\n> click b "/x/"\n> ```'
  const places = async (text: string) =>
    (await messagesOf(rule, page(text))).map(({ line, column }) => `${line}:${column}`)
  expect(await places(list)).toEqual(['10:11', '16:9'])
  expect(await places(list.replaceAll('\n', '\r\n'))).toEqual(['10:11', '16:9'])
})

test('has nothing against what is drawn', async () => {
  const drawn =
    'subgraph 外\n  subgraph 内\n    a["满 50~100 元"] --x b\n  end\n  内 <--> c\nend\nd --> 外\nclick a "/guides/keys/"'
  expect(await on(drawn)).toEqual([])
})
