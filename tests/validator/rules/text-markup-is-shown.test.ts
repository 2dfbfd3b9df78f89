import { expect, test } from 'vitest'
import { findings, quizItem, withQuiz, withTemplate } from '../../support/content.ts'

const rule = 'text-markup-is-shown'

const said = (ask: string) => findings(rule, withQuiz({ items: itemAsking(ask) }))
const itemAsking = (ask: string) =>
  quizItem('single', { options: ['{ text: 前门, why: 有锁 }'] }).replace('哪一扇？', JSON.stringify(ask))

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('says what was meant, as it was typed, and what to write', async () => {
  expect(await said('# 哪一扇？')).toEqual([
    '14: 这里写了标题的记号「#」，页面上会照原样显示 → 去掉记号；要加粗写成 `**字**`',
  ])
})

test.each([
  ['标题', '## 哪一扇'],
  ['表格', '看表：\n| 门 | 锁 |\n| --- | --- |'],
  ['图片', '看图 ![门](/door.png)'],
  ['链接', '见 [规则卡]（/rules/）'],
  ['链接', '见 [规则卡](rules/)'],
  ['链接', '见 [规则卡] (/rules/)'],
  ['链接', '[x](javascript:alert(1))'],
  ['标签', '看<br>这里'],
  ['标签', '<img src=x onerror=alert(1)>'],
  ['转义', '小于&nbsp;50'],
  ['反斜杠', '30\\*40'],
  ['代码块', '```\n前门\n```'],
  ['引用', '> 买家说'],
  ['横线', '前门\n---\n后门'],
  ['删除线', '~~前门~~'],
  ['加粗', '**哪一扇'],
  ['加粗', '***哪一扇***'],
  ['加粗', '哪 ** 一扇 **'],
  ['加粗', '__哪一扇__'],
  ['强调', '选 *一扇* 门'],
  ['代码', '填 `R03'],
])('finds %s in %j', async (name, ask) => {
  expect(await said(ask)).toEqual([expect.stringContaining(`这里写了${name}的记号`)])
})

test.each([
  '下面**哪一项**对？\n甲：七天\n- 一\n1. 二',
  '填 `**` 和 `<br>`',
  '见[规则卡](/rules/)、[法条](https://law.example/)',
  '3~5 天，单价*数量，封顶=单价*3，30*40*50 厘米',
  '昵称 t***8 和 m***9，t**8 和 m**9',
  '138****5678，138**5678',
  '小于 <50 元>，> 3 天',
  '#3 号门，a_b_c，R&D，（括号）[方括号]',
])('is silent about %j', async (ask) => {
  expect(await said(ask)).toEqual([])
})

test('knows which texts are shown as they stand', async () => {
  const classes = ['{ id: open, label: "**开**" }']
  const things = ['{ text: "**前门**", class: open, why: "见[规则卡](/rules/)" }']
  expect(await findings(rule, withQuiz({ items: quizItem('classification', { classes, things }) }))).toEqual([
    '16: 这里写了加粗的记号「**」，页面上会照原样显示 → 这一处照原样显示，去掉记号',
  ])
  const topics = '- { id: keys, title: "`钥匙`", why: "**要**赔", read: [found-key] }'
  expect(await findings(rule, withQuiz({ items: itemAsking('哪一扇？'), topics }))).toEqual([
    '8: 这里写了代码的记号「`钥匙`」，页面上会照原样显示 → 这一处照原样显示，去掉记号',
  ])
})

test('looks at what templates say', async () => {
  const fields = '- { id: doors, type: number, label: 几扇, unit: 扇, help: "见[规则卡](/rules/)" }'
  const checks = '- { check: doors >= 1, say: "**至少**一扇", at: [doors] }'
  expect(await findings(rule, withTemplate({ fields, checks }))).toEqual([
    expect.stringMatching(/^8: 这里写了链接的记号「]\(\/rules\/\)」/),
    expect.stringMatching(/^10: 这里写了加粗的记号「\*\*」/),
  ])
})
