import type { Look, Remark } from '../../diagrams/remark.ts'
import { defineChartRule } from '../define-rule.ts'

/** How the four outlines are called. */
const outlines: Record<string, string> = { box: '方框', stadium: '圆头框', diamond: '菱形', hexagon: '六边形' }

/** What to say of each thing that is drawn plainly. */
const say: Record<Look, (about: string, other: string) => { what: string; fix: string }> = {
  colour: (about) => ({
    what: `颜色和样式不起作用：\`${about}\``,
    fix: '删掉；要分清几类框，用不同的形状、分组或文字',
  }),
  settings: (about) => ({ what: `主题和设置不起作用：\`${about}\``, fix: '删掉；图的颜色跟着网站走' }),
  curve: (about) => ({ what: `连线的弯法不起作用：\`${about}\``, fix: '删掉；连线都是横平竖直的' }),
  animation: (about) => ({ what: `连线 \`${about}\` 不会动`, fix: '删掉；要强调就写成粗线 `==>`' }),
  shape: (about, other) => ({
    what: `形状 \`${about}\` 画成${outlines[other] ?? '方框'}`,
    fix: '改成 `[ ]` 步骤、`{ }` 判断、`{{ }}` 等待或 `([ ])` 起止；这种形状有特别的意思，就写进框里',
  }),
  direction: (about) => ({
    what: `\`direction ${about}\` 不起作用，整张图只有一个方向`,
    fix: '删掉这一行；要换方向，改 `flowchart` 后面的字母',
  }),
  window: (about) => ({ what: `\`${about}\` 不起作用，链接都在这一页打开`, fix: '删掉' }),
  markdown: (about) => ({ what: `图里的字不会加粗、变斜，符号会照样显示：${about}`, fix: '去掉星号、下划线和反引号' }),
  tag: (about) => ({ what: `图里的标签会照样显示成字：\`${about}\``, fix: '去掉标签；只有换行 `<br>` 可以用' }),
  entity: (about) => ({ what: `\`${about}\` 会照样显示`, fix: '直接打那个字符；双引号写成 `#quot;`' }),
}

/** A chart asks for boxes, lines and words, and for nothing about their looks. */
export default defineChartRule({
  why: '写了却不起作用的样式，作者看到的和读者看到的不是一张图',
  check({ file, chart, placeOf }, report) {
    for (const remark of chart?.remarks ?? []) {
      if (isLook(remark))
        report({ file, place: placeOf(remark), ...say[remark.kind](remark.about, remark.other ?? '') })
    }
  },
})

function isLook(remark: Remark): remark is Remark & { kind: Look } {
  return remark.kind in say
}
