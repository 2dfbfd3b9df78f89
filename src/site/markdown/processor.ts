import { unified, type RemarkPlugins } from '@astrojs/markdown-remark'
import { markdownPlugins } from '../../mdx/markdown.ts'
import { drawMermaid } from './draw-mermaid.ts'
import { footnotes } from './footnotes.ts'
import { frameSteps } from './frame-steps.ts'
import { importTags } from './import-tags.ts'

/**
 * Makes pages out of Markdown and MDX. It reads as the check reads: our own list of plugins holds GFM with its options,
 * and quotes, dashes and dots stay as they were typed.
 */
export const markdownProcessor = unified({
  gfm: false,
  smartypants: false,
  // unified's own type of a list allows presets as well, which ours does not hold.
  remarkPlugins: [...(markdownPlugins as RemarkPlugins), importTags, frameSteps, drawMermaid],
  remarkRehype: footnotes,
})
