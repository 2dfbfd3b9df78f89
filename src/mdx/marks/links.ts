import { shorten } from '../../diagnostics/shorten.ts'
import type { PageText, Slip } from './page-text.ts'

const written =
  /(!?)([[［【])([^[\]【】［］\n]*)([\]］】])([ \t\u3000]*)(?:([(（])[ \t\u3000]*([^()（）\n]*)([)）]?)|([[［【])([^[\]【】［］\n]*)[\]］】])/g

/** What looks like an address: 「[必填]（见下文）」 holds none. */
const address =
  /^[<＜]?(?:\/(?=\w)|#[\w\p{L}-]|\.{1,2}\/|https?[:：]|www\.|mailto[:：]|tel[:：])|\.(?:png|jpe?g|gif|svg|webp|avif|pdf|docx?|xlsx?|mdx?|html?)$/iu

/** Links and images of which readers would see the marks: full-width brackets, a space, no end, an address with spaces. */
export function linkSlips({ plain, prose }: PageText): Slip[] {
  const slips: Slip[] = []
  for (const match of plain.matchAll(written)) {
    const [all, mark = '', open = '', label = '', close = '', gap = '', paren = '', inside = '', end = '', , name] =
      match
    if (prose[match.index] === ' ' || !/[[［【]/.test(prose.slice(match.index, match.index + 2))) continue
    const [from, to] = [match.index, match.index + all.length]
    const slip = (what: string, fix: string, text?: string) =>
      slips.push({ rule: 'mark-takes-effect', from, to, what, fix, ...(text && { changes: [{ from, to, text }] }) })
    const thing = mark ? '图片' : '链接'
    const shown = `\`${shorten(all, 40)}\``
    if (paren === '') {
      if (gap || open !== '[' || close !== ']' || label === '' || /^\^/.test(label)) continue
      const target = name || label
      slip(
        `${shown} 不会成为${thing}：这一页没有写 \`[${target}]\` 指向哪里`,
        `写成 \`${mark}[${label}](/网址/)\`，或在页末加一行 \`[${target}]: /网址/\``,
      )
      continue
    }
    const target = inside.trim().replace(/^[<＜]|[>＞]$/g, '')
    if (!mark && !address.test(target)) continue
    if (mark && target === '') continue
    const { why, url } = mend(open + close + paren + end, gap, target)
    const right = `${mark}[${label}](${url})`
    slip(`${shown} 不会成为${thing}：${why}`, `改成 \`${right}\``, right)
  }
  for (const { 0: mark, 1: label = '', index } of prose.matchAll(/\[\^([^\]\s[]+)\]/g)) {
    slips.push({
      rule: 'mark-takes-effect',
      from: index,
      to: index + mark.length,
      what: `\`${mark}\` 不会成为脚注：这一页没有写脚注的文字`,
      fix: `在页末加一行 \`[^${label}]: 脚注的文字\`，前面空一行`,
    })
  }
  return slips
}

function mend(brackets: string, gap: string, target: string): { why: string; url: string } {
  const [, path = target, title = ''] = /^(\S+)([ \t]+["'“].*)$/.exec(target) ?? []
  const url =
    path
      .replace(/^(https?|mailto|tel)：\/*/i, (_, scheme: string) =>
        /^h/i.test(scheme) ? `${scheme}://` : `${scheme}:`,
      )
      .replaceAll(/[ \t\u3000]/g, (space) => encodeURIComponent(space)) + title.replaceAll(/[“”]/g, '"')
  if (/[^[\]()]/.test(brackets)) return { why: '括号是全角的', url }
  if (brackets.length < 4) return { why: '括号没有收尾', url }
  if (gap) return { why: '两个括号之间多了空格', url }
  return { why: '网址里有空格', url }
}
