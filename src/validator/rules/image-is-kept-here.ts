import { definePageRule } from '../define-rule.ts'
import { imagesOf } from '../images.ts'

/** Every image is a file of the handbook, and on nobody's computer and no other site. */
export default definePageRule({
  why: '别处的图片说没就没，断网时看不到，别人的电脑上也打不开',
  check(page, report) {
    for (const { url, place, from } of imagesOf(page)) {
      const fix = '把图片存进 public 文件夹，写成 `/文件名.png`'
      if (from === 'computer') report({ place, what: `图片 \`${url}\` 只在写的人自己的电脑上`, fix })
      if (from === 'web') report({ place, what: `图片 \`${url}\` 在别的网站上`, fix: `${fix}；断网时也能看` })
    }
  },
})
