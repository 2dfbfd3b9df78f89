import { defineMixedRule, inCharts, inFiles, inPages } from '../define-rule.ts'

/**
 * Links to other sites are https; links to mail and telephone are left alone, everything else is not a link. Images are
 * for `image-exists`.
 */
export default defineMixedRule({
  why: '不加密的网址会被浏览器拦下，也可能被人换掉内容',
  looks: [
    inPages(({ links }, report) => {
      for (const { kind, url, place } of links) if (kind === 'link' && !isFine(url)) report({ place, ...say(url) })
    }),
    inCharts(({ chart, placeOf }, report) => {
      for (const { url, ...place } of chart?.links ?? []) {
        if (!isFine(url)) report({ place: placeOf(place), ...say(url) })
      }
    }),
    inFiles(({ file, text, placeAt }, report) => {
      if (!/\.ya?ml$/.test(file)) return
      for (const match of text.matchAll(/\]\(([^()\s]+)\)/g)) {
        const url = match[1]!
        if (!isFine(url)) report({ place: placeAt(match.index + 2), ...say(url) })
      }
    }),
  ],
})

/** The part before the colon; empty for `//…`; `undefined` for an address of the site. */
function schemeOf(url: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase() ?? (url.startsWith('//') ? '' : undefined)
}

function isFine(url: string): boolean {
  const scheme = schemeOf(url)
  return scheme === undefined || ['https', 'mailto', 'tel'].includes(scheme)
}

function say(url: string): { what: string; fix: string } {
  const isWeb = ['http', ''].includes(schemeOf(url) ?? '')
  return {
    what: `链接 \`${url}\` 不是 https 开头`,
    fix: isWeb
      ? `改成 \`${url.replace(/^(?:http:)?[\\/]*/i, 'https://')}\`，先打开看看能不能用`
      : '改成 https 开头的网址，或去掉链接',
  }
}
