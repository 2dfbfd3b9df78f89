import { defineChartRule } from '../define-rule.ts'

/** Every chart has a name, which stands above it, and a description for those who do not see it. */
export default defineChartRule({
  why: '没有名字的图，读的人不知道画的是什么，用读屏软件的人什么也听不到',
  check({ file, place, chart }, report) {
    if (!chart) return
    const { title, description } = chart.diagram
    const missing = [
      ...(title === '' ? [{ key: 'accTitle', name: '名字', example: 'accTitle: 退货运费由谁承担' }] : []),
      ...(description === '' ? [{ key: 'accDescr', name: '说明', example: 'accDescr: 先看原因，再看规则卡' }] : []),
    ]
    if (missing.length === 0) return
    report({
      file,
      place,
      what: `这张流程图没有${missing.map(({ name }) => name).join('，也没有')}`,
      fix: `在 \`flowchart\` 那一行下面加${missing.length > 1 ? '两行' : '一行'}：${missing.map(({ example }) => `\`${example}\``).join('、')}，换成这张图自己的话`,
    })
  },
})
