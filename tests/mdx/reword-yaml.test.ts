import { expect, test } from 'vitest'
import { readYaml } from '../../src/mdx/read-yaml.ts'
import { createSource } from '../../src/mdx/source.ts'

/** What is said of a YAML text, as `line:column what → fix`. */
function said(text: string): string[] {
  const { findings } = readYaml(createSource('reference/roles.yaml', text))
  return findings.map(({ place, what, fix }) => `${place?.line}:${place?.column} ${what} → ${fix}`)
}

test.each([
  {
    name: 'a colon within the words',
    text: 'title: 退货: 七天\nowner: shiftlead\n',
    says: '1:8 `title` 的内容里有半角冒号，后半句被当成了另一项 → 给内容加引号：`title: "退货: 七天"`',
  },
  {
    name: 'a colon within words that hold quotation marks',
    text: 'title: 说"好": 再说\n',
    says: `1:8 \`title\` 的内容里有半角冒号，后半句被当成了另一项 → 给内容加引号：\`title: '说"好": 再说'\``,
  },
  {
    name: 'a colon within words that hold both kinds of quotation marks',
    text: `title: 说"it's": 再说\n`,
    says: `1:8 \`title\` 的内容里有半角冒号，后半句被当成了另一项 → 给内容加引号：\`title: '说"it''s": 再说'\``,
  },
  {
    name: 'a line without a colon',
    text: 'name: 钥匙登记表\n  由组长查看\nowner shiftlead\n',
    says: '3:1 这里缺一个符号，通常是冒号后面少了空格 → 写成 `名称: 内容`，冒号后面空一格',
  },
  {
    name: 'no space behind the colon',
    text: 'name:钥匙登记表\nowner: shiftlead\n',
    says: '1:1 这一行没有写成「名称: 内容」 → 在名称后面加半角冒号和一个空格，例如 `title: 七天无理由退货`',
  },
  {
    name: 'a full-width colon',
    text: 'name：钥匙登记表\nowner: shiftlead\n',
    says: '1:1 这一行没有写成「名称: 内容」 → 在名称后面加半角冒号和一个空格，例如 `title: 七天无理由退货`',
  },
  {
    name: 'a tab before an item',
    text: 'does:\n\t- 登记\n',
    says: '2:1 这一行用了制表符（Tab）缩进 → 把行首的 Tab 换成空格，每一层两个空格',
  },
  {
    name: 'a tab before a key',
    text: '\tid: shiftlead\n',
    says: '1:1 这一行用了制表符（Tab）缩进 → 把行首的 Tab 换成空格，每一层两个空格',
  },
  {
    name: 'a line that is indented too far',
    text: 'id: shiftlead\n  name: 组长\n',
    says: '2:1 这一行比上一行缩进得多，被当成了上一行的内容 → 去掉行首多出来的空格，让它和上一行对齐',
  },
  {
    name: 'an item that stands under nothing',
    text: 'does:\n  - id: 登记\n   name: 接手\n',
    says: '3:1 这一行的缩进和上下文对不上 → 和上一项对齐，或在行首加「- 」',
  },
  {
    name: 'a key between two levels',
    text: 'name:\n    first: 1\n  owner: shiftlead\n',
    says: '3:1 这一行的缩进和上下文对不上 → 同一层的行首空格数要一样，下一层多两个空格',
  },
  {
    name: 'a key that is written twice',
    text: 'id: shiftlead\nname: 组长\nid: qa\n',
    says: '3:1 `id` 在同一处写了两遍 → 只留一个，另一个删掉',
  },
  {
    name: 'a quotation mark that is not closed, where it opens',
    text: 'name: "📦 组长\nsummary: 带班\ndoes: []\n',
    says: '1:7 这里的引号只有一半 → 在这段文字的末尾补上同样的引号',
  },
  {
    name: 'a list that is not closed, where it opens',
    text: 'does: [登记, 接手\nname: 组长\n',
    says: '1:7 这里的 `[` 没有收尾 → 在这一行末尾补上 `]`',
  },
  {
    name: 'a map that is not closed, where it opens',
    text: 'site: { name: 手册\nrole: qa\n',
    says: '1:7 这里的 `{` 没有收尾 → 在这一行末尾补上 `}`',
  },
  {
    name: 'words that start with a sign of YAML',
    text: 'name: @组长\n',
    says: '1:7 内容不能以「@」开头 → 给整段内容加引号：`name: "@组长"`',
  },
  {
    name: 'a second document',
    text: 'id: qa\n---\nid: shiftlead\n',
    says: '2:1 文件中间多了一行 `---` → 删掉这一行，一个文件只写一份',
  },
  {
    name: 'a variable at the start of a sentence',
    text: 'text: {昵称}您好\n',
    says: '1:7 内容不能以「{」开头 → 给整段内容加引号：`text: "{昵称}您好"`',
  },
  {
    name: 'a backslash that stands for nothing',
    text: 'text: "\\q"\n',
    says: '1:8 反斜杠在英文双引号里有特别的意思 → 写成两个反斜杠 `\\\\`，或者改用英文单引号',
  },
  {
    name: 'words that start with an asterisk',
    text: 'name: 📦\ntext: *重要\n',
    says: '2:7 内容以「*」开头，会被当成对别处的引用 → 给整段内容加引号：`text: "*重要"`',
  },
])('says what to do about $name', ({ text, says }) => {
  expect(said(text)[0]).toBe(says)
  expect(said(text.replaceAll('\n', '\r\n'))[0]).toBe(says)
})

test('says one thing of a line, and something of each line that has a finding', () => {
  expect(said('id: qa\nname: "质检" "组"\nid: qa\n')).toHaveLength(2)
  expect(said('name: @@ @: @\n')).toHaveLength(1)
})

test('shortens a long line', () => {
  const [sentence] = said(`text: [[甲]${'您好'.repeat(15)}]${'您好'.repeat(50)}\n`)
  expect(sentence).toMatch(/读不懂：text: \[\[甲\](?:您好)+您?… →/)
})

test('counts from the top of the page when the YAML is its front matter', () => {
  const text = '---\ntitle: 捡到: 钥匙\n---\n'
  const { findings } = readYaml(createSource('found-key.mdx', text), 4, text.lastIndexOf('---'))
  expect(findings).toMatchObject([{ file: 'found-key.mdx', place: { line: 2, column: 8 } }])
})
