import { nearest, sayGuess } from '../../diagnostics/nearest.ts'
import type { Place } from '../../diagnostics/place.ts'
import { definePageRule } from '../define-rule.ts'

/** Every image is a file of the handbook: in `public`, or beside the page. */
export default definePageRule({
  why: '图片打不开，新人照着做的时候就看不到该点哪里',
  check({ links, source }, report, { catalogue }) {
    const { publicFiles, contentFiles } = catalogue
    const { file } = source
    const seen = new Set<Place>()
    for (const { kind, url, urlPlace, place: imagePlace } of links) {
      if (kind !== 'image' || url.startsWith('data:')) continue
      const place = urlPlace ?? imagePlace
      if (seen.has(place)) continue
      seen.add(place)
      if (url.trim() === '') {
        report({
          file,
          place,
          what: '这张图片没有写是哪个文件',
          fix: '补上图片的位置，例如 `![图里是什么](/文件名.png)`；用不上就删掉',
        })
      } else if (/^(?:[a-z]:[\\/]|file:)/i.test(url)) {
        report({
          file,
          place,
          what: `图片 \`${url}\` 只在写的人自己的电脑上`,
          fix: '把图片存进 public 文件夹，写成 `/文件名.png`',
        })
      } else if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) {
        report({
          file,
          place,
          what: `图片 \`${url}\` 在别的网站上`,
          fix: '把图片存进 public 文件夹，写成 `/文件名.png`；断网时也能看',
        })
      } else if (decode(url) === undefined) {
        report({
          file,
          place,
          what: `图片 \`${url}\` 里有单独的 \`%\`，网站会生成不出来`,
          fix: `改成 \`${url.replaceAll(/%(?![\da-f]{2})/gi, '%25')}\`，或者给文件换一个没有 \`%\` 的名字`,
        })
      } else if (url.startsWith('/')) {
        if (publicFiles.has(decode(url) ?? url)) continue
        const guess = sameName(url, publicFiles) ?? nearest(url, publicFiles)
        report({
          file,
          place,
          what: `public 文件夹里没有图片 \`${url}\``,
          fix: guess ? sayGuess(decode(url) ?? url, guess) : '把图片放进 public 文件夹，再检查文件名的大小写',
        })
      } else if (!contentFiles.has(besides(file, url))) {
        const guess = sameName(url, publicFiles)
        report({
          file,
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
  return (decode(pathname) ?? pathname).slice(1)
}

/** The file in `public` that has the same name in another folder. */
function sameName(url: string, files: Iterable<string>): string | undefined {
  const name = (decode(url) ?? url).split('/').at(-1)
  return [...files].find((file) => file.split('/').at(-1) === name)
}

/** An address without its `%` escapes; `undefined` where a `%` is no escape. */
function decode(url: string): string | undefined {
  try {
    return decodeURI(url)
  } catch {
    return undefined
  }
}
