import type { ReaderFinding } from '../diagnostics/finding.ts'
import { visit, type Document, type YAMLError } from 'yaml'
import { shorten } from '../diagnostics/shorten.ts'
import { asCode, quoted } from './quoted.ts'
import type { Source } from './source.ts'

/**
 * Says in the words of the handbook what the YAML parser stumbled on: one finding a line, since one fault makes the parser
 * stumble again and again.
 *
 * @param document the parsed document, its positions counted from the start of the YAML text
 * @param source the file
 * @param from offset of the YAML text in the file
 */
export function rewordYaml(document: Document, source: Source, from: number): ReaderFinding[] {
  const byLine = new Map<number, ReaderFinding>()
  for (const error of document.errors) {
    const finding = reword(error, document, source, from)
    const line = finding.place?.line ?? 0
    if (!byLine.has(line)) byLine.set(line, finding)
  }
  return [...byLine.values()]
}

function reword(error: YAMLError, document: Document, source: Source, from: number): ReaderFinding {
  const at = from + error.pos[0]
  const line = source.line(source.placeAt(at).line)
  const key = /^(?:- )?([\w-]+):(?:\s|$)/.exec(line)?.[1]
  const finding = (what: string, fix: string, offset = at): ReaderFinding => {
    return { rule: 'yaml-is-readable', file: source.file, place: source.placeAt(offset), what, fix }
  }

  const start = lineStart(source, at)
  const whole = withSign(line)
  if (whole) {
    const { before, value } = whole
    return {
      ...finding(say(value), `给整段内容加引号：${asCode(before.trimStart() + quoted(value))}`, start + before.length),
      edits: [{ place: source.placeAt(start + before.length), old: value, text: quoted(value) }],
    }
  }

  const tab = source.text.slice(source.text.lastIndexOf('\n', at - 1) + 1).search(/^ *\t/)
  if (error.code === 'TAB_AS_INDENT' || tab === 0) {
    return finding('这一行用了制表符（Tab）缩进', '把行首的 Tab 换成空格，每一层两个空格')
  }
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return finding(`\`${key ?? line}\` 在同一处写了两遍`, '只留一个，另一个删掉')
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY': {
      const [, before = '', value = ''] = /^((?:- )?[\w-]+:\s+)(.+?)\s*$/.exec(line) ?? []
      if (key && value.includes(':')) {
        const place = source.placeAt(lineStart(source, at) + before.length)
        return {
          ...finding(
            `\`${key}\` 的内容里有半角冒号，后半句被当成了另一项`,
            `给内容加引号：${asCode(`${key}: ${quoted(value)}`)}`,
          ),
          edits: [{ place, old: value, text: quoted(value) }],
        }
      }
      if (key && isDeeper(source, source.placeAt(at).line + 1)) {
        const offset = source.text.indexOf('\n', at) + 1
        return finding('这一行比上一行缩进得多，被当成了上一行的内容', '去掉行首多出来的空格，让它和上一行对齐', offset)
      }
      return finding('这一行没有写成「名称: 内容」', '在名称后面加半角冒号和一个空格，例如 `title: 七天无理由退货`')
    }
    case 'BAD_INDENT':
      if (error.message.startsWith('Flow')) {
        const opening = error.message.includes(']') ? '[' : '{'
        const closing = opening === '[' ? ']' : '}'
        return finding(
          `这里的 \`${opening}\` 没有收尾`,
          `在这一行末尾补上 \`${closing}\``,
          source.text.lastIndexOf(opening, at - 1),
        )
      }
      return finding('这一行的缩进和上下文对不上', '同一层的行首空格数要一样，下一层多两个空格')
    case 'MISSING_CHAR':
      if (error.message.includes('quote')) {
        return finding('这里的引号只有一半', '在这段文字的末尾补上同样的引号', openQuote(document, from) ?? at)
      }
      if (error.message.startsWith('Sequence'))
        return finding('这一行的缩进和上下文对不上', '和上一项对齐，或在行首加「- 」')
      return finding('这里缺一个符号，通常是冒号后面少了空格', '写成 `名称: 内容`，冒号后面空一格')
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS': {
      const value = /^[^,\]}\r\n]*/.exec(source.text.slice(at))![0].trimEnd()
      return finding(say(value), `给整段内容加引号：${asCode(quoted(value))}`)
    }
    case 'BAD_DQ_ESCAPE':
      return finding('反斜杠在英文双引号里有特别的意思', '写成两个反斜杠 `\\\\`，或者改用英文单引号')
    case 'MULTIPLE_DOCS':
      return finding('文件中间多了一行 `---`', '删掉这一行，一个文件只写一份')
    case 'UNEXPECTED_TOKEN':
      return finding(
        `这里的文字读不懂：${shorten(line, 40)}`,
        '看看这一行和上一行的缩进，是否漏了冒号或引号；不确定就给内容加英文双引号',
      )
    default:
      return finding(`这里不合 YAML 的写法：${shorten(line, 40)}`, '给内容加英文双引号，或对照同类文件的写法')
  }
}

/** A finding for an alias (`*name`) that stands for nothing or for too much. */
export function rewordAlias(document: Document, source: Source, from: number): ReaderFinding {
  let offset = 0
  visit(document, {
    Alias(_, node) {
      offset = node.range?.[0] ?? 0
      return visit.BREAK
    },
  })
  const place = source.placeAt(from + offset)
  const whole = withSign(source.line(place.line))
  return {
    rule: 'yaml-is-readable',
    file: source.file,
    place,
    what: '内容以「*」开头，会被当成对别处的引用',
    fix: whole
      ? `给整段内容加引号：${asCode(whole.before.trimStart() + quoted(whole.value))}`
      : '给整段内容加英文双引号；不用「*」和「&」引用别处，把内容直接写出来',
    ...(whole && { edits: [{ place, old: whole.value, text: quoted(whole.value) }] }),
  }
}

/**
 * The value of a line that begins with a sign of YAML's own, or is in quotation marks or brackets and goes on
 * behind them, and what stands before it.
 */
function withSign(line: string): { before: string; value: string } | undefined {
  const [, before = '', value = ''] =
    /^([ \t]*(?:-[ \t]+)*(?:[\w-]+:[ \t]+|(?<=-[ \t]+)))(\S.*?)[ \t]*$/.exec(line) ?? []
  const isSign = /^(?:[\]},%@`!&*]|[-?][ \t]|[|>](?![-+\d]*$))/.test(value)
  const isHalfQuoted = /^"[^"\\]*"[ \t]*[^ \t#,\]}:]|^'[^']*'[ \t]*[^' \t#,\]}:]/.test(value)
  const isHalfBracketed = /^(?:\{[^{}[\]]*\}|\[[^{}[\]]*\])[ \t]*[^ \t#,\]}]/.test(value)
  return isSign || isHalfQuoted || isHalfBracketed ? { before, value } : undefined
}

function say(value: string): string {
  return /^["']/.test(value) ? '引号只包住了前面几个字' : `内容不能以「${value[0] ?? ''}」开头`
}

function lineStart({ text }: Source, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** Where the last text in quotation marks opens: the one that is never closed. */
function openQuote(document: Document, from: number): number | undefined {
  let offset: number | undefined
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range) offset = from + range[0]
    },
  })
  return offset
}

/** Whether a line holds a setting and starts further in than the line above it. */
function isDeeper({ text }: Source, line: number): boolean {
  const [above = '', here = ''] = text.split(/\r?\n/).slice(line - 2, line)
  return /^\s*[\w-]+:/.test(here) && here.search(/\S/) > above.search(/\S/)
}
