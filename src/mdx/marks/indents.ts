import { visit } from 'unist-util-visit'
import { shorten } from '../../diagnostics/shorten.ts'
import { startsLine, type PageText, type Slip } from './page-text.ts'

/** Full-width and invisible characters before a mark that then has no effect; and text that four spaces turn into code. */
export function indentSlips({ page, prose, text }: PageText): Slip[] {
  const slips: Slip[] = []
  const before =
    /(?:^|\n)([ \t]*)([\u3000\u00A0\u200B-\u200D\u2060\uFEFF][\s\u3000\u200B-\u200D\u2060\uFEFF]*)(?=(#{1,6}[ \t]|[-*+][ \t]|\d{1,3}[.)][ \t]|:::|`{3}|~{3}|>|\|))/g
  for (const match of text.matchAll(before)) {
    const at = match.index + match[0].length
    const mark = /^\S+/.exec(match[3]!)![0]
    // Beside prose, a mark that has an effect stands for itself.
    if (prose[at] === ' ' || !startsLine({ text }, at)) continue
    slips.push({
      rule: 'mark-is-meant',
      from: match.index + match[0].length - match[2]!.length,
      to: at,
      what: `\`${mark}\` 前面有全角空格或看不见的字符，它不会生效`,
      fix: `删掉 \`${mark}\` 前面的空格，让它顶格`,
    })
  }
  visit(page.tree, 'code', ({ position, value }) => {
    const from = position?.start.offset ?? 0
    const written = text.slice(from, position?.end.offset)
    const fence = /^(?:`{3,}|~{3,})/.exec(written)?.[0]
    if (fence) {
      if (!new RegExp(`\\n[ \\t>]*${fence}[\`~]*[ \\t]*$`).test(written)) slips.push(openFence(fence, from))
      return
    }
    const [line = ''] = value.trim().split('\n', 1)
    const what = `「${shorten(line, 24)}」前面有四个空格，会显示成代码`
    slips.push({ rule: 'mark-is-meant', from, to: from, what, fix: '删掉前面的空格；真是代码，前后各写一行三个反引号' })
  })
  return slips
}

function openFence(fence: string, from: number): Slip {
  return {
    rule: 'mark-takes-effect',
    from,
    to: from,
    what: `\`\`\`\` ${fence} \`\`\`\` 开头的代码块没有收尾，后面的文字全都成了代码`,
    fix: `在代码的下一行写上同样的 \`\`\`\` ${fence} \`\`\`\``,
  }
}
