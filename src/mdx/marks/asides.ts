import type { ContainerDirective } from 'mdast-util-directive'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { startsLine, type PageText, type MarkFinding } from './page-text.ts'

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

/** Signs that look like a colon, the colon itself first; for a class of a regular expression. */
const colons = ':：︰﹕∶꞉ː;；'
const opening = new RegExp(
  `(?<![${colons}])((?:[${colons}][ \\t]?){2,}[${colons}]|::)([ \\t\\u3000]*)([\\p{L}]*)([^\\n\\r]*)`,
  'gu',
)

/** Boxes that are none: other colons, a space, another name, no end; or the boxes of other programs. */
export function asideFindings(look: PageText): MarkFinding[] {
  return [...typed(look), ...elsewhere(look), ...read(look)]
}

/** Colons that are shown as they stand. */
function typed({ prose, text }: PageText): MarkFinding[] {
  const findings: MarkFinding[] = []
  // What a box that did not open was to end with is no finding of its own.
  let open = 0
  for (const match of prose.matchAll(opening)) {
    const [all, written = '', gap = '', name = '', rest = ''] = match
    const signs = written.replaceAll(/[ \t]/g, '')
    if (!startsLine({ text }, match.index)) continue
    const known = asideNames[name.toLowerCase()]
    if (signs.length < 3 && (known !== name || rest.trim() !== '')) continue
    const [from, to] = [match.index, match.index + all.trimEnd().length]
    const finding = (what: string, fix: string, text?: string) =>
      findings.push({ rule: 'mark-takes-effect', from, to, what, fix, ...(text && { changes: [{ from, to, text }] }) })
    const marks = ':'.repeat(Math.max(3, signs.length))
    const why = whyNot(written, signs)
    if (name === '') {
      if (why) finding(`\`${written}\` ${why}，提示框不会生效`, `改成 \`${marks}\``, marks)
      else if (open === 0)
        finding(`\`${written}\` 前面没有提示框要收尾`, '删掉它；一个提示框里再套一个，外面那个的头尾用四个冒号')
      open = Math.max(0, open - 1)
      continue
    }
    open += 1
    if (known) {
      const label = /^[[［【](.*)[\]］】]/.exec(rest.trim())?.[1]
      const reason = why || (signs.length < 3 ? '少了冒号' : gap ? '冒号后面多了空格' : '后面的写法不对')
      const right = `${marks}${known}${label ? `[${label}]` : ''}`
      const isWhole = label !== undefined || rest.trim() === ''
      finding(
        `\`${all.trim()}\` ${reason}，提示框不会生效`,
        `改成 \`${right}\`${isWhole ? '' : '，后面的字写在下一行'}`,
        isWhole ? right : `${right}\n${rest.trim()}`,
      )
    } else {
      finding(`\`${all.trim()}\` 不会成为提示框`, `可以写：${choices}`)
    }
  }
  return findings
}

function whyNot(written: string, signs: string): string {
  if (signs.includes('：')) return '用的是全角的冒号'
  if (/[^:]/.test(signs)) return '用的不是半角的冒号'
  return written === signs ? '' : '冒号之间多了空格'
}

/** Boxes as GitHub, MkDocs and others have them: `> [!NOTE]`, `!!! note`, `??? tip`, `/// note`. */
function elsewhere({ prose, text }: PageText): MarkFinding[] {
  const alerts = /[[［【][ \t]*[!！][ \t]*(\p{L}+)[ \t]*[\]］】]/gu
  const blocks = /(?:!{3}|\?{3}\+?|\/{3})[ \t]*([\p{L}]+)(?=[ \t]*(?:["“”|\r\n]|$))/gu
  return [...prose.matchAll(alerts), ...prose.matchAll(blocks)].flatMap(({ 0: mark, 1: name = '', index }) => {
    const known = asideNames[name.toLowerCase()]
    const isAlert = /^[[［【]/.test(mark)
    if (!startsLine({ text }, index) || (!known && (!isAlert || !/^[A-Za-z]+$/.test(name)))) return []
    const rest = isAlert ? `行首的 \`>\` 和 \`${mark}\` 删掉` : `\`${mark}\` 删掉，里面的文字顶格写`
    return [
      {
        // 「!!! 注意」 may be no more than a loud word.
        rule: isAlert || /^[A-Za-z]/.test(name) ? 'mark-takes-effect' : 'mark-is-meant',
        from: index,
        to: index + mark.length,
        what: `\`${mark}\` 不会成为提示框`,
        fix: `上一行写 \`:::${known ?? 'note'}\`，下一行写 \`:::\`，${rest}`,
      },
    ]
  })
}

/** Boxes that the parser knows, and the site does not. */
function read({ page, text }: PageText): MarkFinding[] {
  const findings: MarkFinding[] = []
  visit(page.tree, 'containerDirective', (node: ContainerDirective) => {
    const from = node.position?.start.offset ?? 0
    const to = node.position?.end.offset ?? from
    const written = text.slice(from, to)
    const [line = ''] = written.split(/\r?\n/, 1)
    const finding = (what: string, fix: string, text?: string) => {
      const end = from + line.trimEnd().length
      const changes = text === undefined ? {} : { changes: [{ from, to: end, text }] }
      findings.push({ rule: 'mark-takes-effect', from, to: from + line.length, what, fix, ...changes })
    }
    const known = asideNames[node.name.toLowerCase()]
    const marks = /^:+/.exec(line)?.[0] ?? ':::'
    if (known !== node.name) {
      finding(
        `没有叫 \`${node.name}\` 的提示框，它会没有框也没有标题`,
        known ? `改成 \`${marks}${known}\`` : `可以写：${choices}`,
        known && line.trimEnd().replace(node.name, known),
      )
    } else if (Object.keys(node.attributes ?? {}).length > 0) {
      const right = line.replace(/\{[^{}]*\}/, '').trim()
      finding(`\`${line.trim()}\` 里的花括号不起作用`, `改成 \`${right}\``, right)
    } else if (!new RegExp(`\\n[ \\t>]*:{${marks.length},}[ \\t]*$`).test(written)) {
      finding(`\`${line.trim()}\` 没有收尾，后面的文字全都进了提示框`, `在最后一句的下一行写 \`${marks}\``)
    } else if (node.children.every(isBlank)) {
      const what = `\`${line.trim()}\` 里面没有文字，会是一个空框`
      const fix = '把要提醒的话写在它的下一行，或者连收尾那一行一起删掉'
      findings.push({ rule: 'mark-is-meant', from, to: from + line.length, what, fix })
    }
  })
  return findings
}

/** Whether there is nothing to see in a part of a box but its own title. */
function isBlank(part: ContainerDirective['children'][number]): boolean {
  if (part.type !== 'paragraph') return false
  return (
    Boolean(part.data && 'directiveLabel' in part.data) ||
    (part.children.every(({ type }) => type === 'text') && toString(part).trim() === '')
  )
}
