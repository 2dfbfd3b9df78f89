import type { Replacement } from '../diagnostics/edit.ts'
import { sayExpression } from '../mdx/braces.ts'
import { isHtml } from '../mdx/html-tags.ts'
import { startOf, type Tag } from '../mdx/tags.ts'
import type { Page } from '../mdx/read-page.ts'
import type { TagSlip } from './model.ts'
import { isNameOf, isProcedureTag, tagMeantBy, tagNames, type TagName } from './tags.ts'
import type { Source } from '../mdx/source.ts'

/** A tag that is neither one of the five nor plain HTML, and which of the five it was meant to be. */
export function unknownTag(tag: Tag, source: Source): { slip: TagSlip; meant: TagName | undefined } | undefined {
  const { name } = tag
  // `<>` and `</>` have no name and show nothing.
  if (!name || isProcedureTag(name) || isHtml(name)) return undefined
  const meant = tagMeantBy(name)
  const place = startOf(tag)
  const slip = { rule: 'tag-is-known' as const, place, what: `没有 \`<${name}>\` 这个标签` }
  if (!meant) {
    return { meant, slip: { ...slip, fix: `流程里可以用：${tagNames.map((known) => `\`<${known}>\``).join('、')}` } }
  }
  if (!isNameOf(meant, name)) return { meant, slip: { ...slip, fix: `是不是 \`<${meant}>\`？是的话，收尾处也一起改` } }
  return {
    meant,
    slip: { ...slip, fix: `改成 \`<${meant}>\`，收尾处也一起改`, edits: renaming(tag, name, meant, source) },
  }
}

/** The changes that give a tag another name, where it opens and where it is closed. */
function renaming({ position }: Tag, name: string, right: TagName, source: Source): Replacement[] {
  const from = position?.start.offset ?? 0
  const written = source.text.slice(from, position?.end.offset ?? from)
  const closing = new RegExp(`</${name}\\s*>$`).exec(written)
  const at = (offset: number, old: string, text: string) => ({ place: source.placeAt(offset), old, text })
  return [at(from, `<${name}`, `<${right}`), ...(closing ? [at(from + closing.index, `</${name}`, `</${right}`)] : [])]
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
 * Slips on a page that is no procedure: the five tags, a tag that is not HTML, or curly brackets. The five tags are
 * spoken of once: who put a procedure into the wrong folder has one thing to do. A page below `docs/procedures` is for
 * `stage-is-known`.
 */
export function slipsOnOtherPage(page: Page): TagSlip[] {
  const slips = bracesRead(page)
  const isMisplaced = /^docs\/procedures\//.test(page.source.file)
  const own = page.tags.filter(({ tag }) => isProcedureTag(tag.name))
  for (const { tag } of page.tags) {
    const unknown = unknownTag(tag, page.source)
    if (!unknown || (own.length > 0 && unknown.meant !== undefined)) continue
    slips.push({ rule: 'tag-is-known', place: unknown.slip.place, what: unknown.slip.what, fix: '删掉它；页面里只能用普通的网页标签' }) // prettier-ignore
  }
  const [first, ...others] = own
  if (!first || isMisplaced) return slips
  slips.push({
    rule: 'tag-is-in-its-place',
    place: startOf(first.tag),
    what:
      others.length === 0
        ? `\`<${first.tag.name}>\` 写在了流程以外的页面上`
        : `这一页写的是流程（有 ${own.length} 个流程标签），却不在流程的文件夹里`,
    fix: '把这个文件移到 docs/procedures/ 下面某个阶段的文件夹里；只是举例的，用三个反引号包成代码块',
  })
  return slips
}

/** Whether a page that is read as none was meant as a procedure: it holds one of the five tags. */
export function isMisplacedProcedure(page: Page): boolean {
  return page.tags.some(({ tag }) => isProcedureTag(tag.name))
}
