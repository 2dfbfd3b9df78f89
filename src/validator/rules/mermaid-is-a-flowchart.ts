import { codeBlocksOf } from '../../mdx/links.ts'
import { defineRule } from '../rule.ts'

/** Every mermaid block is a flowchart: the one kind of diagram that the site draws. */
export default defineRule({
  id: 'mermaid-is-a-flowchart',
  why: '网站只会画流程图，别的图读者看不到',
  async check({ catalogue }, report) {
    for (const { tree, source } of catalogue.pages) {
      for (const { language, text, place } of codeBlocksOf(tree)) {
        if (language !== 'mermaid') continue
        const { readMermaid } = await import('../../diagrams/read-mermaid.ts')
        const { problem } = await readMermaid(text)
        if (problem?.kind !== 'other-diagram') continue
        report({
          file: source.file,
          place: { line: place.line + 1, column: 1 },
          what: `这里画的是 ${problem.type}，不是流程图`,
          fix: '第一行写 `flowchart TD`，用框和箭头表示；别的图请截图放进 public 文件夹',
        })
      }
    }
  },
})
