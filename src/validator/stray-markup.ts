import { readRichText } from '../mdx/read-rich-text.ts'
import { runsOf, type RichText, type Run } from '../mdx/rich-text.ts'

/** A sign that looks like markup and will be shown as it stands. */
export interface Stray {
  /** What it was meant for: 加粗. */
  name: string
  /** As it was typed. */
  typed: string
  /** What to do about it. */
  fix: string
}

const take = '去掉记号；要加粗写成 `**字**`'
const linkAs = '写成 `[规则卡](/rules/)`：半角括号，中间不空格，网址以 / 或 https:// 开头'

/** What looks like markup and is none. What is meant as text, `3*4` or `3~5`, is not among them. */
const strays: { name: string; pattern: RegExp; fix: string }[] = [
  { name: '图片', pattern: /!\[[^\]\n]*\][(（][^)）\n]*[)）]/u, fix: '这里放不了图片，用文字写出来' },
  { name: '链接', pattern: /(?<!!)\[[^[\]\n]+\] ?[(（][^)）\n]*[)）]/u, fix: linkAs },
  { name: '标签', pattern: /<\/?[a-z][^<>\n]*>|<!--/iu, fix: '这里不认标签，去掉它；要分行，就在 YAML 里分行' },
  { name: '转义', pattern: /&(?:[a-z]+|#\d+|#x[\da-f]+);/iu, fix: '直接写那个字，例如 < 就写 <' },
  { name: '反斜杠', pattern: /\\[*_`~[\]#<>|\\]/u, fix: '去掉反斜杠，单个的记号会照样显示' },
  { name: '代码块', pattern: /^ *(?:```|~~~)/mu, fix: '去掉这一行；几个字照原样显示写成 `字`' },
  { name: '标题', pattern: /^ *(?:#{1,6} |#{2,6}\S)/mu, fix: take },
  { name: '表格', pattern: /^ *\|.*\|/mu, fix: '这里放不了表格，一行一行写' },
  { name: '引用', pattern: /^ *>(?! *[\d=])/mu, fix: '去掉 >，买家的话写在「」里' },
  { name: '横线', pattern: /^ *(?:-{3,}|\*{3,}|_{3,}) *$/mu, fix: '去掉这一行，空一行就分得开' },
  { name: '删除线', pattern: /~~[^~\n]+~~/u, fix: take },
  { name: '加粗', pattern: /(?<![*A-Za-z\d])\*\*(?!\*)|(?<!\*)\*\*(?![*A-Za-z\d])|(?<![A-Za-z\d])\*{3}[^*\n]+\*{3}|(?<![\p{L}\d_])__[^_\n]+__(?![\p{L}\d_])/u, fix: '前后都要有 `**`，里面挨着它的不空格：`**字**`' }, // prettier-ignore
  { name: '强调', pattern: /(?<![*\p{L}\d])\*[^*\s\n](?:[^*\n]*[^*\s\n])?\*(?![*\p{L}\d])/u, fix: '要加粗写成 `**字**`，不加就去掉 `*`' }, // prettier-ignore
  { name: '代码', pattern: /`/u, fix: '前后都要有一个 `，在同一行' },
]

/** What looks like markup in a text whose markup is read, beyond what is shown. */
export function strayIn(text: string): Stray | undefined {
  const plain = textsOf(readRichText(text))
  for (const { name, pattern, fix } of strays) {
    const typed = plain.map((one) => pattern.exec(one)?.[0]).find((found) => found !== undefined)
    if (typed !== undefined) return { name, typed: typed.trim(), fix }
  }
  return undefined
}

/** What looks like markup in a text that is shown as it stands. */
export function markupIn(text: string): Stray | undefined {
  const marked = runsOf(readRichText(text)).find((run) => typeof run !== 'string')
  if (marked === undefined) return strayIn(text)
  return { ...typedAs(marked), fix: '这一处照原样显示，去掉记号' }
}

function typedAs(run: Exclude<Run, string>): { name: string; typed: string } {
  if (run.kind === 'code') return { name: '代码', typed: `\`${run.text}\`` }
  return run.kind === 'strong' ? { name: '加粗', typed: '**' } : { name: '链接', typed: `](${run.href})` }
}

/** The texts that are left when code, and the marks that take effect, are taken out. */
function textsOf(text: RichText): string[] {
  return runsOf(text).flatMap((run) => (typeof run === 'string' ? [run] : run.kind === 'code' ? [] : textsOf(run)))
}
