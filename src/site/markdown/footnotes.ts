import type { Options } from 'remark-rehype'

/** What footnotes are called. */
export const footnotes: Options = {
  footnoteLabel: '脚注',
  footnoteBackLabel: (reference, again) => `回到正文第 ${reference + 1} 处${again > 1 ? `（第 ${again} 次提到）` : ''}`,
}
