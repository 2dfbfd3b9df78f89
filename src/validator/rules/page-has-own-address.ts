import { addressOfFile } from '../../catalogue/addresses.ts'
import { isBuilt, isProcedure } from '../../catalogue/files.ts'
import { overviews } from '../../catalogue/overviews.ts'
import { defineRule } from '../define-rule.ts'

/** No two pages stand at one address, drafts included, and none where a page is made from the catalogue. */
export default defineRule({
  why: '两页一个网址，网站上只看得到一页，另一页等于没写',
  check({ catalogue }, report) {
    const made = overviews(catalogue)
    const files = [...catalogue.pages.map(({ source }) => source.file), ...catalogue.unread]
    const firstAt = new Map<string, string>()
    for (const file of files.filter(isBuilt).sort()) {
      const address = addressOfFile(file)
      const first = firstAt.get(address)
      if (address.includes('//')) {
        // What a procedure may be called is for `procedure-id-is-unique` to say.
        if (isProcedure(file)) continue
        report({
          file,
          what: '文件名或文件夹名里没有能做网址的字',
          fix: '用小写英文字母、数字和短横线，例如 `parcels.mdx`',
        })
      } else if (made.has(address)) {
        report({
          file,
          what: `这一页的网址是 \`${address}\`，那里是自动生成的页面`,
          fix: `换一个文件名，或移到别的文件夹，例如 \`docs/guides/${address.split('/').at(-2) || 'start'}.mdx\``,
        })
      } else if (first !== undefined) {
        report({
          file,
          what: `这个文件和 \`${first}\` 的网址都是 \`${address}\``,
          fix: '内容一样的删掉一份；不一样的，给这个文件换一个名字',
          other: { file: first, what: '先用这个网址的文件' },
        })
      } else {
        firstAt.set(address, file)
      }
    }
  },
})
