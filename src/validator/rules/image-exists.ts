import { nearest } from '../../diagnostics/nearest.ts'
import { linksOf } from '../../mdx/links.ts'
import { defineRule } from '../rule.ts'

/** Every image is a file of the handbook: in `public`, or beside the page. */
export default defineRule({
  id: 'image-exists',
  why: '图片打不开，新人照着做的时候就看不到该点哪里',
  check({ catalogue }, report) {
    for (const { tree, source } of catalogue.pages) {
      for (const { kind, url, place } of linksOf(tree, source)) {
        if (kind !== 'image' || url.startsWith('data:')) continue
        if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) {
          report({ file: source.file, place, what: `图片 \`${url}\` 在别的网站上`, fix: '把图片存进 public 文件夹，写成 `/文件名.png`；断网时也能看' })
        } else if (url.startsWith('/')) {
          if (catalogue.publicFiles.has(decodeURI(url))) continue
          const guess = nearest(url, catalogue.publicFiles)
          report({ file: source.file, place, what: `public 文件夹里没有图片 \`${url}\``, fix: guess ? `改成 \`${guess}\`` : '把图片放进 public 文件夹，再检查文件名的大小写' })
        } else if (!catalogue.contentFiles.has(besides(source.file, url))) {
          report({ file: source.file, place, what: `这一页旁边没有图片 \`${url}\``, fix: '把图片放在同一个文件夹里，再检查文件名的大小写' })
        }
      }
    }
  },
})

/** The file that a relative path beside a page means. */
function besides(file: string, path: string): string {
  return decodeURI(new URL(path, `https://site/${file}`).pathname).slice(1)
}
