import { cut } from '../diagnostics/shorten.ts'
import type { Fault } from './source.ts'
import { faultAt, type Stumble } from './stumble.ts'

/** An address in angle brackets, which Markdown knows and MDX does not. */
export function rewordAddress(stumble: Stumble): Fault | undefined {
  const [written = '', web] = /^<((?:https?:\/\/|www\.)[^\s<>]+)>/i.exec(stumble.here) ?? []
  const [address = written, mail] = /^<(?:mailto:)?([^\s<>@/]+@[^\s<>@/]+)>/i.exec(stumble.here) ?? []
  if (!web && !mail) return undefined
  const link = web ? `[网站的名字](${web.replace(/^(?:https?:\/\/)?/i, 'https://')})` : `[${mail}](mailto:${mail})`
  return lessThan(stumble, `\`${address}\` 会被当成标签的开头`, `写成 \`${link}\``)
}

/** A word in angle brackets that cannot be a tag, since its name has no Latin letter in front: `<姓名>`. */
export function rewordWord(stumble: Stumble): Fault | undefined {
  const [, word] = /^<\/?(?![A-Za-z])(\p{L}[^<>]*)>/u.exec(stumble.here) ?? []
  if (!word) return undefined
  const name = /^([^\s=＝]+)\s+[^\s=＝]+\s*[=＝]\s*["“]/.exec(word)?.[1]
  if (name) {
    return faultAt(stumble, {
      rule: 'tag-is-closed',
      what: `标签的名字要写英文，这里写的是 \`<${cut(name, 12)}\``,
      fix: '步骤写 `<Step>`，判断写 `<Decision>`，分支写 `<Branch>`，等待写 `<Wait>`，出口写 `<Exit>`，收尾处也一起改',
    })
  }
  const escaped = word.length > 30 ? '' : `；要显示尖括号，写成 \`&lt;${word}>\``
  return lessThan(stumble, `\`<${cut(word, 12)}>\` 会被当成标签`, `写成「${cut(word, 12)}」${escaped}`)
}

/** A tag that is not written whole. */
export function rewordOpening(stumble: Stumble): Fault | undefined {
  const { here } = stumble
  const name = /^<\/?([A-Za-z][\w.]*)/.exec(here)?.[1]
  if (!name) return undefined
  const fault = (what: string, fix: string) => faultAt(stumble, { rule: 'tag-is-closed', what, fix })

  const unquoted = /\s([\w-]+)=(?!["'{])([“”][^“”"]*[“”]|\S*?)(?=[\s>]|\/>|$)/.exec(here)
  if (unquoted) {
    const [, attribute, value = ''] = unquoted
    const clean = value.replaceAll(/[“”‘’]/g, '') || '…'
    return fault(`\`${attribute}=${value}\` 没有用英文双引号包起来`, `改成 \`${attribute}="${clean}"\``)
  }
  return fault(
    `\`<${name}\` 这个标签没写完整`,
    '每个内容都写成 名称="内容"，用英文双引号成对包起来，最后以 `>` 或 ` />` 收尾',
  )
}

/** What belongs to a sign: a number and its unit, up to punctuation or the bar of a table. */
const quantity = /^(?:[^\s|｜，。；、！？：（）「」,;!?:()<>]|(?<=\d)[,:](?=\d)| (?! ))+/u

/** A `<` that stands for itself. */
export function rewordLessThan(stumble: Stumble): Fault | undefined {
  const { here } = stumble
  if (!here.startsWith('<')) return undefined
  if (here.startsWith('<!--')) {
    return lessThan(stumble, '`<!-- -->` 在这里不是注释', '不给人看的话写成 `{/* … */}`，或者直接删掉')
  }
  const sign = here.startsWith('<=') ? '<=' : '<'
  const after = cut(quantity.exec(here.slice(sign.length).trim())?.[0].trim() ?? '', 8)
  const words = `${sign === '<=' ? '不超过' : '小于'}${after && ` ${after}`}`
  const where = after ? `\`${sign}\` 后面跟着「${after}」，` : `行末的 \`${sign}\` `
  return lessThan(
    stumble,
    `${where}会被当成标签的开头`,
    `写成「${words}」，或者用 \`${sign.replace('<', '&lt;')}\` 代替 \`${sign}\``,
  )
}

function lessThan(stumble: Stumble, what: string, fix: string): Fault {
  return faultAt(stumble, { rule: 'less-than-is-escaped', what, fix })
}
