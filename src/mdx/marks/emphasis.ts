import { shorten } from '../../diagnostics/shorten.ts'
import { visit } from 'unist-util-visit'
import type { PageText, MarkFinding } from './page-text.ts'
import { hidesName } from './unmeant.ts'

/**
 * Marks of emphasis and code that are shown as they stand. A row of underscores is a line to write on, and asterisks
 * between Latin letters or digits hide part of a name.
 */
const left =
  /(?!(?<=[A-Za-z\d])\*{2,3}[A-Za-z\d])(?:(?<![\d*])\*{2,3}(?![\d*])|(?<![\d*])\*{2,3}(?=\d[^*\n]*\*\*)|(?<=\*\*[^*\n]*\d)\*{2,3}(?![\d*]))|(?<!_)__(?!_)(?=\S[^\n]*?\S__(?!_))|(?<!`)`{1,2}(?!`)/gu

/** Two marks that look like those of emphasis, with words between them. */
const wide =
  /(?<![＊﹡∗⁎✱])([＊﹡∗⁎✱]{2,3})(?![＊﹡∗⁎✱\s])([^＊﹡∗⁎✱\n]*[^＊﹡∗⁎✱\s])\1(?![＊﹡∗⁎✱])|(?<![＿])(＿＿)(?![＿\s])([^＿\n]*[^＿\s])＿＿(?!＿)/g

/** What an input method makes of backticks. */
const ticked = /(?<!｀)｀(?![｀\s])([^｀\n]*[^｀\s])｀(?!｀)/g

/** `==重要==` of other programs. A comparison has words on either side: `单价==原价`. */
const marked = /(?<![=\w])==(?![=\s])([^=\n，。；、]*\p{Script=Han}[^=\n，。；、]*)(?<!\s)==(?![=\w])/gu

/** Marks of emphasis that are shown as they stand. */
export function emphasisFindings(look: PageText): MarkFinding[] {
  return [...leftOver(look), ...otherSigns(look), ...otherMarks(look), ...adjoining(look)]
}

/** Marks that are no mark here: full-width backticks, and the two equals signs with which other programs highlight. */
function otherMarks({ prose }: PageText): MarkFinding[] {
  const finding = (from: number, all: string): MarkFinding => ({
    rule: 'mark-is-meant',
    from,
    to: from + all.length,
    what: `「${shorten(all, 20)}」里的 \`${all.startsWith('=') ? '==' : '｀'}\` 会照样显示`,
    fix: '',
  })
  return [
    ...[...prose.matchAll(ticked)].map(({ 0: all, 1: words, index }) => ({
      ...finding(index, all),
      fix: `改成 \`\` \`${shorten(words!, 40)}\` \`\`，反引号用半角的`,
      changes: [{ from: index, to: index + all.length, text: `\`${words}\`` }],
    })),
    ...[...prose.matchAll(marked)].map(({ 0: all, 1: words, index }) => ({
      ...finding(index, all),
      fix: `要突出就加粗：\`**${shorten(words!, 40)}**\`；真要显示等号，写成 \`\\=\\=\``,
    })),
  ]
}

/** Signs of another width: `＊＊注意＊＊`. Where they hide a name, they stand behind its first character. */
function otherSigns({ prose }: PageText): MarkFinding[] {
  return [...prose.matchAll(wide)].flatMap(({ 0: all, 1: stars, 2: starred, 3: lines, 4: lined, index }) => {
    const [mark, words] = [stars ?? lines!, starred ?? lined!]
    if (hidesName(prose[index - 1], words)) return []
    const right = `**${words}**`
    return [
      {
        rule: 'mark-is-meant',
        from: index,
        to: index + all.length,
        what: `「${shorten(all, 20)}」里的 \`${mark}\` 会照样显示，没有加粗`,
        fix: `改成 \`${shorten(right, 40)}\`，星号用半角的`,
        changes: [{ from: index, to: index + all.length, text: right }],
      },
    ]
  })
}

/** Two stretches of bold without a space between them, of which the parser makes one: `**注：****重要**`. */
function adjoining({ page, text }: PageText): MarkFinding[] {
  const findings: MarkFinding[] = []
  visit(page.tree, 'strong', ({ position }) => {
    const from = position?.start.offset ?? 0
    const written = text.slice(from, position?.end.offset)
    const inside = /(?<=[^*\\])\*{4}(?=[^*])/.exec(written)
    if (!inside) return
    const [before = '', after = ''] = [written[inside.index - 1], written.slice(inside.index + 4)]
    // Four stars hide a number or a name.
    if (/\d/.test(before) || /^\d/.test(after) || hidesName(before, after)) return
    const at = from + inside.index
    findings.push({
      rule: 'mark-is-meant',
      from: at,
      to: at + 4,
      what: `「${shorten(written, 20)}」中间的 \`****\` 会照样显示`,
      fix: `改成 \`${shorten(written.replace('****', ''), 40)}\`，连着的两段加粗写成一段`,
      changes: [{ from: at, to: at + 4, text: '' }],
    })
  })
  return findings
}

/** One finding a line: the first mark that is left over on it. */
function leftOver({ prose, text }: PageText): MarkFinding[] {
  const findings = new Map<number, MarkFinding>()
  for (const { 0: mark, index } of prose.matchAll(left)) {
    const start = text.lastIndexOf('\n', index - 1) + 1
    if (findings.has(start)) continue
    const end = text.indexOf('\n', index)
    const line = text.slice(index, end < 0 ? undefined : end).trim()
    const { all, ...words } = say(mark, line)
    const inside =
      all === undefined
        ? {}
        : {
            changes: [
              {
                from: index,
                to: index + all.length,
                text: `**${all.replaceAll(/^[*_\s\u3000]+|[*_\s\u3000]+$/g, '')}**`,
              },
            ],
          }
    findings.set(start, { rule: 'mark-is-meant', from: index, to: index + mark.length, ...words, ...inside })
  }
  return [...findings.values()]
}

function say(mark: string, line: string): { what: string; fix: string; all?: string } {
  const here = `「${shorten(line, 20)}」里的 \`\` ${mark} \`\` 会照样显示`
  if (mark.startsWith('`')) return { what: here.replace('会照样', '没有成对，会照样'), fix: '补上另一半，或者删掉它' }
  const [all, inside] =
    new RegExp(
      `^${mark.replaceAll('*', '\\*')}[\\s\\u3000]*([^*_\\n]*?[^*_\\s])[\\s\\u3000]*${mark.replaceAll('*', '\\*')}`,
    ).exec(line) ?? []
  const what = `「${shorten(line, 20)}」里的 \`${mark}\` 会照样显示`
  return inside
    ? {
        what: `${what}，没有加粗`,
        fix: `改成 \`**${inside}**\`，里面的头尾不留空格；真要显示星号，写成 \`\\*\``,
        ...(all && { all }),
      }
    : { what, fix: `要加粗就在一句话的头尾各写一个 \`**\`；真要显示，写成 \`${mark.replaceAll(/[*_]/g, '\\$&')}\`` }
}
