import { describe, expect, test } from 'vitest'
import { editsOf } from '../../../src/diagnostics/edit.ts'
import { readPage } from '../../../src/mdx/read-page.ts'
import { createSource } from '../../../src/mdx/source.ts'

const before = '---\ntitle: 钥匙\n---\n\n'
const sourceOf = (text: string, kind: string) => createSource(`docs/guides/keys.${kind}`, `${before}${text}\n`)
const findingsOf = (text: string, kind = 'mdx') => readPage(sourceOf(text, kind)).findings

/** A text after its fixes were typed. */
function mended(text: string): string {
  const source = sourceOf(text, 'mdx')
  const edits = readPage(source).findings.flatMap((finding) => editsOf(source, finding.edits ?? []) ?? [])
  return edits
    .map(({ start, end, text: instead }) => ({ from: source.offsetAt(start), to: source.offsetAt(end), instead }))
    .sort((a, b) => b.from - a.from)
    .reduce((now, { from, to, instead }) => now.slice(0, from) + instead + now.slice(to), source.text)
    .slice(before.length, -1)
}

describe('what was meant as a link is found once, and what to type makes it one', () => {
  const card = '见[规则卡](/rules/)再办。'
  const site = '见 https://example.com/a 再办。'
  test.each([
    ['见[规则卡]\n(/rules/)再办。', card],
    ['见[规则卡]\n（/rules/）再办。', card],
    ['见[规则卡]  \n (/rules/)再办。', card],
    ['见[规则卡]（/rules/）再办。', card],
    ['见[规则卡] (/rules/)再办。', card],
    ['见【规则卡】（/rules/）再办。', card],
    ['见(规则卡)[/rules/]再办。', card],
    ['见（规则卡）[/rules/]再办。', card],
    ['见（规则卡）【/rules/】再办。', card],
    ['见[规则卡][/rules/]再办。', card],
    ['见[规则卡]【/rules/】再办。', card],
    ['见[规则卡]《/rules/》再办。', card],
    ['见[规则卡]「/rules/」再办。', card],
    ['见[规则卡]/rules/)再办。', card],
    ['见[规则卡]：/rules/再办。', card],
    ['见［规则卡］：/rules/再办。', card],
    ['见[规则卡]：/rules/#top', '见[规则卡](/rules/#top)'],
    ['见[规则卡](/rules/再办。', card],
    ['见[规则卡](/rules/]再办。', card],
    ['见[规则卡](/rules/】再办。', card],
    ['见[规则卡](/rules/，再办。', '见[规则卡](/rules/)，再办。'],
    ['见[规则卡](/rules/#top', '见[规则卡](/rules/#top)'],
    ['见[规则卡](https://example.com/a。再办。', '见[规则卡](https://example.com/a)。再办。'],
    ['看![图](/img/截图.png再办。', '看![图](/img/截图.png)再办。'],
    ['看！[图](/img/a.png)再办。', '看![图](/img/a.png)再办。'],
    ['看！[图]（/img/a.png）再办。', '看![图](/img/a.png)再办。'],
    ['看! [图](/img/a.png)再办。', '看![图](/img/a.png)再办。'],
    ['见 https：//example.com/a 再办。', site],
    ['见 https:／／example.com/a 再办。', site],
    ['见 ｈｔｔｐｓ：／／example.com/a 再办。', site],
    ['见 http:/example.com/a 再办。', site],
    ['见 https:/example.com/a 再办。', site],
    ['见 https:///example.com/a 再办。', site],
    ['见 https//example.com/a 再办。', site],
    ['见 https:example.com/a 再办。', site],
    ['见 https:\\\\example.com/a 再办。', site],
    ['见 https:// example.com/a 再办。', site],
    ['见 https://example。com/a 再办。', site],
    ['见 https://example．com/a 再办。', site],
    ['见 www．example．com 再办。', '见 https://www.example.com 再办。'],
    ['见 www。example。com 再办。', '见 https://www.example.com 再办。'],
    ['见 ｗｗｗ.example.com 再办。', '见 https://www.example.com 再办。'],
  ])('%j', (text, right) => {
    expect(findingsOf(text).map(({ rule }) => rule)).toEqual(['mark-takes-effect'])
    expect(findingsOf(text, 'md').map(({ rule }) => rule)).toEqual(['mark-takes-effect'])
    expect(mended(text)).toBe(right)
    expect(findingsOf(right)).toEqual([])
  })

  test.each(['见[[规则卡]]再办。', '看![[图]]再办。', '看![[图.png]]再办。', '见[[规则卡|这里]]', '见［［规则卡］］', 'htps://example.com/', 'htttps://example.com/', 'ttps://example.com/'])(
    '%s, of which nobody knows the rest',
    (text) => {
      const findings = findingsOf(text)
      expect(findings.map(({ rule }) => rule)).toEqual(['mark-takes-effect'])
      expect(findings[0]!.edits).toBeUndefined()
    },
  ) // prettier-ignore
})

test.each([
  '见[规则卡](/rules/)再办。', '注意！[规则卡](/rules/)先看', '[必填]（见下文）', '（规则卡）[必填]', '[微笑](见表)', '先看[规则卡]\n（第二条）', '看 https://example.com/?a=1&copy=2&reg=3 再办', '参数写 ?a=1&copy=2',
  '[x](https://example.com/?a=1&copy=2&lt=3)', '见 https://example.com。再看', '见 www.example.com 再办', '[https://example.com](https://example.com)', '写 `https：//example.com` 不行', '协议是 https：加密的', 'http/https 两种', 'www 开头的网址',
  '文件在 D:\\客服\\新表格.xlsx', '[1] 和 [2]', '退货[2026]年版', '比例（1:2）[注]',
])('%j is as it is meant', (text) => {
  for (const kind of ['md', 'mdx']) expect(findingsOf(text, kind)).toEqual([])
}) // prettier-ignore

test('an entity in the text is still said', () => {
  expect(findingsOf('&copy; 2026 和 &copy 2026').map(({ rule }) => rule)).toEqual([
    'character-is-visible',
    'character-is-visible',
  ])
})

test('a page of brackets and spaces takes no time', () => {
  for (const run of [
    '![',
    '！  ',
    '[a]  ',
    '(a)[',
    '[[',
    'https:',
    'www.a',
    '[a](/',
    'a.b.',
    '10:30 ',
    '[a]：',
    '<o:p ',
    ' '.repeat(50),
  ]) {
    const began = process.cpuUsage()
    findingsOf(run.repeat(4_000), 'md')
    expect(process.cpuUsage(began).user, run).toBeLessThan(2_000_000)
  }
})
