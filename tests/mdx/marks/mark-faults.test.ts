import { readdirSync } from 'node:fs'
import { asideVariants } from '../../../node_modules/@astrojs/starlight/dist/integrations/aside-utils.js'
import { describe, expect, test } from 'vitest'
import { asideNames } from '../../../src/mdx/marks/asides.ts'
import { lookAlikeTags, tagWords } from '../../../src/mdx/marks/look-alike-tags.ts'
import { pageText } from '../../../src/mdx/marks/page-text.ts'
import { readPage } from '../../../src/mdx/read-page.ts'
import { createSource } from '../../../src/mdx/source.ts'
import { tagNames } from '../../../src/procedures/tags.ts'

/** Every fault of a page with this text, as `line:column rule`, and its fix. */
function faultsOf(text: string, ending: 'md' | 'mdx' = 'mdx') {
  const page = readPage(createSource(`docs/guides/keys.${ending}`, `---\ntitle: 钥匙\n---\n\n${text}\n`))
  return page.faults.map(({ rule, place, what, fix }) => ({ rule, at: `${place!.line - 4}:${place!.column}`, what, fix }))
}

/** A kind of fault: its rule, and inputs that each have it, with the place and a part of the fix. */
type Kind = [rule: string, inputs: [text: string, at: string, fix: string][]]

const kinds: Record<string, Kind> = {
  'a tag in look-alike brackets': [
    'tag-takes-effect',
    [
      ['＜Step id="a" title="看"＞', '1:1', '改成 `<Step id="a" title="看">`'],
      ['《Branch when="不是" to="explain" /》', '1:1', '改成 `<Branch when="不是" to="explain" />`'],
      ['〈Exit id="done" outcome="好" when="完" /〉', '1:1', '改成 `<Exit id="done" outcome="好" when="完" />`'],
      ['«Wait id="w" for="回信"»', '1:1', '改成 `<Wait id="w" for="回信">`'],
      ['看完。\n＜／Step＞', '2:1', '改成 `</Step>`'],
      ['《/Decision》', '1:1', '改成 `</Decision>`'],
      ['＜ step id＝“a” title＝“看”＞', '1:1', '改成 `<Step id="a" title="看">`'],
      ['[Step id="a" title="看"]', '1:1', '改成 `<Step id="a" title="看">`'],
      ['【Branch when="是" to="b"】', '1:1', '改成 `<Branch when="是" to="b">`'],
      ['＜Step id="a"\ntitle="看"＞', '1:1', '改成 `<Step …>`'],
    ],
  ],
  'a tag that was escaped': [
    'tag-takes-effect',
    [
      ['&lt;Branch when="不是" to="a" /&gt;', '1:1', '改成 `<Branch when="不是" to="a" />`'],
      ['&lt;Exit id="done"', '1:1', '改成 `<Exit …>`'],
      ['\\<Step id="a">', '1:1', '改成 `<Step id="a">`'],
      ['&#60;Step id="a"&#62;', '1:1', '改成 `<Step id="a">`'],
      ['&lt;/Step&gt;', '1:1', '改成 `</Step>`'],
      ['< Step id="a">', '1:1', '改成 `<Step id="a">`'],
    ],
  ],
  'a tag with one bracket of each kind': [
    'tag-takes-effect',
    [
      ['<Step id="a" title="看＞', '1:1', '改成 `<Step …>`'],
      ['<Step id="a"＞', '1:1', '改成 `<Step id="a">`'],
      ['＜Step id="a">', '1:1', '改成 `<Step id="a">`'],
      ['＜/Step>', '1:1', '改成 `</Step>`'],
      ['《Step id="a">', '1:1', '改成 `<Step id="a">`'],
    ],
  ],
  'a tag with a Chinese name': [
    'tag-takes-effect',
    [
      ['＜步骤 标题＝“看”＞', '1:1', '改成 `<Step 标题="看">`'],
      ['《判断 问="是吗"》', '1:1', '改成 `<Decision 问="是吗">`'],
      ['〈分支 当="是" 去="a" /〉', '1:1', '改成 `<Branch 当="是" 去="a" />`'],
      ['＜等待＞', '1:1', '改成 `<Wait>`'],
      ['《/出口》', '1:1', '改成 `</Exit>`'],
      ['&lt;步骤 标题="看"&gt;', '1:1', '改成 `<Step 标题="看">`'],
    ],
  ],
  'a link or an image with other brackets': [
    'mark-takes-effect',
    [
      ['看[说明]（/guides/keys/）。', '1:2', '改成 `[说明](/guides/keys/)`'],
      ['看【说明】(/guides/keys/)', '1:2', '改成 `[说明](/guides/keys/)`'],
      ['看【说明】（https://a.example）', '1:2', '改成 `[说明](https://a.example)`'],
      ['看[说明] (https://a.example/b)', '1:2', '改成 `[说明](https://a.example/b)`'],
      ['![柜子]（/locker.png）', '1:1', '改成 `![柜子](/locker.png)`'],
      ['![柜子](/img/柜子 1.png)', '1:1', '改成 `![柜子](/img/柜子%201.png)`'],
      ['[说明](/guides/keys/', '1:1', '改成 `[说明](/guides/keys/)`'],
      ['[说明](https://a.example）', '1:1', '改成 `[说明](https://a.example)`'],
      ['[说明]（https：//a.example）', '1:1', '改成 `[说明](https://a.example)`'],
      ['- 先看[说明]（../keys/）', '1:5', '改成 `[说明](../keys/)`'],
    ],
  ],
  'a link or a note without its other half': [
    'mark-takes-effect',
    [
      ['看[说明][guide]。', '1:2', '在页末加一行 `[guide]: /网址/`'],
      ['![柜子][picture]', '1:1', '在页末加一行 `[picture]: /网址/`'],
      ['有脚注[^1]。', '1:4', '在页末加一行 `[^1]: 脚注的文字`'],
      ['有脚注[^注]。\n\n[^1]: 文字', '1:4', '在页末加一行 `[^注]: 脚注的文字`'],
      ['看[说明][1]。\n\n[2]: /guides/keys/', '1:2', '在页末加一行 `[1]: /网址/`'],
    ],
  ],
  'a box that is none': [
    'mark-takes-effect',
    [
      ['：：：note\n\n好', '1:1', '改成 `:::note`'],
      ['::: note\n\n好', '1:1', '改成 `:::note`'],
      ['：：：注意\n\n好', '1:1', '改成 `:::caution`'],
      ['::note\n\n好', '1:1', '改成 `:::note`'],
      [':::note 退款\n\n好', '1:1', '改成 `:::note`'],
      ['好\n\n：：：', '3:1', '改成 `:::`'],
      [':::重点\n好\n:::', '1:1', '可以写：`:::note`'],
      [':::注意\n好\n:::', '1:1', '改成 `:::caution`'],
      [':::Note\n好\n:::', '1:1', '改成 `:::note`'],
      [':::tip\n好', '1:1', '在最后一句的下一行写 `:::`'],
      [':::tip{icon="star"}\n好\n:::', '1:1', ''],
      ['外\n\n:::', '3:1', '删掉它'],
    ],
  ],
  'a list that runs on': [
    'mark-is-meant',
    [
      ['1、看\n2、回', '1:1', '每条写成 `1. 看` 这样'],
      ['1．看\n2．回', '1:1', '每条写成 `1. 看` 这样'],
      ['（1）看\n（2）回', '1:1', '每条写成 `1. 看` 这样'],
      ['①看\n②回', '1:1', '每条写成 `1. 看` 这样'],
      ['一、看\n二、回', '1:1', '每条写成 `1. 看` 这样'],
      ['1.看\n2.回', '1:1', '每条写成 `1. 看` 这样'],
      ['做法：\n1、看\n2、回', '2:1', '每条写成 `1. 看` 这样'],
      ['-看\n-回', '1:1', '每条写成 `- 看` 这样'],
      ['•看\n•回', '1:1', '每条写成 `- 看` 这样'],
      ['·看\n·回', '1:1', '每条写成 `- 看` 这样'],
      ['*看\n*回', '1:1', '每条写成 `- 看` 这样'],
      ['+看\n+回', '1:1', '每条写成 `- 看` 这样'],
      ['-没有空格', '1:1', '每条写成 `- 没有空格` 这样'],
      ['先看\n2. 回', '2:1', '在列表前面空一行'],
      ['> 1、看\n> 2、回', '1:3', '每条写成 `1. 看` 这样'],
    ],
  ],
  'a heading that is none, or that nobody meant': [
    'mark-is-meant',
    [
      ['#标题', '1:1', '改成 `## 标题`'],
      ['###标题', '1:1', '改成 `### 标题`'],
      ['＃ 标题', '1:1', '改成 `## 标题`'],
      ['＃＃标题', '1:1', '改成 `## 标题`'],
      ['####### 标题', '1:1', '改成 `#### 标题`'],
      ['正文\n##标题', '2:1', '改成 `## 标题`'],
      ['旧规则到此为止\n---', '1:1', '在 `---` 前面空一行'],
      ['规则\n===', '1:1', '删掉 `===`'],
      ['两行\n正文\n-------', '1:1', '在 `-------` 前面空一行'],
      ['——', '1:1', '改成 `---`'],
      ['－－－', '1:1', '改成 `---`'],
      ['正文\n\n———\n\n正文', '3:1', '改成 `---`'],
    ],
  ],
  'a table of which cells are lost': [
    'table-takes-effect',
    [
      ['| 甲 | 乙 |\n| - | - |\n| 1 | 2 | 3 |', '3:1', '补上缺的格'],
      ['| 甲 | 乙 |\n| - | - |\n| `x|y` | 2 |', '3:1', '`x\\|y`'],
      ['| 甲 | 乙 |\n| - | - |\n| 1 | 2 |\n后面一句话', '4:1', '在它前面空一行'],
      ['| 命令 `a|b` | 乙 |\n| - | - |\n| 1 | 2 |', '1:1', '`a\\|b`'],
      ['| 甲 | 乙 | 丙 |\n| - | - |\n| 1 | 2 | 3 |', '1:1', '横线写成 `| --- | --- | --- |`'],
    ],
  ],
  'rows that are no table': [
    'table-takes-effect',
    [
      ['| 甲 | 乙 |\n| 1 | 2 |', '1:1', '在表头下一行写 `| --- | --- |`'],
      ['平台\t时限\n天猫\t48小时', '1:1', '第一行 `| 平台 | 时限 |`'],
      ['说明：\n平台\t时限\t谁办\n天猫\t48小时\t组长', '2:1', '第二行 `| --- | --- | --- |`'],
      ['｜甲｜乙｜\n｜1｜2｜', '1:1', '在表头下一行写 `| --- | --- |`'],
      ['| 甲 | 乙 |\n| —— | —— |\n| 1 | 2 |', '1:1', '写成 `| --- | --- |`'],
      ['｜甲｜乙｜\n｜---｜---｜\n｜1｜2｜', '1:1', '每一行的 `｜` 都换成 `|`'],
    ],
  ],
  'a table that may be meant otherwise': [
    'mark-is-meant',
    [
      ['| 甲 | 乙 |\n| - | - |\n| 1 |', '3:1', '补到 2 格'],
      ['平台    时限    谁办\n天猫    48小时  组长', '1:1', '第一行 `| 平台 | 时限 | 谁办 |`'],
      ['平台　　时限\n天猫　　48小时\n京东　　24小时', '1:1', '第一行 `| 平台 | 时限 |`'],
    ],
  ],
  'emphasis that is left over': [
    'mark-is-meant',
    [
      ['先看 ** 签收时间 ** 再回', '1:6', '改成 `**签收时间**`'],
      ['先看**签收时间，再回', '1:3', '头尾各写一个 `**`'],
      ['**签收时间**，再看**规则', '1:11', '头尾各写一个 `**`'],
      ['__ 签收 __ 时间', '1:1', '改成 `**签收**`'],
      ['先打`退款，再看', '1:4', '补上另一半'],
      ['****', '1:1', ''],
    ].slice(0, 5) as Kind[1],
  ],
  'boxes to tick': [
    'mark-is-meant',
    [
      ['- [ ] 看订单', '1:1', '改成 `- 看订单`'],
      ['- [x] 看订单', '1:1', '改成 `- 看订单`'],
      ['1. [ ] 看订单', '1:1', '改成 `1. 看订单`'],
      ['- 先\n- [ ] 看', '2:1', '改成 `- 看`'],
      ['* [X] 看', '1:1', '改成 `* 看`'],
    ],
  ],
  'characters that nobody sees': [
    'character-is-visible',
    [
      ['订单\u200B号', '1:3', '删掉它'],
      ['订单\u202E号', '1:3', '删掉它'],
      ['软\u00AD件', '1:2', '删掉它'],
      ['图\uE001标', '1:2', '删掉它'],
      ['乱\uFFFD码', '1:2', '删掉它'],
      ['好\n\n中\uFEFF间', '3:2', '删掉它'],
      ['订&nbsp;单', '1:2', '直接打一个空格'],
      ['版权&copy;所有', '1:3', '改成 `©`'],
      ['版权&copy 所有', '1:3', '改成 `©`'],
      ['&#20013;文', '1:1', '改成 `中`'],
      ['3&times;5', '1:2', '改成 `×`'],
    ],
  ],
  'words that are not shown': [
    'text-is-shown',
    [
      ['[注]: 运费谁出', '1:1', '改成 `\\[注]: 运费谁出`'],
      ['正文\n\n[说明]: 看这里', '3:1', '改成 `\\[说明]: 看这里`'],
      ['见[^1]。\n\n[^1]: 一\n\n[^2]: 二', '5:1', '写上 `[^2]`'],
      ['见[^1]。\n\n[^1]: 一\n\n[^1]: 二', '5:1', '换一个名字'],
      ['见[a]。\n\n[a]: /one/\n\n[a]: /two/', '5:1', '换一个名字'],
      ['```text 先看这里\n代码\n```', '1:9', '把它移到代码块里'],
      ['```流程\n代码\n```', '1:4', '把它移到代码块里'],
      ['<Branch when="是" to="a">\n\n先看一眼\n\n</Branch>', '3:1', '移到 `</Branch>` 外面'],
    ],
  ],
  'a paragraph that begins like code': [
    'paragraph-is-no-code',
    [
      ['export 报表在右上角。', '1:1', '换一个词开头'],
      ['import 是导入。', '1:1', '换一个词开头'],
      ['正文。\n\nexport 报表，\n先选日期。', '3:1', '换一个词开头'],
      ["import Card from './Card.astro'", '1:1', '删掉这一行'],
      ['export const a = 1', '1:1', '删掉这一行'],
      ["import a from 'a'\n正文", '1:1', '删掉这一行'],
    ],
  ],
  'versions that were not merged': [
    'merge-is-finished',
    [
      ['<<<<<<< HEAD\n甲\n=======\n乙\n>>>>>>> branch', '1:1', '留下要的那一份'],
      ['甲\n=======\n乙\n>>>>>>> branch', '2:1', '留下要的那一份'],
      ['乙\n\n>>>>>>> branch', '3:1', '留下要的那一份'],
      ['<<<<<<< HEAD\n甲\n||||||| base\n丙\n=======\n乙\n>>>>>>> b', '1:1', '留下要的那一份'],
      ['  <<<<<<< HEAD\n  甲\n  =======\n  乙\n  >>>>>>> b', '1:3', '留下要的那一份'],
    ],
  ],
  'settings in the text': [
    'page-has-one-frontmatter',
    [
      ['---\ntitle: 退货\nowner: aftersales\n---\n\n正文', '1:1', '并到文件开头的那一份里'],
      ['正文\n\n---\ntitle: 退货\n---\n\n正文', '3:1', '并到文件开头的那一份里'],
      ['---\ntitle: 退货\nasks:\n  - 能退吗\n  - 几天\n---', '1:1', '并到文件开头的那一份里'],
      ['---\ntitle：退货\n---', '1:1', '并到文件开头的那一份里'],
      ['---\n\ntitle: 退货\n\n---', '1:1', '并到文件开头的那一份里'],
    ],
  ],
  'code in tags': [
    'tag-is-harmless',
    [
      ['<img src="/a.png" alt="图" onerror="alert(1)" />', '1:27', '删掉 `onerror="alert(1)"`'],
      ['<b onclick="go()">粗</b>', '1:4', '删掉 `onclick="go()"`'],
      ['<span style="color: red">红</span>', '1:7', '删掉 `style="color: red"`'],
      ['<a href="/keys/" onmouseover="x">看</a>', '1:18', '删掉 `onmouseover="x"`'],
      ['<video onplay="x" src="/a.mp4" />', '1:8', '删掉 `onplay="x"`'],
    ],
  ],
}

describe.each(Object.entries(kinds))('%s', (_, [rule, inputs]) => {
  test.each(inputs)('%j', (text, at, fix) => {
    const faults = faultsOf(text)
    const found = faults.filter((fault) => fault.rule === rule)
    expect(found.map((fault) => fault.at), JSON.stringify(faults)).toContain(at)
    expect(found.map((fault) => fault.fix).join('\n')).toContain(fix)
  })

  test('is not looked for in code', () => {
    for (const [text] of inputs) {
      const shown = /`{3}/.test(text) ? '' : `\`\`\`\`text\n${text}\n\`\`\`\``
      expect(faultsOf(shown), text).toEqual([])
    }
  })
})

test.each([
  ['3-5 天到账，9~13 点，10:30 交班。'],
  ['赔付 = A*B，30*40*50 厘米，2**3，138****1234。'],
  ['第 1、2 步照做，其余不变。'],
  ['#1 订单先办。'],
  ['#双十一# 活动'],
  ['满 100 元——全店可用。'],
  ['——张三，客服部'],
  ['按《消费者权益保护法》第 24 条。'],
  ['《步骤说明》和《等待发货怎么办》两页都看，《Step by Step》也行。'],
  ['看「〈三十六计〉」和 〈出口〉 两个字。'],
  ['你好 :) ^_^ (｡･ω･｡) T_T :-D'],
  ['-5 元到 +5 元，±3%。'],
  ['[必填] 和【必填】（见下文）都要写，[等待]（不计时）。'],
  ['姓名：______ 电话：______'],
  ['见[说明](/guides/keys/)，![柜子](/locker.png "柜子")。'],
  ['见[说明][a] 和 [a]。\n\n[a]: /guides/keys/'],
  ['有脚注[^1]。\n\n[^1]: 脚注内容。'],
  ['1. 看\n2. 回\n\n- 甲\n- 乙\n  - 丙'],
  ['3. 看\n5. 回\n7. 完'],
  ['| 甲 | 乙 |\n| --- | :-: |\n| 1 \\| 2 | `a` |'],
  [':::note\n好\n:::\n\n:::caution[先看这个]\n\n好\n\n:::'],
  ['::::note\n外\n\n:::tip\n里\n:::\n\n外\n::::'],
  ['\\*不是强调\\*，\\#不是标题，&lt;5 元，\\<5 元，A &amp; B。'],
  ['时间：9:00，注::这里，C::D'],
  ['先看。  \n1、再回  \n2、再等'],
  ['# 一\n\n## 二 ##\n\n---\n\n***'],
  ['表情 👨‍👩‍👧 👍🏻‍ 好'],
  ['```js title="例子" {1,3}\nimport a from "a"\n```'],
  ['看 `<Step>`、`**` 和 `[x]（y）`。'],
  ['{/* 不给人看 */}\n\n正文 {/* 也不 */}。'],
  ['<details>\n<summary>怎么看</summary>\n\n看<br />背面\n\n</details>'],
  ['　　第一段前面有两个全角空格。\n　　第二段也是。'],
  ['　　## 标题\n\n　　- 一条\n\n　　| 甲 |\n　　| - |\n　　| 1 |'],
  ['亲~~在的哦~~~'],
  ['a < b，b > a，<= 5'],
  ['满 3 件 8 折\n满 5 件 7 折'],
  ['今天\n3.5 元一件\n明天'],
  ['Tab\t在一行里'],
  ['买家昵称 t***8 和 a_b_c'],
  ['[看](</guides/keys/>)，<b>粗</b>，邮箱 a@b.example'],
  ['=======\n\n>>> 引用 >>>'],
])('leaves sound text alone: %j', (text) => {
  expect(faultsOf(text)).toEqual([])
})

test('the five tags are those of procedures, the four boxes those of the theme', () => {
  expect([...new Set(Object.values(tagWords))].sort()).toEqual([...tagNames].sort())
  expect([...new Set(Object.values(asideNames))].sort()).toEqual([...asideVariants].sort())
})

test('only components that take no text are said to show none', async () => {
  const { tagsWithoutText } = await import('../../../src/mdx/marks/unshown.ts')
  const { readFileSync } = await import('node:fs')
  const folder = 'src/site/components/tags'
  const without = readdirSync(folder).filter((file) => !readFileSync(`${folder}/${file}`, 'utf8').includes('<slot'))
  expect(without.map((file) => file.replace('.astro', ''))).toEqual([...tagsWithoutText])
})

test('ids in text that was meant as a tag are known', () => {
  const text = '＜Step id="ask" next="b"＞\n\n《Branch when="不是" to=“explain” /》'
  const page = readPage(createSource('docs/guides/keys.mdx', text))
  expect(lookAlikeTags(pageText(page)).map(({ id, leadsTo }) => ({ id, leadsTo }))).toEqual([
    { id: 'ask', leadsTo: ['b'] },
    { id: undefined, leadsTo: ['explain'] },
  ])
})

test('what the parser says of tags is left out where it follows from tags that are none', () => {
  expect(faultsOf('＜Step id="a"＞\n\n看\n\n</Step>').map(({ rule }) => rule)).toEqual(['tag-takes-effect'])
})
