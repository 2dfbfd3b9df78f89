import { shorten } from '../../diagnostics/shorten.ts'
import { sayCode } from '../braces.ts'
import { attributesOf, startOf } from '../tags.ts'
import type { PageText, MarkFinding } from './page-text.ts'

/** Attributes of HTML that run code, send something away, hide what is typed, or look different in each theme. */
const harmful =
  /^(?:on\w+|style|srcdoc|formaction|action|xlink:href|background|http-equiv|set:html|is:raw|hidden|popover|class|inert|contenteditable|autofocus)$/i

/** Code and looks in the tags of a page: a page of content is words. */
export function harmfulFindings({ page, text }: PageText): MarkFinding[] {
  return page.tags.flatMap(({ tag }) => {
    const isOurs = /^[A-Z]/.test(tag.name ?? '')
    const findings: MarkFinding[] = []
    if (!isOurs && tag.attributes.some(({ type }) => type === 'mdxJsxExpressionAttribute')) {
      const from = tag.position?.start.offset ?? 0
      const what = `\`<${tag.name}>\` 里有 \`{...}\` 这样的代码`
      findings.push({ rule: 'attribute-is-text', from, to: from, what, fix: '删掉它，每一项都写成 名称="内容"' })
    }
    for (const { name, value, namePlace, form } of attributesOf(tag, page.source)) {
      const from = page.source.offsetAt(namePlace)
      if (harmful.test(name)) {
        const what = `\`<${tag.name}>\` 的 \`${name}\` 不能写在页面里`
        const line = text.split('\n')[startOf(tag).line - 1] ?? ''
        const written =
          /^[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?/.exec(line.slice(namePlace.column - 1))?.[0] ?? name
        const gap = /\s*$/.exec(text.slice(0, from))![0].length
        findings.push({
          rule: 'tag-is-harmless',
          from,
          to: from,
          what,
          fix: `删掉 \`${shorten(written, 60)}\``,
          changes: [{ from: from - gap, to: from + written.length, text: '' }],
        })
      } else if (form === 'code' && !isOurs) {
        findings.push({ rule: 'attribute-is-text', from, to: from, ...sayCode(name, value) })
      }
    }
    return findings
  })
}
