import { visit } from 'unist-util-visit'
import { shorten } from '../../diagnostics/shorten.ts'
import type { PageText, MarkFinding } from './page-text.ts'

const written =
  /(?:([!！])[ \t\u3000]*)?([[［【])([^[\]【】［］\n]*)([\]］】])(?:([ \t\u3000]*(?:\r?\n[ \t\u3000>]*)?)([(（])[ \t\u3000]*([^()（）\n]*)([)）]?)|([[［【])([^[\]【】［］\n]*)[\]］】])/g

/** What looks like an address: 「[必填]（见下文）」 holds none. */
const address =
  /^[<＜]?(?:\/(?=\w)|#[\w\p{L}-]|\.{1,2}\/|https?[:：]|www\.|mailto[:：]|tel[:：])|\.(?:png|jpe?g|gif|svg|webp|avif|pdf|docx?|xlsx?|mdx?|html?)$/iu

/** `(规则卡)[/rules/]`, the two pairs of brackets the wrong way round. */
const swapped = /[(（]([^()（）[\]\n]+)[)）][ \t]*[[［【]([^[\]【】［］\n]+)[\]］】]/g

/** `[规则卡]/rules/)` and `[规则卡]《/rules/》`: an address without its round brackets. */
const unbracketed =
  /[[［]([^[\]［］\n]+)[\]］][ \t]*[<＜《〈「]?((?:\/(?=\w)|https?:\/\/)[!-'*-;=?-Z^-z~]*)[)）>＞》〉」]/g

/** `[规则卡]：/rules/`, an address of this site behind a colon. */
const behindColon = /[[［]([^[\]［］\n]+)[\]］][ \t]*[：:][ \t]*(\/(?=\w)[!-'*-;=?-Z^-z~]*\/(?:#[\w\p{L}-]+)?)/gu

/** `[[规则卡]]` of other programs. */
const wiki = /[!！]?[[［]{2}([^[\]［］\n]+)[\]］]{2}/g

const picture = /\.(?:png|jpe?g|gif|svg|webp|avif)$/i

/** Links and images of which readers would see the marks: brackets of other kinds, a space, no end, an address with spaces. */
export function linkFindings(look: PageText): MarkFinding[] {
  return [...bracketed(look), ...otherForms(look), ...footnotes(look), ...linksForImages(look)]
}

function bracketed({ plain, prose }: PageText): MarkFinding[] {
  const findings: MarkFinding[] = []
  for (const match of plain.matchAll(written)) {
    const [all, bang = '', open = '', label = '', close = '', gap = '', paren = '', inside = '', end = '', , name] =
      match
    const opening = match.index + all.indexOf(open)
    const target = clean(paren === '' ? (name ?? '') : inside)
    const isImage = bang === '!' || (bang === '！' && picture.test(target))
    // Where the whole stands for a mark, its bracket is no text.
    if (prose[opening] === ' ') continue
    const from = isImage ? match.index : opening
    const thing = isImage ? '图片' : '链接'
    const mark = isImage ? '!' : ''
    if (paren === '') {
      const shown = `\`${shorten(all.slice(from - match.index), 40)}\``
      const to = match.index + all.length
      if (address.test(target)) {
        findings.push(
          mended({ from, to, shown, thing, why: '网址要放在圆括号里', right: `${mark}[${label}](${target})` }),
        )
      } else if (open === '[' && close === ']' && label !== '' && !label.startsWith('^')) {
        findings.push({
          rule: 'mark-takes-effect',
          from,
          to,
          what: `${shown} 不会成为${thing}：这一页没有写 \`[${name || label}]\` 指向哪里`,
          fix: `写成 \`${mark}[${label}](/网址/)\`，或在页末加一行 \`[${name || label}]: /网址/\``,
        })
      }
      continue
    }
    if (target === '' || (!(isImage && !gap.includes('\n')) && !address.test(target))) continue
    const { why, url, length } = mend({ brackets: open + close + paren + end, gap, inside, isOpen: end === '' })
    const to = match.index + all.length - (end === '' ? inside.length - length : 0)
    const shown = `\`${shorten(plain.slice(from, to).replaceAll(/\s+/g, ' '), 40)}\``
    findings.push(mended({ from, to, shown, thing, why, right: `${mark}[${label}](${url})` }))
  }
  return findings
}

interface Mended {
  from: number
  to: number
  shown: string
  thing: string
  why: string
  right: string
}

function mended({ from, to, shown, thing, why, right }: Mended): MarkFinding {
  const what = `${shown} 不会成为${thing}：${why}`
  return { rule: 'mark-takes-effect', from, to, what, fix: `改成 \`${right}\``, changes: [{ from, to, text: right }] }
}

function otherForms({ plain, prose }: PageText): MarkFinding[] {
  const findings: MarkFinding[] = []
  const isText = (index: number) => prose[index] !== ' '
  for (const { 0: all, 1: label = '', 2: inside = '', index } of plain.matchAll(swapped)) {
    const target = clean(inside)
    if (!isText(index) || !address.test(target)) continue
    const place = { from: index, to: index + all.length, shown: `\`${shorten(all, 40)}\``, thing: '链接' }
    findings.push(mended({ ...place, why: '方括号和圆括号写反了', right: `[${label}](${target})` }))
  }
  for (const { 0: all, 1: label = '', 2: target = '', index } of plain.matchAll(unbracketed)) {
    if (!isText(index)) continue
    const place = { from: index, to: index + all.length, shown: `\`${shorten(all, 40)}\``, thing: '链接' }
    findings.push(mended({ ...place, why: '网址要放在圆括号里', right: `[${label}](${target})` }))
  }
  for (const { 0: all, 1: label = '', 2: target = '', index } of plain.matchAll(behindColon)) {
    if (!isText(index) || label.startsWith('^')) continue
    const place = { from: index, to: index + all.length, shown: `\`${shorten(all, 40)}\``, thing: '链接' }
    findings.push(mended({ ...place, why: '网址要放在圆括号里', right: `[${label}](${target})` }))
  }
  for (const { 0: all, 1: label = '', index } of plain.matchAll(wiki)) {
    if (!isText(index + all.search(/[[［]/))) continue
    const isImage = /^[!！]/.test(all)
    findings.push({
      rule: 'mark-takes-effect',
      from: index,
      to: index + all.length,
      what: `\`${shorten(all, 40)}\` 不会成为${isImage ? '图片' : '链接'}：这里没有两层方括号的写法`,
      fix: isImage ? `写成 \`![${label.replace(picture, '')}](/文件名.png)\`` : `写成 \`[${label}](/网址/)\``,
    })
  }
  return findings
}

function footnotes({ prose }: PageText): MarkFinding[] {
  return [...prose.matchAll(/\[\^([^\]\s[]+)\]/g)].map(({ 0: mark, 1: label = '', index }) => ({
    rule: 'mark-takes-effect',
    from: index,
    to: index + mark.length,
    what: `\`${mark}\` 不会成为脚注：这一页没有写脚注的文字`,
    fix: `在页末加一行 \`[^${label}]: 脚注的文字\`，前面空一行`,
  }))
}

/** `！[图](/图.png)`, which is a link to a picture behind an exclamation mark. */
function linksForImages({ page, text, prose }: PageText): MarkFinding[] {
  const findings: MarkFinding[] = []
  visit(page.tree, 'link', ({ url, position }) => {
    const at = position?.start.offset ?? 0
    const sign = /(?:！|!(?=[ \t\u3000]))[ \t\u3000]*$/.exec(text.slice(Math.max(0, at - 8), at))?.[0]
    if (sign === undefined || !picture.test(url)) return
    const from = at - sign.length
    if (prose[from] === ' ') return
    const right = `!${text.slice(at, position?.end.offset)}`
    findings.push({
      rule: 'mark-takes-effect',
      from,
      to: position?.end.offset ?? at,
      what: `\`${shorten(text.slice(from, position?.end.offset), 40)}\` 不会成为图片：${sign.startsWith('！') ? '感叹号是全角的' : '感叹号后面多了空格'}`,
      fix: `改成 \`${right}\``,
      changes: [{ from, to: at, text: '!' }],
    })
  })
  return findings
}

function clean(target: string): string {
  return target.trim().replace(/^[<＜]|[>＞]$/g, '')
}

/** Where an address ends that nothing closes: before Han, full-width signs, brackets and spaces, or behind the name of a file. */
const unclosed = /^(?:[^\s，。；：]*?\.(?:png|jpe?g|gif|svg|webp|avif|pdf|docx?|xlsx?|mdx?|html?)|[!-'*-Z^-z~]+)/iu

function mend(link: { brackets: string; gap: string; inside: string; isOpen: boolean }) {
  const { brackets, gap, inside, isOpen } = link
  const written = (isOpen ? unclosed.exec(inside)?.[0].replace(/[.,;:!?]+$/, '') : undefined) ?? inside
  const target = clean(written)
  const wrong = /^[\]}］】》>]/.exec(inside.slice(written.length))?.[0] ?? ''
  const [, path = target, title = ''] = /^(\S+)([ \t]+["'“].*)$/.exec(target) ?? []
  const url =
    path
      .replace(/^(https?|mailto|tel)：\/*/i, (_, scheme: string) =>
        /^h/i.test(scheme) ? `${scheme}://` : `${scheme}:`,
      )
      .replaceAll(/[ \t\u3000]/g, (space) => encodeURIComponent(space)) + title.replaceAll(/[“”]/g, '"')
  const length = written.length + wrong.length
  if (/[^[\]()]/.test(brackets)) return { why: '括号是全角的', url, length }
  if (wrong) return { why: `括号要用 \`)\` 收尾，写的是 \`${wrong}\``, url, length }
  if (isOpen) return { why: '括号没有收尾', url, length }
  if (gap.includes('\n')) return { why: '两个括号之间换了行', url, length }
  if (gap) return { why: '两个括号之间多了空格', url, length }
  return { why: '网址里有空格', url, length }
}
