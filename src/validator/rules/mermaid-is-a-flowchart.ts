import { defineChartRule } from '../define-rule.ts'

/** Every mermaid block is a flowchart: the one kind of diagram that the site draws. */
export default defineChartRule({
  why: '网站只会画流程图，别的图读者看不到',
  check({ file, text, problem, placeOf }, report) {
    if (problem?.kind !== 'other-diagram') return
    const { line, word } = heading(text)
    report({
      file,
      place: { line: placeOf({ line, column: 1 }).line, column: 1 },
      what: `\`${word}\` 画的不是流程图`,
      fix: '第一行写 `flowchart TD`，用框和箭头表示；别的图请截图放进 public 文件夹',
    })
  },
})

/** The word that says what is drawn, behind settings, comments and blank lines; lines count from 1. */
function heading(text: string): { line: number; word: string } {
  const lines = text.split(/\r?\n/)
  const top = lines[0]?.trim() === '---' ? lines.findIndex((line, index) => index > 0 && line.trim() === '---') + 1 : 0
  const index = lines.findIndex((line, at) => at >= top && !/^\s*(?:%%.*)?$/.test(line))
  return { line: index + 1, word: lines[index]?.trim().split(/\s/)[0] ?? '' }
}
