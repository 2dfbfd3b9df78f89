import { addressOfFile } from '../../catalogue/addresses.ts'
import { nearest, sayGuess } from '../../diagnostics/nearest.ts'
import { hasWork } from '../../procedures/model.ts'
import { defineLinkRule, isDraft, leadsOutside, pageAt, resolve } from '../links.ts'
import type { RuleContext } from '../rule.ts'
import { isOfUnreadList } from '../site-addresses.ts'

/** What a link names behind `#` is on the page that it leads to. */
export default defineLinkRule({
  why: '点进去停在这一页的最上面，客服还要自己往下找',
  check({ url, from }, context) {
    const { path = '', anchor = '' } = leadsOutside(url) ? {} : (resolve(url, from) ?? {})
    const anchors = context.addresses.get(path)
    if (anchor === '' || !anchors || anchors.has(anchor)) return undefined
    if (context.catalogue.publicFiles.has(path) || isOfUnreadList(path, context) || isUnread(path, context))
      return undefined
    const guess = nearest(anchor, anchors)
    return {
      what: `链接 \`${url}\` 指向的页面上没有 \`#${anchor}\` 这一处`,
      fix: guess
        ? sayGuess(anchor, guess, (text) => `\`${path}#${text}\``)
        : `去掉 \`#${anchor}\`，或改成那一页上有的短名或小标题`,
    }
  },
})

/** Whether nobody knows the anchors of a page: a draft, or one that is read no further until it is mended. */
function isUnread(path: string, context: RuleContext): boolean {
  const { catalogue } = context
  const page = pageAt(path, context)
  if (!page) return catalogue.unread.some((file) => addressOfFile(file) === path)
  const procedure = catalogue.procedures.find((other) => other.page === page)
  return isDraft(page) || page.unreadable.text || (procedure !== undefined && !hasWork(procedure.nodes))
}
