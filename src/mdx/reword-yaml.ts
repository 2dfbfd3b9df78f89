import type { YAMLError } from 'yaml'
import type { Fault, Source } from './source.ts'

/**
 * Says in the words of the handbook what the YAML parser stumbled on.
 *
 * @param error the parser's error, its position counted from the start of the YAML text
 * @param source the file
 * @param from offset of the YAML text in the file
 */
export function rewordYaml(error: YAMLError, source: Source, from: number): Fault {
  const place = source.placeAt(from + error.pos[0])
  const line = source.line(place.line)
  const key = /^(?:- )?([\w-]+):/.exec(line)?.[1]
  const fault = (what: string, fix: string): Fault => ({
    rule: 'yaml-is-readable',
    file: source.file,
    place,
    what,
    fix,
  })

  switch (error.code) {
    case 'DUPLICATE_KEY':
      return fault(`\`${key ?? line}\` 在同一处写了两遍`, '只留一个，另一个删掉')
    case 'TAB_AS_INDENT':
      return fault('这一行用了制表符（Tab）缩进', '把行首的 Tab 换成空格，每一层两个空格')
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY': {
      const value = /^(?:- )?[\w-]+:\s*(.+)$/.exec(line)?.[1]
      if (key && value?.includes(':')) {
        return fault(`\`${key}\` 的内容里有半角冒号，后半句被当成了另一项`, `给内容加引号：\`${key}: "${value}"\``)
      }
      return fault('这一行没有写成「名称: 内容」', '在名称后面加半角冒号和一个空格，例如 `title: 七天无理由退货`')
    }
    case 'BAD_INDENT':
      return fault('这一行的缩进和上下文对不上', '同一层的行首空格数要一样，下一层多两个空格')
    case 'MISSING_CHAR':
      if (/quote/.test(error.message)) return fault('这里的引号只有一半', '在这段文字的末尾补上同样的引号')
      if (/\]|\}/.test(error.message)) return fault('这里的方括号或花括号没有收尾', '补上 `]` 或 `}`')
      return fault('这里缺一个符号，通常是冒号后面少了空格', '写成 `名称: 内容`，冒号后面空一格')
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
      return fault(`内容不能以 \`${source.text[from + error.pos[0]] ?? ''}\` 开头`, '给整段内容加英文双引号')
    case 'MULTIPLE_DOCS':
      return fault('文件中间多了一行 `---`', '删掉这一行，一个文件只写一份')
    case 'UNEXPECTED_TOKEN':
      return fault(
        `这里的文字读不懂：${shorten(line)}`,
        '看看上一行是否漏了冒号、引号或短横线；不确定就给内容加英文双引号',
      )
    default:
      return fault(`这里不合 YAML 的写法：${shorten(line)}`, '给内容加英文双引号，或对照同类文件的写法')
  }
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
