import { visit } from 'unist-util-visit'
import { shorten } from '../../diagnostics/shorten.ts'
import type { PageText, MarkFinding } from './page-text.ts'

/** What was meant as the address of a site: its beginning in any width and with any slashes, then a name with a dot in it. */
const written =
  /(?<![A-Za-z0-9@/.])(?:(h{1,2}t{1,3}p{1,2}s{0,2}|ttps?)(?:[:;]? ?[\\/]{1,3} ?|[:;] ?)|(?=www\.))((?:[a-z0-9-]+\.)+[a-z]{2,}(?![a-z0-9])[!-~]*)/gi

/** A name of a site with a full-width dot in it, at which a link would end. */
const cut = /(?<![A-Za-z0-9])https?:\/\/(?:[a-z0-9-]+[.。．])+(?:com|cn|net|org|top|shop)(?![A-Za-z0-9])[!-~]*/gi

/** Addresses that stand in the text and are no links, since a sign of theirs is full-width, left out or another one. */
export function addressFindings(look: PageText): MarkFinding[] {
  const text = withoutLinks(look)
  const findings = [...halfWidth(text).matchAll(written)].flatMap(({ 0: all, 1: scheme, 2: host = '', index }) => {
    if (look.prose[index] === ' ') return []
    const behind = /[\])}>,.;:!?"'*_~`]+$/.exec(host)?.[0] ?? ''
    const name = host.slice(0, host.length - behind.length)
    const typed = text.slice(index, index + all.length - behind.length)
    if (scheme === undefined && /^[!-~]+$/.test(typed)) return []
    return [say(typed, index, `https://${name}`, scheme === undefined || /^https?$/i.test(scheme))]
  })
  for (const { 0: typed, index } of look.plain.matchAll(cut)) {
    if (/[。．]/.test(typed))
      findings.push(say(typed, index, typed.replaceAll(/[。．]/g, '.').replace(/^http:/i, 'https:')))
  }
  return findings
}

function say(typed: string, from: number, right: string, isSure = true): MarkFinding {
  const to = from + typed.length
  return {
    rule: 'mark-takes-effect',
    from,
    to,
    what: `\`${shorten(typed, 40)}\` 不会成为链接：网址要以半角的 \`https://\` 开头，里面不空格，点和斜杠都是半角的`,
    fix: isSure ? `改成 \`${right}\`` : `是不是 \`${right}\`？`,
    ...(isSure && { changes: [{ from, to, text: right }] }),
  }
}

/** What may be a mark, without what stands in links. */
function withoutLinks({ page, plain }: PageText): string {
  let text = plain
  visit(page.tree, 'link', ({ position }) => {
    const [from, to] = [position?.start.offset ?? 0, position?.end.offset ?? 0]
    text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to)
  })
  return text
}

/** A text with the half-width form of what an address holds; offsets stay as they are. */
function halfWidth(text: string): string {
  return text
    .replaceAll(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll(/(?<=[a-z0-9])。(?=[a-z0-9])/gi, '.')
    .replaceAll('\u3000', ' ')
}
