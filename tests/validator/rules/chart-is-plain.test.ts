import { expect, test } from 'vitest'
import { findings } from '../../support/content.ts'

const rule = 'chart-is-plain'

const on = (text: string) =>
  findings(rule, { 'docs/guides/parcels.mdx': `---\ntitle: 包裹\n---\n\n\`\`\`mermaid\n${text}\n\`\`\`\n` })

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test.each([
  ['flowchart TD\na\nclassDef red fill:#f00', '8: 颜色和样式不起作用：`classDef` → 删掉；要分清几类框，用不同的形状、分组或文字'],
  ['flowchart TD\na:::red', '7: 颜色和样式不起作用：`red` → 删掉；要分清几类框，用不同的形状、分组或文字'],
  ['%%{init: {"theme": "dark"}}%%\nflowchart TD\na', '6: 主题和设置不起作用：`%%{…}%%` → 删掉；图的颜色跟着网站走'],
  ['---\nconfig:\n  theme: dark\n---\nflowchart TD\na', '7: 主题和设置不起作用：`config` → 删掉；图的颜色跟着网站走'],
  ['flowchart TD\na --> b\nlinkStyle default interpolate basis', '8: 连线的弯法不起作用：`interpolate` → 删掉；连线都是横平竖直的'],
  ['flowchart TD\na x@--> b\nx@{ animate: true }', '8: 连线 `x` 不会动 → 删掉；要强调就写成粗线 `==>`'],
  ['flowchart TD\na[(退货表)]', '7: 形状 `[(…)]` 画成方框 → 改成 `[ ]` 步骤、`{ }` 判断、`{{ }}` 等待或 `([ ])` 起止；这种形状有特别的意思，就写进框里'],
  ['flowchart TD\na((完))', '7: 形状 `((…))` 画成圆头框 → 改成 `[ ]` 步骤、`{ }` 判断、`{{ }}` 等待或 `([ ])` 起止；这种形状有特别的意思，就写进框里'],
  ['flowchart TD\nsubgraph s\ndirection LR\na\nend', '8: `direction LR` 不起作用，整张图只有一个方向 → 删掉这一行；要换方向，改 `flowchart` 后面的字母'],
  ['flowchart TD\na\nclick a "/guides/keys/" _blank', '8: `_blank` 不起作用，链接都在这一页打开 → 删掉'],
  ['flowchart TD\na["先看**订单**"]', '7: 图里的字不会加粗、变斜，符号会照样显示：先看**订单** → 去掉星号、下划线和反引号'],
  ['flowchart TD\na["<b>订单</b>"]', '7: 图里的标签会照样显示成字：`<b>` → 去掉标签；只有换行 `<br>` 可以用'],
  ['flowchart TD\na["订单&nbsp;号"]', '7: `&nbsp;` 会照样显示 → 直接打那个字符；双引号写成 `#quot;`'],
])('%j', async (text, finding) => {
  expect(await on(text)).toEqual([finding])
}) // prettier-ignore

test('has nothing against signs that mean nothing to Mermaid', async () => {
  expect(
    await on('flowchart TD\na["50~100 元，单价*3*2，a_b_c，<3，R&D"] --> b["第一行<br>第二行 #quot;好#quot;"]'),
  ).toEqual([])
})
