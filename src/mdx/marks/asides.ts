import type { ContainerDirective } from 'mdast-util-directive'
import { visit } from 'unist-util-visit'
import { startsLine, type PageText, type Slip } from './page-text.ts'

/** The boxes that the site knows, by what people call them. A test holds the four against the theme. */
export const asideNames: Record<string, string> = {
  note: 'note',
  tip: 'tip',
  caution: 'caution',
  danger: 'danger',
  注意: 'caution',
  小心: 'caution',
  警告: 'caution',
  warning: 'caution',
  危险: 'danger',
  禁止: 'danger',
  提示: 'tip',
  技巧: 'tip',
  说明: 'note',
  备注: 'note',
  注: 'note',
  info: 'note',
}

const choices = '`:::note`（说明）、`:::tip`（提示）、`:::caution`（注意）、`:::danger`（危险）'

/** Boxes that are none: full-width colons, a space, another name, no end. */
export function asideSlips(look: PageText): Slip[] {
  return [...typed(look), ...read(look)]
}

/** Colons that are shown as they stand. */
function typed({ prose, text }: PageText): Slip[] {
  const slips: Slip[] = []
  for (const match of prose.matchAll(/(?<![:：])(?:[:：]{3,}|::)[ \t\u3000]*([\p{L}]*)([^\n\r]*)/gu)) {
    const [all, name = '', rest = ''] = match
    const colons = /^[:：]+/.exec(all)![0]
    if (!startsLine({ text }, match.index)) continue
    const known = asideNames[name.toLowerCase()]
    if (colons.length < 3 && (known !== name || rest.trim() !== '')) continue
    const [from, to] = [match.index, match.index + all.trimEnd().length]
    const slip = (what: string, fix: string, text?: string) =>
      slips.push({ rule: 'mark-takes-effect', from, to, what, fix, ...(text && { changes: [{ from, to, text }] }) })
    const marks = ':'.repeat(Math.max(3, colons.length))
    if (name === '') {
      if (colons.includes('：')) slip(`\`${colons}\` 是全角的冒号，提示框不会生效`, `改成 \`${marks}\``, marks)
      else slip(`\`${colons}\` 前面没有提示框要收尾`, '删掉它；一个提示框里再套一个，外面那个的头尾用四个冒号')
    } else if (known) {
      const label = /^[[［【](.*)[\]］】]/.exec(rest.trim())?.[1]
      const why = colons.includes('：') ? '用的是全角的冒号' : colons.length < 3 ? '少了冒号' : '后面的写法不对'
      const right = `${marks}${known}${label ? `[${label}]` : ''}`
      const isWhole = label !== undefined || rest.trim() === ''
      slip(
        `\`${all.trim()}\` ${why}，提示框不会生效`,
        `改成 \`${right}\`${isWhole ? '' : '，后面的字写在下一行'}`,
        isWhole ? right : `${right}\n${rest.trim()}`,
      )
    } else {
      slip(`\`${all.trim()}\` 不会成为提示框`, `可以写：${choices}`)
    }
  }
  for (const { 0: mark, 1: name = '', index } of prose.matchAll(/\[!([A-Za-z]+)\]/g)) {
    if (!startsLine({ text }, index)) continue
    const known = asideNames[name.toLowerCase()] ?? 'note'
    const what = `\`${mark}\` 不会成为提示框`
    const fix = `上一行写 \`:::${known}\`，下一行写 \`:::\`，行首的 \`>\` 和 \`${mark}\` 删掉`
    slips.push({ rule: 'mark-takes-effect', from: index, to: index + mark.length, what, fix })
  }
  return slips
}

/** Boxes that the parser knows, and the site does not. */
function read({ page, text }: PageText): Slip[] {
  const slips: Slip[] = []
  visit(page.tree, 'containerDirective', (node: ContainerDirective) => {
    const from = node.position?.start.offset ?? 0
    const to = node.position?.end.offset ?? from
    const written = text.slice(from, to)
    const [line = ''] = written.split(/\r?\n/, 1)
    const slip = (what: string, fix: string, text?: string) => {
      const end = from + line.trimEnd().length
      const changes = text === undefined ? {} : { changes: [{ from, to: end, text }] }
      slips.push({ rule: 'mark-takes-effect', from, to: from + line.length, what, fix, ...changes })
    }
    const known = asideNames[node.name.toLowerCase()]
    const colons = /^:+/.exec(line)?.[0] ?? ':::'
    if (known !== node.name) {
      slip(
        `没有叫 \`${node.name}\` 的提示框，它会没有框也没有标题`,
        known ? `改成 \`${colons}${known}\`` : `可以写：${choices}`,
        known && line.trimEnd().replace(node.name, known),
      )
    } else if (Object.keys(node.attributes ?? {}).length > 0) {
      const right = line.replace(/\{[^{}]*\}/, '').trim()
      slip(`\`${line.trim()}\` 里的花括号不起作用`, `改成 \`${right}\``, right)
    } else if (!new RegExp(`\\n[ \\t>]*:{${colons.length},}[ \\t]*$`).test(written)) {
      slip(`\`${line.trim()}\` 没有收尾，后面的文字全都进了提示框`, `在最后一句的下一行写 \`${colons}\``)
    }
  })
  return slips
}
