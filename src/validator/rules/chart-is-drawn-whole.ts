import { layOut } from '../../diagrams/layout.ts'
import type { Loss, Remark } from '../../diagrams/remark.ts'
import { defineChartRule } from '../define-rule.ts'

interface Words {
  what: string
  fix: string
}

/** What to say of each thing whose meaning would be lost. */
const say: Record<Loss, (about: string, other: string) => Words> = {
  callback: (about) => ({
    what: `点一下就运行 \`${about}\`，这里做不到`,
    fix: '要打开网页的，写成 `click 框 "/网址/"`；别的用文字写清楚，删掉这一行',
  }),
  tooltip: (about) => ({
    what: `鼠标停上去才出现的「${about}」不会显示`,
    fix: '要紧的写进框里或图下面的文字，再删掉这一段',
  }),
  picture: (about) => ({ what: `图标和图片不会画出来：\`${about}\``, fix: '换成文字；要放图片的，写在流程图外面' }),
  collapsed: (about) => ({
    what: `分组 \`${about}\` 写成了收起来，这里全都展开画`,
    fix: '去掉 `view: collapsed`；里面的框不想画，就删掉',
  }),
  'in-two-groups': (about, other) => ({
    what: `\`${about}\` 在「${other}」两个分组里都写到了，只会画在前一个里`,
    fix: '一个框只放一个分组；连到别的分组的线，写在两个分组外面',
  }),
  'in-itself': (about) => ({
    what: `分组 \`${about}\` 绕了一圈又放进了自己里面`,
    fix: '看看哪个分组套哪个，去掉多写的那一次',
  }),
  'group-again': (about, other) => ({
    what: `分组 \`${about}\` 写了两次，名字不一样，只会用「${other}」`,
    fix: '两个分组就用两个短名；是同一个，就写在一起',
  }),
  'box-and-group': (about) => ({
    what: `\`${about}\` 既是框又是分组，框里的字不会画出来`,
    fix: '框和分组各用一个短名，连线的地方也跟着改',
  }),
  'said-twice': (about, other) => ({
    what: `框 \`${about}\` 写了两种字，前面的「${other}」不会画出来`,
    fix: '是两个框，就用两个短名；是同一个，只写一次字，后面只写短名',
  }),
  'no-such-box': (about) => ({
    what: `图里没有叫 \`${about}\` 的框，这个链接没有地方放`,
    fix: '改成图里有的短名，或删掉这一行',
  }),
  'group-link': (about) => ({
    what: `\`${about}\` 是分组，分组不能点`,
    fix: '把链接放到里面的一个框上，或写在图下面的文字里',
  }),
  'unseen-label': (about) => ({
    what: `\`~~~\` 不画线，线上的「${about}」也不会画出来`,
    fix: '要画出来就改成 `---`，不要就删掉这几个字',
  }),
  'odd-link': (about) => ({
    what: `链接 \`${about}\` 里有空格或反斜杠，不能点`,
    fix: '空格写成 `%20`，反斜杠改成 `/`',
  }),
  'glued-end': (about, other) => ({
    what: `\`${about}${other}\` 里的 \`${about.slice(-1)}\` 被当成了线头的符号，框成了「${other}…」`,
    fix: '线和框之间空一格，例如 `a --- order`',
  }),
  'odd-direction': (about) => ({
    what: `这一行里有 \`${about}\`，整行会被当成方向，别的都不画`,
    fix: '方向单独写一行；文字里要写这几个字的，换一种说法',
  }),
}

/** Whatever a chart says is drawn, or said to be missing. */
export default defineChartRule({
  why: '图上少了一根线、一句话，照着办的人就会办错',
  async check({ file, place, chart, placeOf }, report) {
    if (!chart) return
    for (const remark of chart.remarks) {
      if (isLoss(remark))
        report({ file, place: placeOf(remark), ...say[remark.kind](remark.about, remark.other ?? '') })
    }
    if (!(await canBeDrawn(chart.diagram))) {
      report({ file, place, what: '这张流程图排不出来', fix: '连线太绕了：拆成两张图，或者少用几层分组' })
    }
  },
})

function isLoss(remark: Remark): remark is Remark & { kind: Loss } {
  return remark.kind in say
}

async function canBeDrawn(diagram: Parameters<typeof layOut>[0]): Promise<boolean> {
  try {
    await layOut(diagram)
    return true
  } catch {
    return false
  }
}
