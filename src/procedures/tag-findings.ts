import type { Replacement } from '../diagnostics/edit.ts'
import { escapeBraces, isTagInBraces, rangeOf, sayExpression, type Expression } from '../mdx/braces.ts'
import { isHtml } from '../mdx/html-tags.ts'
import { startOf, type Tag } from '../mdx/tags.ts'
import type { Page } from '../mdx/read-page.ts'
import type { TagFinding } from './model.ts'
import { isNameOf, isProcedureTag, tagMeantBy, tagNames, type TagName } from './tags.ts'
import type { Source } from '../mdx/source.ts'

/** A tag that is neither one of the five nor plain HTML, and which of the five it was meant to be. */
export function unknownTag(tag: Tag, source: Source): { finding: TagFinding; meant: TagName | undefined } | undefined {
  const { name } = tag
  // `<>` and `</>` have no name and show nothing.
  if (!name || isProcedureTag(name) || isHtml(name)) return undefined
  const meant = tagMeantHere(tag)
  const place = startOf(tag)
  const finding = { rule: 'tag-is-known' as const, place, what: `没有 \`<${name}>\` 这个标签` }
  if (isHtml(name.toLowerCase())) return { meant: undefined, finding: { ...finding, ...adviseOnHtml(tag, source) } }
  if (!meant) {
    const escaped = `；要照样显示，写成 \`&lt;${name}>\``
    if (tag.attributes.length === 0) return { meant, finding: { ...finding, fix: `删掉它${escaped}` } }
    return {
      meant,
      finding: { ...finding, fix: `流程里可以用：${tagNames.map((known) => `\`<${known}>\``).join('、')}` },
    }
  }
  if (!isNameOf(meant, name))
    return { meant, finding: { ...finding, fix: `是不是 \`<${meant}>\`？是的话，收尾处也一起改` } }
  return {
    meant,
    finding: { ...finding, fix: `改成 \`<${meant}>\`，收尾处也一起改`, edits: renaming(tag, name, meant, source) },
  }
}

/** Which of the five a tag was meant to be: by its name or, where that says nothing, by the attributes that only one has. */
export function tagMeantHere({ name, attributes }: Tag): TagName | undefined {
  const meant = tagMeantBy(name)
  if (meant || !name || isHtml(name)) return meant
  const names = new Set(attributes.flatMap((attribute) => (attribute.type === 'mdxJsxAttribute' ? attribute.name : [])))
  if (names.has('when') && names.has('to')) return 'Branch'
  const [only] = (['ask', 'outcome', 'for', 'title'] as const).filter((own) => names.has(own) && names.has('id'))
  return only && ({ ask: 'Decision', outcome: 'Exit', for: 'Wait', title: 'Step' } as const)[only]
}

/** The changes that give a tag another name, where it opens and where it is closed. */
function renaming({ position }: Tag, name: string, right: string, source: Source): Replacement[] {
  const from = position?.start.offset ?? 0
  const written = source.text.slice(from, position?.end.offset ?? from)
  const closing = new RegExp(`</${name}\\s*>$`).exec(written)
  const at = (offset: number, old: string, text: string) => ({ place: source.placeAt(offset), old, text })
  return [at(from, `<${name}`, `<${right}`), ...(closing ? [at(from + closing.index, `</${name}`, `</${right}`)] : [])]
}

/** The changes that let curly brackets be shown; none where they stand for a tag. */
function escaping(node: Expression, source: Source): Pick<TagFinding, 'edits'> {
  const { start, end } = rangeOf(node)
  const written = source.text.slice(start, end)
  if (written.includes('\n') || isTagInBraces(written)) return {}
  return { edits: escapeBraces(written, start, source) }
}

/** Curly brackets that would be read as code. */
export function bracesRead({ expressions, source }: Page): TagFinding[] {
  return expressions.map((node) => ({
    rule: 'braces-are-escaped',
    place: startOf(node),
    ...sayExpression(`{${node.value}}`),
    ...escaping(node, source),
  }))
}

/**
 * Slips on a page that is no procedure: the five tags, a tag that is not HTML, or curly brackets. The five tags are
 * spoken of once: who put a procedure into the wrong folder has one thing to do. A page below `docs/procedures` is for
 * `stage-is-known`.
 */
export function findingsOnOtherPage(page: Page): TagFinding[] {
  const findings = bracesRead(page)
  const isMisplaced = /^docs\/procedures\//.test(page.source.file)
  const own = page.tags.filter(({ tag }) => isProcedureTag(tag.name))
  for (const { tag } of page.tags) {
    const unknown = unknownTag(tag, page.source)
    if (!unknown || (own.length > 0 && unknown.meant !== undefined)) continue
    findings.push({ rule: 'tag-is-known', place: unknown.finding.place, what: unknown.finding.what, ...adviseOnHtml(tag, page.source) }) // prettier-ignore
  }
  const [first, ...others] = own
  if (!first || isMisplaced) return findings
  findings.push({
    rule: 'tag-is-in-its-place',
    place: startOf(first.tag),
    what:
      others.length === 0
        ? `\`<${first.tag.name}>\` 写在了流程以外的页面上`
        : `这一页写的是流程（有 ${own.length} 个流程标签），却不在流程的文件夹里`,
    fix: '把这个文件移到 docs/procedures/ 下面某个阶段的文件夹里；只是举例的，用三个反引号包成代码块',
  })
  return findings
}

/** What to do about a tag that is no HTML; HTML in capitals is written small. */
function adviseOnHtml(tag: Tag, source: Source): Pick<TagFinding, 'fix' | 'edits'> {
  const name = tag.name ?? ''
  const small = name.toLowerCase()
  if (isHtml(small))
    return { fix: `改成小写的 \`<${small}>\`，收尾处也一起改`, edits: renaming(tag, name, small, source) }
  return { fix: `删掉它，页面里只能用普通的网页标签；要照样显示，写成 \`&lt;${name}>\`` }
}

/** Whether a page that is read as none was meant as a procedure: it holds one of the five tags. */
export function isMisplacedProcedure(page: Page): boolean {
  return page.tags.some(({ tag }) => isProcedureTag(tag.name))
}
