import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { shorten } from '../../diagnostics/shorten.ts'
import { linesOf, type PageText, type MarkFinding } from './page-text.ts'

/** Signs that Markdown takes for marks, so that they are not shown: `>50 元`, a path of Windows, a link without words, `李**女士`. */
export function unmeantFindings(look: PageText): MarkFinding[] {
  return [...moreThan(look), ...paths(look), ...wordlessLinks(look), ...signsAsBold(look)]
}

/** `>` before a number: more than. */
function moreThan({ page, text }: PageText): MarkFinding[] {
  const findings: MarkFinding[] = []
  visit(page.tree, 'blockquote', ({ position }) => {
    for (const { offset, line } of linesOf(text, position?.start.offset ?? 0, position?.end.offset ?? 0)) {
      const [all, sign = ''] =
        /^[\s>]*(>)(?=\s?[=＝]|\s{0,2}[\d０-９]+\s*(?:元|块|件|天|小时|分钟|%|％|次|单|个|\d))/u.exec(line) ?? []
      if (all === undefined) continue
      const from = offset + all.length - sign.length
      findings.push({
        // With a space it may well be a quotation.
        rule: /^[\s>]*>\s/.test(line) ? 'mark-is-meant' : 'text-is-shown',
        from,
        to: from + line.length,
        what: `「${shorten(line.trim(), 20)}」开头的 \`>\` 不会显示，这一段会成为引用`,
        fix: '写成「超过」「大于」，或者写成 `\\>`',
        changes: [{ from, to: from, text: '\\' }],
      })
    }
  })
  return findings
}

/** A path of Windows in which Markdown eats a backslash. */
function paths({ plain }: PageText): MarkFinding[] {
  return [...plain.matchAll(/(?<![\w\\])(?:[A-Za-z]:\\|(?<![:：])\\\\(?=[\w\p{L}]))[^\s，。；、）」]*/gu)].flatMap(
    ({ 0: path, index }) =>
      /\\[!-/:-@[-`{-~]/.test(path)
        ? [
            {
              rule: 'text-is-shown',
              from: index,
              to: index + path.length,
              what: `「${shorten(path, 30)}」里的反斜杠有的不会显示`,
              fix: `前后加上反引号：\`\` \`${path}\` \`\``,
              changes: [{ from: index, to: index + path.length, text: `\`${path}\`` }],
            },
          ]
        : [],
  )
}

/** A link of which there is nothing to see. */
function wordlessLinks({ page, text }: PageText): MarkFinding[] {
  const findings: MarkFinding[] = []
  visit(page.tree, 'link', (link) => {
    if (/[^\s\u3000]/.test(toString(link))) return
    const from = link.position?.start.offset ?? 0
    const to = link.position?.end.offset ?? from
    const what = `\`${shorten(text.slice(from, to), 40)}\` 没有写文字，读的人看不见这个链接`
    findings.push({ rule: 'text-is-shown', from, to, what, fix: `在方括号里写上文字：\`[说明](${link.url})\`` })
  })
  return findings
}

/** Whether stars between a character and words hide a name or a number: `李**女士`, `张**和李**`. */
export function hidesName(before: string | undefined, words: string): boolean {
  return /[\p{L}\p{N}]/u.test(before ?? '') && /^(?:女士|先生|小姐|同学|老师|和|、|\d+[和、])/u.test(words)
}

/** Stars that hide a name, a number or mark a field, and make what stands between them bold. */
function signsAsBold({ page, text }: PageText): MarkFinding[] {
  const findings: MarkFinding[] = []
  visit(page.tree, 'strong', (strong) => {
    const words = toString(strong)
    const from = strong.position?.start.offset ?? 0
    const to = strong.position?.end.offset ?? from
    const stars = /^\*+/.exec(text.slice(from, to))?.[0] ?? ''
    const isMask = hidesName(text[from - 1], words) || hidesTwo(text[from - 1], { words, stars }, text[to])
    // A bracket that closes before one has opened: the marks stand inside two pairs.
    if (!isMask && !/^[^（(]*[）)]/.test(words)) return
    findings.push({
      rule: 'mark-is-meant',
      from,
      to,
      what: `「${shorten(words, 20)}」会加粗，前后的 \`${stars || '**'}\` 不会显示`,
      fix: `是要显示的星号，写成 \`${'\\*'.repeat(stars.length || 2)}\`；是要加粗，${isMask ? '前后各空一格' : '把括号完整地放在里面或者外面'}`,
    })
  })
  return findings
}

/** Whether stars hide the middle of two names or numbers with something between: `小***明和大***力`, `尾号**12，尾号**34`. */
function hidesTwo(before = '', { words, stars }: { words: string; stars: string }, after = ''): boolean {
  const isWord = /[\p{L}\p{N}]/u
  if (!/[，、；。,和与\s]/.test(words) || !isWord.test(before) || !isWord.test(after)) return false
  return stars.length > 2 || (/^\d/.test(words) && /\d/.test(after))
}
