import { shorten } from '../../diagnostics/shorten.ts'
import type { PageText, MarkFinding } from './page-text.ts'

/** Comments as `.mdx` has them in a page of Markdown, where everybody reads them. */
export function commentFindings({ page, plain, prose }: PageText): MarkFinding[] {
  if (!page.source.file.endsWith('.md')) return []
  return [...plain.matchAll(/\{\/\*((?:(?!\n[ \t]*\n)[\s\S])*?)\*\/\}/g)].flatMap(
    ({ 0: all, 1: words = '', index }): MarkFinding[] => {
      if (prose[index] !== '{') return []
      const right = `<!--${words.replaceAll(/--+>?/g, '—')}-->`
      const [from, to] = [index, index + all.length]
      return [
        {
          rule: 'mark-takes-effect',
          from,
          to,
          what: `\`${shorten(all.replaceAll(/\s+/g, ' '), 30)}\` 在 .md 文件里不是注释，人人都看得见`,
          fix: `写成 \`${shorten(right.replaceAll(/\s+/g, ' '), 40)}\`，或者直接删掉`,
          changes: [{ from, to, text: right }],
        },
      ]
    },
  )
}
