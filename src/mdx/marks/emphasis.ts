import { shorten } from '../../diagnostics/shorten.ts'
import type { PageText, Slip } from './page-text.ts'

/** Marks of emphasis and code that are shown as they stand. A row of underscores is a line to write on. */
const left =
  /(?<![\d*])\*{2,3}(?![\d*])|(?<![\d*])\*{2,3}(?=\d[^*\n]*\*\*)|(?<=\*\*[^*\n]*\d)\*{2,3}(?![\d*])|(?<!_)__(?!_)(?=\S[^\n]*?\S__(?!_))|(?<!`)`{1,2}(?!`)/gu

/** One finding a line: the first mark that is left over on it. */
export function emphasisSlips({ prose, text }: PageText): Slip[] {
  const slips = new Map<number, Slip>()
  for (const { 0: mark, index } of prose.matchAll(left)) {
    const start = text.lastIndexOf('\n', index - 1) + 1
    if (slips.has(start)) continue
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
    slips.set(start, { rule: 'mark-is-meant', from: index, to: index + mark.length, ...words, ...inside })
  }
  return [...slips.values()]
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
