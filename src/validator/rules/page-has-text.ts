import type { Nodes } from 'mdast'
import { isBuilt, isProcedure } from '../../catalogue/files.ts'
import { isComment } from '../../mdx/braces.ts'
import { isTag } from '../../mdx/tags.ts'
import { definePageRule } from '../define-rule.ts'

/** A page shows something below its title. Drafts may be empty; what a procedure needs, other rules ask for. */
export default definePageRule({
  why: '这一页会出现在目录和搜索里，客服点进来什么也没有',
  check({ source, tree, frontmatter, unreadable }, report) {
    if (!isBuilt(source.file) || isProcedure(source.file) || frontmatter['draft'] === true) return
    if (unreadable.text || unreadable.frontmatter || 'hero' in frontmatter || hasSomething(tree)) return
    report({
      place: { line: 1, column: 1 },
      what: '这一页只有设置，没有正文',
      fix: '在设置下面写上正文；还没写好的，在设置里加一行 `draft: true`；用不上就删掉这个文件',
    })
  },
})

/** Whether a node, or one below it, leaves something on the page: words, an image, a tag. */
function hasSomething(node: Nodes): boolean {
  if (isComment(node)) return false
  if (isTag(node) || node.type === 'image' || node.type === 'imageReference') return true
  if (node.type === 'html') return !/^(?:<!--[\s\S]*?-->\s*)+$/.test(node.value)
  if ('value' in node) return /[^\s\p{Cf}]/u.test(node.value)
  return 'children' in node && node.children.some(hasSomething)
}
