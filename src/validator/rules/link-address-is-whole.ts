import { defineLinkRule, isDraft, lacksScheme, leadsOutside, pageAt, resolve } from '../links.ts'
import { isOfUnreadList } from '../site-addresses.ts'

/** Every link has an address, which can be read and is written from its beginning to its end. */
export default defineLinkRule({
  why: '网址少了一截，点进去不是那一页，或者什么也没有',
  check({ url, place, from }, context) {
    if (url.trim() === '') {
      return {
        what: '这个链接没有写网址',
        fix: '补上网址，例如 `[退款](/procedures/aftersales/refund-in-transit/)`，或去掉链接',
      }
    }
    if (lacksScheme(url)) {
      const right = url.replace(/^(?:https?[:：/\\]*)?/i, 'https://').replaceAll('．', '.')
      return { what: `链接 \`${url}\` 的开头不是 \`https://\``, fix: `改成 \`${right}\`` }
    }
    if (leadsOutside(url)) return undefined
    const target = resolve(url, from)
    if (!target) {
      return {
        what: `链接 \`${url}\` 的写法读不出来`,
        fix: '网址里的 `%` 写成 `%25`；站内网址以 / 开头、以 / 结尾，例如 `/procedures/aftersales/return-no-reason/`',
      }
    }
    const { path, anchor } = target
    const { addresses, catalogue } = context
    if (addresses.has(path) || !addresses.has(`${path}/`)) return undefined
    if (catalogue.publicFiles.has(path) || isOfUnreadList(path, context) || isDraft(pageAt(path, context)))
      return undefined
    const right = `${path}/${anchor ? `#${anchor}` : ''}`
    return { what: `链接 \`${url}\` 末尾少了斜杠`, fix: `改成 \`${right}\``, edits: [{ place, old: url, text: right }] }
  },
})
