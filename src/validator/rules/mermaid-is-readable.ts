import { defineChartRule } from '../define-rule.ts'

/** Every mermaid block can be read as a diagram. */
export default defineChartRule({
  why: '画不出来的流程图，读者只会看到一段代码',
  check({ file, text, place, problem, placeOf }, report) {
    if (problem?.kind !== 'unreadable') return
    const { line, column, what, fix } = say(text, problem)
    report({ file, place: line === 0 ? { line: place.line, column } : placeOf({ line, column }), what, fix })
  },
})

/** What to say of a place in a text; lines count from 1 within the text, and 0 is the line above it. */
function say(text: string, { line, column }: { line: number; column: number }) {
  const lines = text.split(/\r?\n/)
  const written = lines[line - 1]?.trim() ?? ''
  const isWritten = (at: string) => !/^\s*(?:%%.*)?$/.test(at)
  if (!lines.some(isWritten)) {
    return {
      line: 0,
      column: 1,
      what: '这一块流程图是空的',
      fix: '第一行写 `flowchart TD`，下面写框和箭头；用不上就删掉这一块',
    }
  }
  if (written === '') {
    return {
      line: lines.findLastIndex(isWritten) + 1,
      column: 1,
      what: '流程图到最后还没有写完',
      fix: '每个 `subgraph` 后面都要有一行 `end`，括号和引号都要成对',
    }
  }
  if (/"`/.test(written)) {
    return {
      line,
      column,
      what: `流程图的这一行读不懂：${written}`,
      fix: '双引号里的字不要用反引号 `` ` `` 开头，去掉反引号',
    }
  }
  const isFirst = !lines.slice(0, line - 1).some(isWritten)
  if (isFirst && !/^(?:flowchart(?:-elk)?|graph)\s+(?:TB|TD|BT|LR|RL)\b/.test(written)) {
    return {
      line,
      column,
      what: `流程图的第一行读不懂：${written}`,
      fix: '第一行写 `flowchart TD`（从上往下）或 `flowchart LR`（从左往右），框和箭头从第二行写起',
    }
  }
  return {
    line,
    column,
    what: `流程图的这一行读不懂：${written}`,
    fix: '框写成 `A[文字]`，判断写成 `B{问题}`，连线写成 `A --> B` 或 `B -->|条件| C`；文字里有括号的用双引号包起来：`A["文字（说明）"]`',
  }
}
