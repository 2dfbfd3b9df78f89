import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRichText } from '../../src/mdx/read-rich-text.ts'
import { runsOf, wordsOf, type Run } from '../../src/mdx/rich-text.ts'

const strong = (...runs: Run[]): Run => ({ kind: 'strong', runs })
const code = (text: string): Run => ({ kind: 'code', text })
const link = (href: string, ...runs: Run[]): Run => ({ kind: 'link', href, runs })
const read = (source: string) => runsOf(readRichText(source))

describe('what is marked', () => {
  test.each<[string, Run[]]>([
    ['下面**哪一项**对？', ['下面', strong('哪一项'), '对？']],
    ['**“签收时间”**以物流为准', [strong('“签收时间”'), '以物流为准']],
    ['买家说**「不想要了」**。', ['买家说', strong('「不想要了」'), '。']],
    ['满**100**元', ['满', strong('100'), '元']],
    ['**两行\n也行**', [strong('两行\n也行')]],
    ['填 `R03` 登记', ['填 ', code('R03'), ' 登记']],
    ['`**`不是粗体', [code('**'), '不是粗体']],
    ['**按 `**` 写**', [strong('按 ', code('**'), ' 写')]],
    ['见[规则卡](/rules/)。', ['见', link('/rules/', '规则卡'), '。']],
    ['见[**规则**卡](/rules/#a)', ['见', link('/rules/#a', strong('规则'), '卡')]],
    ['**见[规则卡](/rules/)**', [strong('见', link('/rules/', '规则卡'))]],
    ['[法条](https://law.example/a?b=1)', [link('https://law.example/a?b=1', '法条')]],
  ])('%s', (source, runs) => {
    expect(read(source)).toEqual(runs)
  })
})

test.each([
  '3~5 天，7~10 天',
  '~~划掉~~',
  '赔付=单价*数量，封顶=单价*3',
  '30*40*50 厘米',
  '138**5678 和 139**1234',
  '138****5678',
  '昵称 t**8 和 m**9，t***8 和 m***9',
  '2**3**4',
  '张**，李**',
  '只有一个 ** 在这里',
  '**没有关上',
  '**前一段\n\n后一段**',
  '***三个***',
  '# 标题',
  '| a | b |',
  '- 一\n- 二',
  '<img src=x onerror=alert(1)>',
  '&lt;b&gt;',
  '![图](/a.png)',
  '[x](javascript:alert(1))',
  '[x](//other.example/)',
  '[x](rules/)',
  '[x](/rules/，)',
  '[规则卡]（/rules/）',
  '`没有关上',
  '甲\n乙',
])('%s is text as it was typed', (source) => {
  expect(readRichText(source)).toBe(source)
})

const mark = fc.constantFrom('**', '*', '`', '[', '](', ')', '/rules/', '!', '\n', '，', '买家', ' ', '<b>', '1')

/** A text as its author typed it, out of what was read. */
function asTyped(run: Run): string {
  if (typeof run === 'string') return run
  if (run.kind === 'code') return `\`${run.text}\``
  const within = run.runs.map(asTyped).join('')
  return run.kind === 'strong' ? `**${within}**` : `[${within}](${run.href})`
}

test('what was typed can be told from what was read, whatever it is', () => {
  fc.assert(
    fc.property(fc.array(mark), (parts) => {
      const source = parts.join('')
      expect(read(source).map(asTyped).join('')).toBe(source)
    }),
    { numRuns: 1000 },
  )
})

test('a long text without an end to its marks is text', () => {
  for (const mark of ['`', '[', '**a ', '[a](', '![']) {
    const text = mark.repeat(5000)
    expect(wordsOf(readRichText(text)).length).toBeGreaterThan(0)
  }
})
