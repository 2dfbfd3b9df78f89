import { nearest, sayGuess } from '../../diagnostics/nearest.ts'
import { definePageRule } from '../define-rule.ts'
import { decoded, imagesOf } from '../images.ts'

/** The file of every image is there: in `public`, or beside the page. */
export default definePageRule({
  why: '图片打不开，新人照着做的时候就看不到该点哪里',
  check(page, report, { catalogue: { publicFiles, contentFiles } }) {
    for (const { url, place, from } of imagesOf(page)) {
      if (from === 'public' && !publicFiles.has(decoded(url)!)) {
        const guess = sameName(url, publicFiles) ?? nearest(url, publicFiles)
        report({
          place,
          what: `public 文件夹里没有图片 \`${url}\``,
          fix: guess ? sayGuess(decoded(url)!, guess) : '把图片放进 public 文件夹，再检查文件名的大小写',
        })
      }
      if (from === 'beside' && !contentFiles.has(besides(page.source.file, url))) {
        const guess = sameName(url, publicFiles)
        report({
          place,
          what: `这一页旁边没有图片 \`${url}\``,
          fix: guess ? `是不是 \`${guess}\`？` : '把图片放在同一个文件夹里，再检查文件名的大小写',
        })
      }
    }
  },
})

/** The file that a relative path beside a page means. */
function besides(file: string, path: string): string {
  const { pathname } = new URL(path, `https://site/${file}`)
  return (decoded(pathname) ?? pathname).slice(1)
}

/** The file in `public` that has the same name in another folder. */
function sameName(url: string, files: Iterable<string>): string | undefined {
  const name = decoded(url)!.split('/').at(-1)
  return [...files].find((file) => file.split('/').at(-1) === name)
}
