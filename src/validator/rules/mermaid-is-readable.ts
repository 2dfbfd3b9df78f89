import { codeBlocksOf } from '../../mdx/links.ts'
import { defineRule } from '../rule.ts'

/** Every mermaid block can be read as a diagram. */
export default defineRule({
  id: 'mermaid-is-readable',
  why: '画不出来的流程图，读者只会看到一段代码',
  async check({ catalogue }, report) {
    for (const { tree, source } of catalogue.pages) {
      for (const { language, text, place } of codeBlocksOf(tree)) {
        if (language !== 'mermaid') continue
        const { readMermaid } = await import('../../diagrams/read-mermaid.ts')
        const { problem } = await readMermaid(text)
        if (problem?.kind !== 'unreadable') continue
        report({
          file: source.file,
          place: { line: place.line + problem.line, column: problem.column },
          what: `流程图的这一行读不懂：${text.split(/\r?\n/)[problem.line - 1]?.trim() ?? ''}`,
          fix: '框写成 `A[文字]`，判断写成 `B{问题}`，连线写成 `A --> B` 或 `B -->|条件| C`；文字里有括号的用双引号包起来：`A["文字（说明）"]`',
        })
      }
    }
  },
})
