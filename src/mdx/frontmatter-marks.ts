import type { ReaderFinding } from '../diagnostics/finding.ts'
import { quote } from '../diagnostics/invisible.ts'
import type { Replacement } from '../diagnostics/edit.ts'
import type { Source } from './source.ts'

/** What stands for the line `---` in files that went through Word: other dashes, other widths, another number. */
const dashes = /^[ \t\u3000\u00A0\u200B\uFEFF]*[-‐‑‒–—―─－﹣_]{1,}[ \t\u3000\u00A0\u200B\uFEFF]*$/
/** What other programs put around settings: two lines of one of these signs, or a block of code. */
const otherEdge = /^[ \t]*(?:\*{3,}|\+{3,}|={3,}|(?:`{3,}|~{3,})[ \t]*(?:ya?ml|toml)?)[ \t]*\r?$/i
const setting = /^[ \t\u3000]*[\p{L}][\w\p{L}]*[ \t]*[:：=]/u

/** What to say of a page that does not begin with `---` although it has settings: they are not where they are looked for. */
export function withoutOpening(source: Source): ReaderFinding | undefined {
  return otherDashes(source) ?? late(source)
}

/** What to say of a page that has no settings at all, or none that are set apart from its text. */
export function withoutSettings(source: Source): Pick<ReaderFinding, 'what' | 'fix'> | undefined {
  if (/^---/.test(source.text)) return undefined
  return setting.test(firstLine(source))
    ? {
        what: '设置上面少了一行 `---`，它们会被当成正文',
        fix: '在第一行前面加一行 `---`，最后一项设置的下一行也写 `---`',
      }
    : {
        what: '文件开头没有两行 `---`，这一页没有标题，也没有别的设置',
        fix: '在最前面写一行 `---`，下面写 `title: 这一页的名字` 和别的设置，再写一行 `---`，然后才是正文',
      }
}

/** A closing line of other dashes in settings that `---` opens; the one message says which line. */
export function withoutClosing(source: Source): ReaderFinding | undefined {
  const lines = source.text.split('\n')
  const at = lines.findIndex((line, index) => index > 0 && isDashes(line))
  if (at < 0) return undefined
  return wrongDashes(source, [at])
}

function otherDashes(source: Source): ReaderFinding | undefined {
  const lines = source.text.split('\n')
  const first = lines.findIndex((line) => line.trim() !== '')
  const next = lines.slice(first + 1).find((line) => line.trim() !== '') ?? ''
  const top = lines[first] ?? ''
  const isOther = otherEdge.test(top)
  if ((!isOther && !isDashes(top)) || !setting.test(next)) return undefined
  const isEdge = (line: string) => (isOther ? line.trim().startsWith(top.trim().slice(0, 3)) : isDashes(line))
  const closing = lines.findIndex((line, index) => index > first && (isEdge(line) || isMark(line)))
  return wrongDashes(source, closing < 0 || isMark(lines[closing]!) ? [first] : [first, closing])
}

/** Lines of dashes that are not `---`, the first of them said and every one of them mended. */
function wrongDashes(source: Source, at: number[]): ReaderFinding {
  const lines = source.text.split('\n')
  const edits: Replacement[] = at.map((index) => {
    const old = lines[index]!.replace(/\r$/, '')
    return { place: { line: index + 1, column: 1 }, old, text: '---' }
  })
  const [first] = edits
  const isIndented = first!.old.trim() === '---'
  const others = at.slice(1).map((index) => `第 ${index + 1} 行`)
  return {
    rule: 'frontmatter-is-closed',
    file: source.file,
    place: first!.place,
    what: isIndented
      ? '`---` 前面多了空格，它不算设置的开头或结尾'
      : `这一行要写三个半角短横线，写的是 ${quoted(first!.old.trim())}${others.length > 0 ? `；${others.join('、')}也一样` : ''}`,
    fix: isIndented ? '删掉它前面的空格' : '改成 `---`',
    edits,
  }
}

/** Front matter that does not stand on the first line, and so would be read as text. */
function late(source: Source): ReaderFinding | undefined {
  const blanks = /^\s+(?=---[ \t]*\r?\n(?:[ \t]*(?:#.*)?\r?\n)*[\w-]+[ \t]*[:：])/.exec(source.text)?.[0]
  if (blanks === undefined) return undefined
  const name = blanks.includes('\n') ? '空行' : '空格'
  return {
    rule: 'frontmatter-is-closed',
    file: source.file,
    place: source.placeAt(blanks.length),
    what: `开头的 \`---\` 前面多了${name}，下面的设置会被当成正文`,
    fix: `删掉 \`---\` 前面的${name}，让它成为第一行`,
    edits: [{ place: { line: 1, column: 1 }, old: blanks, text: '' }],
  }
}

function quoted(mark: string): string {
  return mark.startsWith('`') ? `\`\`\`\` ${mark} \`\`\`\`` : quote(mark)
}

function firstLine({ text }: Source): string {
  return text.trimStart().split('\n', 1)[0] ?? ''
}

function isDashes(line: string): boolean {
  return dashes.test(line.replace(/\r$/, '')) && !isMark(line)
}

function isMark(line: string): boolean {
  return /^---[ \t]*\r?$/.test(line)
}
