import type { RemarkRehype } from '@astrojs/markdown-remark'

/** What footnotes are called. */
export const footnotes: RemarkRehype = {
  footnoteLabel: '脚注',
  footnoteBackLabel: (reference: number, again: number) =>
    `回到正文第 ${reference + 1} 处${again > 1 ? `（第 ${again} 次提到）` : ''}`,
}
