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
  const raw = rawLine(source, place.line)
  const [before, here] = [raw.slice(0, place.column - 1), raw.slice(place.column - 1)]
  const fault = (rule: string, what: string, fix: string): Fault => ({ rule, file: source.file, place, what, fix })

  const unclosed = /^Expected a closing tag for `<(.*?)>`(.*)/.exec(text)
  if (unclosed) {
    const [, name = '', rest = ''] = unclosed
    if (/^(br|hr|img)$/.test(name)) {
      return fault('tag-is-closed', `\`<${name}>\` 没有收尾`, `改成 \`<${name} />\``)
    }
    if (rest.includes('before the end of') && source.text.includes(`</${name}>`)) {
      return fault(
        'tag-is-closed',
        `${tagName(here, name)}的文字和开头写在了同一行`,
        `把 \`>\` 后面的文字挪到下一行，\`</${name}>\` 也单独占一行`,
      )
    }
    return fault(
      'tag-is-closed',
      `${tagName(here, name)}写了开头，没有收尾`,
      `在它最后一句的下一行加上 \`</${name}>\`；如果里面没有文字，把开头那行的 \`>\` 改成 \` />\``,
    )
  }
  const crowded = /^Expected the closing tag `<\/(.*?)>` either after the end of/.exec(text)?.[1]
  if (crowded) {
    return fault('tag-is-closed', `\`</${crowded}>\` 和文字写在了同一行`, `把 \`</${crowded}>\` 挪到下一行，单独占一行`)
  }
  const mismatch =
    /^Unexpected closing tag `<\/(.*?)>`, expected corresponding closing tag for `<(.*?)>` \((\d+):(\d+)/.exec(text)
  if (mismatch) {
    const [, found = '', expected = '', line = '1', column = '1'] = mismatch
    if (expected === 'Branch' || expected === 'Exit') {
      const opened = { line: Number(line), column: Number(column) }
      const name = tagName(rawLine(source, opened.line), expected)
      return { ...fault('tag-is-closed', `${name}没有收尾`, '把这一行末尾的 `>` 改成 ` />`'), place: opened }
    }
    return fault(
      'tag-is-closed',
      `第 ${line} 行的 \`<${expected}>\` 被 \`</${found}>\` 收尾`,
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
  const brace = before.lastIndexOf('{')
  if (/^Unexpected end of file in expression/.test(text) || here.startsWith('{') || brace > before.lastIndexOf('}')) {
    return fault(
      'braces-are-escaped',
      `\`${here.slice(0, 12)}\` 里的花括号会被当成代码`,
      '在花括号前面加反斜杠：`\\{` 和 `\\}`',
    )
  }
  if (/^<!--/.test(here)) {
    return fault('less-than-is-escaped', '`<!-- -->` 在这里不是注释', '不给人看的话写成 `{/* … */}`，或者直接删掉')
  }
  const address = /^<((?:https?:|mailto:)?[^\s<>"'=]*[:@.][^\s<>"'=]*)>/.exec(here)?.[1]
  if (address) {
    return fault(
      'less-than-is-escaped',
      `\`<${address}>\` 外面的尖括号会被当成标签`,
      /^https?:/.test(address) ? `去掉尖括号，或者写成 \`[名称](${address})\`` : '去掉尖括号',
    )
  }
  const name = /^<\/?([A-Za-z][\w.]*)/.exec(here)?.[1]
  const unquoted = name && /\s([\w-]+)=(?!["'{])([“”][^“”"]*[“”]|\S*?)(?=[\s>]|\/>|$)/.exec(here)
  if (unquoted) {
    const [, attribute, value = ''] = unquoted
    const clean = value.replaceAll(/[“”‘’]/g, '')
    return fault(
      'tag-is-closed',
      `\`${attribute}=${value}\` 没有用英文双引号包起来`,
      `改成 \`${attribute}="${clean}"\``,
    )
  }
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
  const title = /\b(?:title|ask|for|outcome|when)="([^"]*)"/.exec(here)?.[1]
  return title ? `「${title}」（\`<${tag}>\`）` : `\`<${tag}>\` `
}

function rawLine(source: Source, number: number): string {
  return source.text.split(/\r?\n/)[number - 1] ?? ''
}
