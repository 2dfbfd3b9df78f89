import { nearest } from '../diagnostics/nearest.ts'
import { sayExpression } from '../mdx/braces.ts'
import { startOf, type Tag } from '../mdx/tags.ts'
import type { Page } from '../mdx/read-page.ts'
import type { TagSlip } from './model.ts'
import { isProcedureTag, tagNames } from './tags.ts'

/** HTML that an author may mix into the text; everything else in angle brackets is a slip. */
const html = new Set(
  'a abbr audio b blockquote br code dd del details div dl dt em figcaption figure h2 h3 h4 hr i img ins kbd li mark ol p pre q s small source span strong sub summary sup table tbody td th thead tr u ul var video'.split(
    ' ',
  ),
)

/** A tag that is neither one of the five nor plain HTML. */
export function unknownTag(tag: Tag): TagSlip | undefined {
  const { name } = tag
  // `<>` and `</>` have no name and show nothing.
  if (!name || isProcedureTag(name) || html.has(name)) return undefined
  const guess = tagNames.find((known) => known.toLowerCase() === name.toLowerCase()) ?? nearest(name, tagNames)
  return {
    rule: 'tag-is-known',
    place: startOf(tag),
    what: `没有 \`<${name}>\` 这个标签`,
    fix: guess
      ? `改成 \`<${guess}>\`，收尾处也一起改`
      : `流程里可以用：${tagNames.map((known) => `\`<${known}>\``).join('、')}`,
  }
}

/** Curly brackets that would be read as code. */
export function bracesRead({ expressions }: Page): TagSlip[] {
  return expressions.map((node) => ({
    rule: 'braces-are-escaped',
    place: startOf(node),
    ...sayExpression(`{${node.value}}`),
  }))
}

/**
 * Slips on a page that is no procedure: one of the five tags, a tag that is not HTML, or curly brackets.
 */
export function slipsOnOtherPage(page: Page): TagSlip[] {
  const slips = bracesRead(page)
  for (const { tag, around } of page.tags) {
    const unknown = unknownTag(tag)
    if (unknown) slips.push({ ...unknown, fix: '删掉它；页面里只能用普通的网页标签' })
    else if (isProcedureTag(tag.name) && !around.some((outer) => isProcedureTag(outer.name))) {
      slips.push({
        rule: 'tag-is-in-its-place',
        place: startOf(tag),
        what: `\`<${tag.name}>\` 写在了流程以外的页面上`,
        fix: '把它写进 docs/procedures/ 下面某个阶段的文件里；只是举例的，用三个反引号包成代码块',
      })
    }
  }
  return slips
}
