import type { ReaderFinding } from '../diagnostics/finding.ts'
import { cut } from '../diagnostics/shorten.ts'
import { lookAlikeName } from './marks/look-alike-tags.ts'
import { findingAt, type Stumble } from './stumble.ts'

/** An address in angle brackets, which Markdown knows and MDX does not. */
export function rewordAddress(stumble: Stumble): ReaderFinding | undefined {
  const [written = '', web] = /^<((?:https?:\/\/|www\.)[^\s<>]+)>/i.exec(stumble.here) ?? []
  const [address = written, mail] = /^<(?:mailto:)?([^\s<>@/]+@[^\s<>@/]+)>/i.exec(stumble.here) ?? []
  if (!web && !mail) return undefined
  const link = web ? `[网站的名字](${web.replace(/^(?:https?:\/\/)?/i, 'https://')})` : `[${mail}](mailto:${mail})`
  return lessThan(stumble, `\`${address}\` 会被当成标签的开头`, `写成 \`${link}\``)
}

/** A word in angle brackets that cannot be a tag, since its name has no Latin letter in front: `<姓名>`. */
export function rewordWord(stumble: Stumble): ReaderFinding | undefined {
  const [, word] = /^<\/?(?![A-Za-z])(\p{L}[^<>]*)>/u.exec(stumble.here) ?? []
  if (!word) return undefined
  const name = /^([^\s=＝]+)\s+[^\s=＝]+\s*[=＝]\s*["“]/.exec(word)?.[1]
  if (name) {
    return findingAt(stumble, {
      rule: 'tag-is-closed',
      what: `标签的名字要写英文，这里写的是 \`<${cut(name, 12)}\``,
      fix: '步骤写 `<Step>`，判断写 `<Decision>`，分支写 `<Branch>`，等待写 `<Wait>`，出口写 `<Exit>`，收尾处也一起改',
    })
  }
  const escaped = word.length > 30 ? '' : `；要显示尖括号，写成 \`&lt;${word}>\``
  return lessThan(stumble, `\`<${cut(word, 12)}>\` 会被当成标签`, `写成「${cut(word, 12)}」${escaped}`)
}

/** A tag that is not written whole. What is neither HTML nor one of ours, and has no attribute, is a sign for itself. */
export function rewordOpening(stumble: Stumble): ReaderFinding | undefined {
  const { here } = stumble
  const [all, name] = /^<\/?([A-Za-z][\w.]*)/.exec(here) ?? []
  if (!all || !name || !isMeantAsTag(name, here.slice(all.length))) return undefined
  const finding = (what: string, fix: string) => findingAt(stumble, { rule: 'tag-is-closed', what, fix })

  const unquoted = /\s([\w-]+)=(?!["'{])([“”][^“”"]*[“”]|\S*?)(?=[\s>]|\/>|$)/.exec(here)
  if (unquoted) {
    const [, attribute, value = ''] = unquoted
    const clean = value.replaceAll(/[“”‘’]/g, '') || '…'
    return finding(`\`${attribute}=${value}\` 没有用英文双引号包起来`, `改成 \`${attribute}="${clean}"\``)
  }
  return finding(
    `\`<${name}\` 这个标签没写完整`,
    '每个内容都写成 名称="内容"，用英文双引号成对包起来，最后以 `>` 或 ` />` 收尾',
  )
}

/** Whether a name behind a `<` begins a tag: it is one of the five, or an attribute or the tag's end follows. */
function isMeantAsTag(name: string, behind: string): boolean {
  const isOurs = lookAlikeName(name) !== undefined
  return (isOurs && !/^[\w.]/.test(behind)) || /^\s+[\w-]+\s*[=＝]|^\s*\/?>/.test(behind)
}

/** A number with the unit that people write behind it, or a letter that stands for one. */
const quantity =
  /^[￥¥$]?\s?(?:\d[\d,.:]*\s?(?:元|块钱|块|件|个月|个|天|小时|分钟|分|秒|次|单|人|岁|万|千|折|星|公斤|千克|kg|g|斤|克|米|厘米|cm|mm|%|％)?(?:的)?|[A-Za-z](?![A-Za-z]))/u

/** A `<` that stands for itself, alone or in front of another sign. */
export function rewordLessThan(stumble: Stumble): ReaderFinding | undefined {
  const { here } = stumble
  if (!here.startsWith('<')) return undefined
  if (here.startsWith('<!--')) {
    return lessThan(stumble, '`<!-- -->` 在这里不是注释', '不给人看的话写成 `{/* … */}`，或者直接删掉')
  }
  const sign = /^<+=?/.exec(here)![0]
  const [gap = '', after = ''] = [/^\s*/.exec(here.slice(sign.length))![0], cut(here.slice(sign.length).trim(), 8)]
  const amount =
    sign.length - Number(sign.endsWith('=')) > 1 ? undefined : quantity.exec(here.slice(sign.length).trim())?.[0]
  const escaped = sign.replaceAll('<', '&lt;')
  const words = `${sign === '<=' ? '不超过' : '小于'} ${amount?.trim()}`
  return {
    ...lessThan(
      stumble,
      `${after && !gap.includes('\n') ? `\`${sign}\` 后面跟着「${amount?.trim() ?? after}」，` : `行末的 \`${sign}\` `}会被当成标签的开头`,
      `${amount === undefined ? '' : `写成「${words}」，或者`}用 \`${escaped}\` 代替 \`${sign}\``,
    ),
    edits: [{ place: stumble.place, old: sign, text: escaped }],
  }
}

function lessThan(stumble: Stumble, what: string, fix: string): ReaderFinding {
  return findingAt(stumble, { rule: 'less-than-is-escaped', what, fix })
}
