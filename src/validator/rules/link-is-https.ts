import { linksOf } from '../../mdx/links.ts'
import { defineRule } from '../rule.ts'

/** Links to other sites are https; links to mail and telephone are left alone, everything else is not a link. */
export default defineRule({
  id: 'link-is-https',
  why: '不加密的网址会被浏览器拦下，也可能被人换掉内容',
  check({ catalogue }, report) {
    for (const { tree, source } of catalogue.pages) {
      for (const { url, place } of linksOf(tree, source)) {
        const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase() ?? (url.startsWith('//') ? '' : undefined)
        if (scheme === undefined || ['https', 'mailto', 'tel'].includes(scheme)) continue
        report({
          file: source.file,
          place,
          what: `链接 \`${url}\` 不是 https 开头`,
          fix: ['http', ''].includes(scheme) ? `改成 \`${url.replace(/^(http:)?\/\//i, 'https://')}\`，先打开看看能不能用` : '改成 https 开头的网址，或去掉链接',
        })
      }
    }
  },
})
