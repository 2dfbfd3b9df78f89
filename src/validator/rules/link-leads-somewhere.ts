import { addressOfPage, addressOfProcedure } from '../../catalogue/addresses.ts'
import { nearest } from '../../diagnostics/nearest.ts'
import { linksOf } from '../../mdx/links.ts'
import { defineRule, type ReportFinding, type RuleContext } from '../rule.ts'
import type { Place } from '../../diagnostics/place.ts'

/** Every link inside the site leads to a page that is there, and to an anchor that is on it. */
export default defineRule({
  id: 'link-leads-somewhere',
  why: '点进去是空页面，客服只能放下买家去别处找',
  check(context, report) {
    const { catalogue } = context
    for (const page of catalogue.pages) {
      const from = addressOfPage(page)
      for (const { kind, url, place } of linksOf(page.tree, page.source)) {
        if (kind === 'link') checkLink({ url, from, file: page.source.file, place }, context, report)
      }
    }
    for (const source of catalogue.sources) {
      if (!/\.ya?ml$/.test(source.file)) continue
      for (const match of source.text.matchAll(/\]\(([^()\s]+)\)/g)) {
        const place = source.placeAt(match.index + 2)
        checkLink({ url: match[1]!, from: '/', file: source.file, place }, context, report)
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

function checkLink({ url, from, file, place }: WrittenLink, context: RuleContext, report: ReportFinding): void {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return
  const { catalogue, addresses } = context
  const target = resolve(url, from)
  if (!target) {
    report({ file, place, what: `链接 \`${url}\` 的写法读不出来`, fix: '写成以 / 开头、以 / 结尾的网址，例如 `/procedures/aftersales/return-no-reason/`' })
    return
  }
  const { path, anchor } = target
  if (catalogue.publicFiles.has(path)) return
  const anchors = addresses.get(path) ?? addresses.get(`${path}/`)
  if (!anchors) {
    const planned = catalogue.lists.planned.byId.get(path.split('/').filter(Boolean).at(-1) ?? '')
    const procedure = catalogue.procedureById.get(path.split('/').filter(Boolean).at(-1) ?? '')
    const guess = procedure ? addressOfProcedure(procedure) : nearest(path, addresses.keys())
    report({
      file,
      place,
      what: planned ? `链接 \`${url}\` 指向《${planned.title}》，这一页还没写` : `链接 \`${url}\` 指向的页面不存在`,
      fix: planned ? '先写成普通文字，不加链接；写好那一页再加' : guess ? `改成 \`${guess}\`` : '改成已有页面的网址，或去掉链接',
    })
    return
  }
  if (!addresses.has(path)) {
    report({ file, place, what: `链接 \`${url}\` 末尾少了斜杠`, fix: `改成 \`${path}/${anchor ? `#${anchor}` : ''}\`` })
    return
  }
  if (anchor !== '' && !anchors.has(anchor)) {
    const guess = nearest(anchor, anchors)
    report({
      file,
      place,
      what: `链接 \`${url}\` 指向的页面上没有 \`#${anchor}\` 这一处`,
      fix: guess ? `改成 \`${path}#${guess}\`` : `去掉 \`#${anchor}\`，或改成那一页上有的步骤短名`,
    })
  }
}

function resolve(url: string, from: string): { path: string; anchor: string } | undefined {
  try {
    const resolved = new URL(url, `https://site${from}`)
    return { path: decodeURI(resolved.pathname), anchor: decodeURIComponent(resolved.hash.slice(1)) }
  } catch {
    return undefined
  }
}
