import { definePageRule } from '../define-rule.ts'
import { imagesOf } from '../images.ts'

/** Every image says which file it is, in an address that can be read. */
export default definePageRule({
  why: '读不出是哪个文件，图片就没有，网站也可能生成不出来',
  check(page, report) {
    for (const { url, place, from } of imagesOf(page)) {
      if (from !== 'unreadable') continue
      if (url.trim() === '') {
        const fix = '补上图片的位置，例如 `![图里是什么](/文件名.png)`；用不上就删掉'
        report({ place, what: '这张图片没有写是哪个文件', fix })
      } else {
        const right = url.replaceAll(/%(?![\da-f]{2})/gi, '%25')
        report({
          place,
          what: `图片 \`${url}\` 里有单独的 \`%\`，网站会生成不出来`,
          fix: `改成 \`${right}\`，或者给文件换一个没有 \`%\` 的名字`,
        })
      }
    }
  },
})
