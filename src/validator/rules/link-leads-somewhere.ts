import { addressOfProcedure, generatedPages } from '../../catalogue/addresses.ts'
import type { Finding } from '../../diagnostics/finding.ts'
import { sayGuess } from '../../diagnostics/nearest.ts'
import { defineLinkRule, isDraft, leadsOutside, pageAt, resolve, type WrittenLink } from '../links.ts'
import { misplacedProcedures, missingProcedures } from '../procedure-uses.ts'
import type { RuleContext } from '../rule.ts'
import { isOfUnreadList, nearestAddress } from '../site-addresses.ts'

/** Every link inside the site leads to a page or a file that is there and published. */
export default defineLinkRule({
  why: '点进去是空页面，客服只能放下买家去别处找',
  check(link, context) {
    const { url, from } = link
    const target = leadsOutside(url) ? undefined : resolve(url, from)
    if (!target) return undefined
    const { path } = target
    const { addresses, catalogue } = context
    if (catalogue.publicFiles.has(path) || isOfUnreadList(path, context)) return undefined
    if (isDraft(pageAt(path, context))) {
      if (path === from) return undefined
      return {
        what: `链接 \`${url}\` 指向的页面还是草稿，没有发布`,
        fix: '先写成普通文字，不加链接；那一页去掉 `draft: true` 再加',
      }
    }
    return addresses.has(path) || addresses.has(`${path}/`) ? undefined : sayMissing(link, target, context)
  },
})

function sayMissing(
  { url, from }: WrittenLink,
  { path, anchor }: { path: string; anchor: string },
  context: RuleContext,
): Pick<Finding, 'what' | 'fix'> | undefined {
  const { addresses, catalogue } = context
  const name = path.split('/').filter(Boolean).at(-1) ?? ''
  if (path.startsWith(generatedPages.procedures) && isElsewhere(name, context)) return undefined
  const planned = catalogue.lists.planned.byId.get(name)
  if (planned) {
    return {
      what: `链接 \`${url}\` 指向《${planned.title}》，这一页还没写`,
      fix: '先写成普通文字，不加链接；写好那一页再加',
    }
  }
  const isFile = /\.(?!mdx?$|html?$)[a-z0-9]{2,4}$/i.test(path)
  const what = `链接 \`${url}\` 指向的${isFile ? '文件' : '页面'}不存在`
  const procedure = catalogue.procedureById.get(name)
  const moved = procedure ? addressOfProcedure(procedure) : neighbour(url, from, addresses)
  const guess = moved ?? nearestAddress(path, context)
  if (guess === undefined) {
    const fix = isFile
      ? '把文件放进 public 文件夹，再检查文件名的大小写；用不上就去掉链接'
      : '改成已有页面的网址，或去掉链接'
    return { what, fix }
  }
  const right = anchor !== '' && addresses.get(guess)?.has(anchor) ? `${guess}#${anchor}` : guess
  return { what, fix: moved ? `改成 \`${right}\`` : sayGuess(path, right) }
}

/** Whether another message speaks of a procedure that is not there, or not where it belongs. */
function isElsewhere(id: string, { catalogue }: RuleContext): boolean {
  return missingProcedures(catalogue).has(id) || misplacedProcedures(catalogue).includes(id)
}

/** The page that a link means which was written as from file to file: `keys.mdx` or `./keys/`. */
function neighbour(url: string, from: string, addresses: RuleContext['addresses']): string | undefined {
  const path = resolve(url, from.replace(/[^/]+\/$/, ''))?.path.replace(/(?:\.mdx?|\/)?$/, '/')
  return path !== undefined && addresses.has(path) ? path : undefined
}
