import { expect, test } from 'vitest'
import { readPage } from '../../src/mdx/read-page.ts'
import { createSource } from '../../src/mdx/source.ts'

/** What is said of a page's text, as `line:column rule: what → fix`. */
function said(text: string): string[] {
  const { findings } = readPage(createSource('docs/procedures/aftersales/found-key.mdx', text))
  return findings.map(({ rule, place, what, fix }) => `${place?.line}:${place?.column} ${rule}: ${what} → ${fix}`)
}

const start = '<Step id="log-it" title="登记钥匙">'

test.each([
  {
    name: 'a step without an end',
    text: `${start}\n  写下时间。\n`,
    says: '1:1 tag-is-closed: 「登记钥匙」（`<Step>`）写了开头，没有收尾 → 在它最后一句的下一行加上 `</Step>`；如果里面没有文字，把开头那行的 `>` 改成 ` />`',
  },
  {
    name: 'a step without an end in the middle of a page',
    text: `${start}\n  写下时间。\n</Step>\n\n<Step id="keep" ask="放哪里？">\n  放铁盒。\n\n<Exit id="kept" outcome="已封存" />\n`,
    says: '5:1 tag-is-closed: 「放哪里？」（`<Step>`）写了开头，没有收尾 → 在它最后一句的下一行加上 `</Step>`；如果里面没有文字，把开头那行的 `>` 改成 ` />`',
  },
  {
    name: 'a tag without a title and without an end',
    text: '📦 <b>先看。\n',
    says: '1:4 tag-is-closed: `<b>` 写了开头，没有收尾 → 在该结束的地方补上 `</b>`；要照样显示，写成 `&lt;b>`',
  },
  {
    name: 'text on the line on which a step starts',
    text: `${start}写下时间。\n</Step>\n`,
    says: '1:1 tag-is-closed: 「登记钥匙」（`<Step>`）的文字和开头写在了同一行 → 把 `>` 后面的文字挪到下一行，`</Step>` 也单独占一行',
  },
  {
    name: 'text on the line on which a step ends',
    text: `${start}\n📦 写下时间。</Step>\n`,
    says: '2:9 tag-is-closed: `</Step>` 和文字写在了同一行 → 把 `</Step>` 挪到下一行，单独占一行',
  },
  {
    name: 'an end that is misspelt',
    text: `${start}\n  写下时间。\n</Setp>\n`,
    says: '3:1 tag-is-closed: 第 1 行的 `<Step>` 还没有收尾，先遇到了 `</Setp>` → 是不是 `</Step>`？',
  },
  {
    name: 'a start that is misspelt',
    text: `<Setp id="log-key" title="登记钥匙">\n  写下时间。\n</Step>\n\n<Step id="shelve" title="放好">\n  放好。\n</Step>\n`,
    says: '1:1 tag-is-closed: `<Setp>` 和收尾的 `</Step>` 不一样 → 是不是 `<Step …>`？',
  },
  {
    name: 'a branch that is not closed, where it stands',
    text: '<Decision id="is-tagged" ask="有房号吗？">\n  看牌子。\n\n  <Branch when="有" to="call">\n  <Branch when="没有" to="keep" />\n</Decision>\n',
    says: '4:3 tag-is-closed: 「有」（`<Branch>`）没有收尾 → 把这一行末尾的 `>` 改成 ` />`',
  },
  {
    name: 'an exit that is not closed, where it stands',
    text: `${start}\n\n<Exit id="kept" outcome="已封存">\n\n</Step>\n`,
    says: '3:1 tag-is-closed: 「已封存」（`<Exit>`）没有收尾 → 把这一行末尾的 `>` 改成 ` />`',
  },
  {
    name: 'an end without a start',
    text: '写下时间。\n\n</Step>\n',
    says: '3:1 tag-is-closed: 多了一个 `</Step>`，前面没有对应的 `<Step>` → 删掉这一行，或补上它的开头',
  },
  {
    name: 'HTML that stands alone',
    text: '写下时间<br>和地点。\n',
    says: '1:5 tag-is-closed: `<br>` 没有收尾 → 改成 `<br />`',
  },
  {
    name: 'a value without quotation marks',
    text: '<Exit id=kept outcome="已封存" />\n',
    says: '1:10 tag-is-closed: `id=kept` 没有用英文双引号包起来 → 改成 `id="kept"`',
  },
  {
    name: 'a value in Chinese quotation marks',
    text: '<Exit id="kept" outcome=“已封存 7 天” />\n',
    says: '1:25 tag-is-closed: `outcome=“已封存 7 天”` 用了中文引号 → 改成 `outcome="已封存 7 天"`',
  },
  {
    name: 'a value that is not there',
    text: '<Exit id="kept" outcome= />\n',
    says: '1:25 tag-is-closed: `outcome=` 没有用英文双引号包起来 → 改成 `outcome="…"`',
  },
  {
    name: 'a tag that breaks off',
    text: '📦 <Exit id="kept" outcome="已封存\n\n完。\n',
    says: '1:4 tag-is-closed: `<Exit` 这个标签没写完整 → 每个内容都写成 名称="内容"，用英文双引号成对包起来，最后以 `>` 或 ` />` 收尾',
  },
  {
    name: 'an opening brace',
    text: '📦 您好 {昵称\n',
    says: '1:7 braces-are-escaped: `{昵称` 里的花括号会被当成代码 → 在花括号前面加反斜杠：`\\{` 和 `\\}`',
  },
  {
    name: 'braces around words that are no code',
    text: '您好 {昵 称}，在的。\n',
    says: '1:4 braces-are-escaped: `{昵 称}` 会被当成代码 → 在花括号前面加反斜杠：`\\{昵 称\\}`',
  },
  {
    name: 'code as a value that is no code',
    text: '📦 <Step id="log-it" title={登记 钥匙} />\n',
    says: '1:22 attribute-is-text: `title={登记 钥匙}` 写成了代码 → 用英文双引号：`title="登记 钥匙"`',
  },
  {
    name: 'a comment without an end',
    text: '{/* 待补\n',
    says: '1:1 braces-are-escaped: `{/* 待补` 这句注释没有收尾 → 在注释的末尾写上 `*/}`',
  },
  {
    name: 'a Chinese word in angle brackets',
    text: '您好 <姓名>，在的。\n',
    says: '1:4 less-than-is-escaped: `<姓名>` 会被当成标签 → 写成「姓名」；要显示尖括号，写成 `&lt;姓名>`',
  },
  {
    name: 'a sign for at most',
    text: '满 <= 3 件\n',
    says: '1:3 less-than-is-escaped: `<=` 后面跟着「3 件」，会被当成标签的开头 → 写成「不超过 3 件」，或者用 `&lt;=` 代替 `<=`',
  },
  {
    name: 'an HTML comment',
    text: '📦 <!-- 待补 -->\n',
    says: '1:4 less-than-is-escaped: `<!-- -->` 在这里不是注释 → 不给人看的话写成 `{/* … */}`，或者直接删掉',
  },
  {
    name: 'a less-than sign',
    text: '满 <3 件的。\n',
    says: '1:3 less-than-is-escaped: `<` 后面跟着「3 件的」，会被当成标签的开头 → 写成「小于 3 件的」，或者用 `&lt;` 代替 `<`',
  },
  {
    name: 'an address in angle brackets',
    text: '📦 看 <https://example.com/keys?a=1>。\n',
    says: '1:6 less-than-is-escaped: `<https://example.com/keys?a=1>` 会被当成标签的开头 → 写成 `[网站的名字](https://example.com/keys?a=1)`',
  },
  {
    name: 'a mail address in angle brackets',
    text: '写信给 <keys@example.com>\n',
    says: '1:5 less-than-is-escaped: `<keys@example.com>` 会被当成标签的开头 → 写成 `[keys@example.com](mailto:keys@example.com)`',
  },
])('says what to do about $name', ({ text, says }) => {
  expect(said(text)).toEqual([says])
})

test('finds the same place with Windows line ends, a byte order mark and front matter', () => {
  const text = `${start}\n  写下时间。\n</Step>\n\n📦 满 <3 件\n`
  expect(said(text)[0]).toMatch(/^5:6 /)
  expect(said(`\uFEFF---\r\ntitle: 钥匙\r\n---\r\n\r\n${text.replaceAll('\n', '\r\n')}`)[0]).toMatch(/^9:6 /)
})
