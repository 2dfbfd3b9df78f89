import { addressOfFile, addressOfPage, addressOfProcedure, generatedPages } from '../../catalogue/addresses.ts'
import { nearest, sayGuess } from '../../diagnostics/nearest.ts'
import type { Page } from '../../mdx/read-page.ts'
import { misplacedProcedures, missingProcedures } from '../procedure-uses.ts'
import { hasWork } from '../../procedures/model.ts'
import { chartsOf } from '../charts.ts'
import { isOfUnreadList, nearestAddress } from '../site-addresses.ts'
import { defineRule } from '../define-rule.ts'
import type { ReportFinding, RuleContext } from '../rule.ts'
import type { Place } from '../../diagnostics/place.ts'

/** Every link inside the site leads to a page that is there, and to an anchor that is on it. */
export default defineRule({
  why: '点进去是空页面，客服只能放下买家去别处找',
  async check(context, report) {
    const { catalogue } = context
    const pageAt = new Map(catalogue.pages.map((page) => [addressOfPage(page), page]))
    for (const page of catalogue.pages) {
      const from = addressOfPage(page)
      for (const { kind, url, place } of page.links) {
        if (kind === 'link') checkLink({ url, from, file: page.source.file, place }, pageAt, context, report)
      }
    }
    for (const { page, chart, file, placeOf } of await chartsOf(catalogue)) {
      const from = addressOfPage(page)
      for (const { url, ...place } of chart?.links ?? [])
        checkLink({ url, from, file, place: placeOf(place) }, pageAt, context, report)
    }
    for (const source of catalogue.sources) {
      if (!/\.ya?ml$/.test(source.file)) continue
      for (const match of source.text.matchAll(/\]\(([^()\s]+)\)/g)) {
        const place = source.placeAt(match.index + 2)
        checkLink({ url: match[1]!, from: '/', file: source.file, place }, pageAt, context, report)
      }
    }
  },
})

interface WrittenLink {
  url: string
  /** Address of the page that it stands on. */
  from: string
  file: string
  place: Place
}

function checkLink(link: WrittenLink, pageAt: Map<string, Page>, context: RuleContext, report: ReportFinding): void {
  const { url, from, file, place } = link
  if (url.trim() === '') {
    report({
      file,
      place,
      what: '这个链接没有写网址',
      fix: '补上网址，例如 `[退款](/procedures/aftersales/refund-in-transit/)`，或去掉链接',
    })
    return
  }
  if (/^(?:www[.．]|https?(?:：|\/\/|\\)|https:(?!\/\/[^/\\]))/i.test(url)) {
    report({
      file,
      place,
      what: `链接 \`${url}\` 的开头不是 \`https://\``,
      fix: `改成 \`${url.replace(/^(?:https?[:：/\\]*)?/i, 'https://').replaceAll('．', '.')}\``,
    })
    return
  }
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return
  const { catalogue, addresses } = context
  const target = resolve(url, from)
  if (!target) {
    report({
      file,
      place,
      what: `链接 \`${url}\` 的写法读不出来`,
      fix: '网址里的 `%` 写成 `%25`；站内网址以 / 开头、以 / 结尾，例如 `/procedures/aftersales/return-no-reason/`',
    })
    return
  }
  const { path, anchor } = target
  if (catalogue.publicFiles.has(path)) return
  if (isOfUnreadList(path, context)) return
  const page = pageAt.get(path) ?? pageAt.get(`${path}/`)
  if (page?.frontmatter['draft'] === true) {
    if (path === from) return
    report({
      file,
      place,
      what: `链接 \`${url}\` 指向的页面还是草稿，没有发布`,
      fix: '先写成普通文字，不加链接；那一页去掉 `draft: true` 再加',
    })
    return
  }
  const anchors = addresses.get(path) ?? addresses.get(`${path}/`)
  if (!anchors) {
    const name = path.split('/').filter(Boolean).at(-1) ?? ''
    if (path.startsWith(generatedPages.procedures) && isElsewhere(name, context)) return
    const planned = catalogue.lists.planned.byId.get(name)
    const procedure = catalogue.procedureById.get(name)
    const moved = procedure ? addressOfProcedure(procedure) : neighbour(url, from, addresses)
    const guess = moved ?? nearestAddress(path, context)
    const isFile = /\.(?!mdx?$|html?$)[a-z0-9]{2,4}$/i.test(path)
    const thing = isFile ? '文件' : '页面'
    const rest = guess !== undefined && anchor !== '' && addresses.get(guess)?.has(anchor) ? `#${anchor}` : ''
    report({
      file,
      place,
      what: planned ? `链接 \`${url}\` 指向《${planned.title}》，这一页还没写` : `链接 \`${url}\` 指向的${thing}不存在`,
      fix: planned
        ? '先写成普通文字，不加链接；写好那一页再加'
        : guess
          ? moved
            ? `改成 \`${guess}${rest}\``
            : sayGuess(path, `${guess}${rest}`)
          : isFile
            ? '把文件放进 public 文件夹，再检查文件名的大小写；用不上就去掉链接'
            : '改成已有页面的网址，或去掉链接',
    })
    return
  }
  if (!addresses.has(path)) {
    report({
      file,
      place,
      what: `链接 \`${url}\` 末尾少了斜杠`,
      fix: `改成 \`${path}/${anchor ? `#${anchor}` : ''}\``,
      edits: [{ place, old: url, text: `${path}/${anchor ? `#${anchor}` : ''}` }],
    })
    return
  }
  // The anchors of a page that could not be read are not known; a procedure without steps is mended first.
  const procedure = catalogue.procedures.find((other) => other.page === page)
  const isUnread = page
    ? page.unreadable.text || (procedure && !hasWork(procedure.nodes))
    : catalogue.unread.some((other) => addressOfFile(other) === path)
  if (anchor !== '' && !anchors.has(anchor) && !isUnread) {
    const guess = nearest(anchor, anchors)
    report({
      file,
      place,
      what: `链接 \`${url}\` 指向的页面上没有 \`#${anchor}\` 这一处`,
      fix: guess
        ? sayGuess(anchor, guess, (text) => `\`${path}#${text}\``)
        : `去掉 \`#${anchor}\`，或改成那一页上有的短名或小标题`,
    })
  }
}

/** Whether another message speaks of a procedure that is not there, or not where it belongs. */
function isElsewhere(id: string, { catalogue }: RuleContext): boolean {
  return missingProcedures(catalogue).has(id) || misplacedProcedures(catalogue).includes(id)
}

function resolve(url: string, from: string): { path: string; anchor: string } | undefined {
  try {
    const resolved = new URL(url, `https://site${from}`)
    return { path: decodeURI(resolved.pathname), anchor: decodeURIComponent(resolved.hash.slice(1)) }
  } catch {
    return undefined
  }
}

/** The page that a link means which was written as from file to file: `keys.mdx` or `./keys/`. */
function neighbour(url: string, from: string, addresses: RuleContext['addresses']): string | undefined {
  const path = resolve(url, from.replace(/[^/]+\/$/, ''))?.path.replace(/(?:\.mdx?|\/)?$/, '/')
  return path !== undefined && addresses.has(path) ? path : undefined
}
