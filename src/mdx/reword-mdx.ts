import type { Fault, Source } from './source.ts'

/**
 * Says in the words of the handbook what the MDX parser stumbled on.
 *
 * @param error what `mdxToMdast` threw: `line:column: message`
 * @param source the file
 */
export function rewordMdx(error: Error, source: Source): Fault {
  const [, line = '1', column = '1', text = error.message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(error.message) ?? []
  const place = { line: Number(line), column: Number(column) }
  const here = rawLine(source, place.line).slice(place.column - 1)
  const fault = (rule: string, what: string, fix: string): Fault => ({ rule, file: source.file, place, what, fix })

  const unclosed = /^Expected a closing tag for `<(.*?)>`/.exec(text)?.[1]
  if (unclosed) {
    if (/^(br|hr|img)$/.test(unclosed)) {
      return fault('tag-is-closed', `\`<${unclosed}>\` 没有收尾`, `改成 \`<${unclosed} />\``)
    }
    return fault(
      'tag-is-closed',
      `${tagName(here, unclosed)}写了开头，没有收尾`,
      `在它最后一句的下一行加上 \`</${unclosed}>\`；如果里面没有文字，把开头那行的 \`>\` 改成 \` />\``,
    )
  }
  const mismatch =
    /^Unexpected closing tag `<\/(.*?)>`, expected corresponding closing tag for `<(.*?)>` \((\d+):/.exec(text)
  if (mismatch) {
    const [, found, expected, opened] = mismatch
    return fault(
      'tag-is-closed',
      `第 ${opened} 行的 \`<${expected}>\` 被 \`</${found}>\` 收尾`,
      `改成 \`</${expected}>\``,
    )
  }
  const extra = /^Unexpected closing tag `<\/(.*?)>`/.exec(text)?.[1]
  if (extra) {
    return fault(
      'tag-is-closed',
      `多了一个 \`</${extra}>\`，前面没有对应的 \`<${extra}>\``,
      '删掉这一行，或补上它的开头',
    )
  }
  if (/^Unexpected end of file in expression/.test(text) || here.startsWith('{')) {
    return fault(
      'braces-are-escaped',
      `\`${here.slice(0, 12)}\` 里的花括号会被当成代码`,
      '在花括号前面加反斜杠：`\\{` 和 `\\}`',
    )
  }
  if (/^<!--/.test(here)) {
    return fault('less-than-is-escaped', '`<!-- -->` 在这里不是注释', '不给人看的话写成 `{/* … */}`，或者直接删掉')
  }
  const name = /^<\/?([A-Za-z][\w.]*)/.exec(here)?.[1]
  if (name) {
    return fault(
      'tag-is-closed',
      `\`<${name}\` 这个标签没写完整`,
      '每个内容都写成 名称="内容"，用英文双引号成对包起来，最后以 `>` 或 ` />` 收尾',
    )
  }
  if (here.startsWith('<')) {
    const after = here.slice(1, 9).trim()
    return fault(
      'less-than-is-escaped',
      `\`<\` 后面跟着「${after}」，会被当成标签的开头`,
      `写成「小于 ${after}」，或者用 \`&lt;\` 代替 \`<\``,
    )
  }
  return fault('mdx-is-readable', `这里的写法读不懂：${here.slice(0, 40)}`, '对照《怎么写一篇流程》里的例子改写这一行')
}

/** The step's own title if it has one, else the tag. */
function tagName(here: string, tag: string): string {
  const title = /\b(?:title|ask|for|outcome)="([^"]*)"/.exec(here)?.[1]
  return title ? `「${title}」（\`<${tag}>\`）` : `\`<${tag}>\``
}

function rawLine(source: Source, number: number): string {
  return source.text.split(/\r?\n/)[number - 1] ?? ''
}
