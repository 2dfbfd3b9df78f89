import { isSameWord, nearest, sayGuess } from '../diagnostics/nearest.ts'
import type { Fault } from './source.ts'
import { faultAt, spotOf, type Stumble } from './stumble.ts'
import { rewordWord } from './reword-angle.ts'

/** A tag that is not closed, closed by another name, or closed without having been opened. */
export function rewordClosing(stumble: Stumble): Fault | undefined {
  return unclosed(stumble) ?? crowded(stumble) ?? mismatch(stumble) ?? extra(stumble)
}

function unclosed(stumble: Stumble): Fault | undefined {
  const { said, here, source } = stumble
  const [, name, rest = ''] = /^Expected a closing tag for `<(.*?)>` \(.*?\)(.*)/.exec(said) ?? []
  if (name === undefined) return undefined
  const fault = (what: string, fix: string) => faultAt(stumble, { rule: 'tag-is-closed', what, fix })

  const alone = unclosedVoid(stumble, name)
  if (alone) return alone
  if (rest.includes('before the end of') && source.text.includes(`</${name}>`)) {
    return fault(
      `${tagName(here, name)}的文字和开头写在了同一行`,
      `把 \`>\` 后面的文字挪到下一行，\`</${name}>\` 也单独占一行`,
    )
  }
  return fault(
    `${tagName(here, name)}写了开头，没有收尾`,
    `在它最后一句的下一行加上 \`</${name}>\`；如果里面没有文字，把开头那行的 \`>\` 改成 \` />\``,
  )
}

function crowded(stumble: Stumble): Fault | undefined {
  const name = /^Expected the closing tag `<\/(.*?)>` either after the end of/.exec(stumble.said)?.[1]
  if (name === undefined) return undefined
  return faultAt(stumble, {
    rule: 'tag-is-closed',
    what: `\`</${name}>\` 和文字写在了同一行`,
    fix: `把 \`</${name}>\` 挪到下一行，单独占一行`,
  })
}

function mismatch(stumble: Stumble): Fault | undefined {
  const { said, source } = stumble
  const match =
    /^Unexpected closing tag `<\/(.*?)>`, expected corresponding closing tag for `<(.*?)>` \((\d+):(\d+)/.exec(said)
  if (!match) return undefined
  const [, found = '', expected = '', line = '1', column = '1'] = match
  const opened = { ...stumble, ...spotOf({ line: Number(line), column: Number(column) }, source) }
  const word = rewordWord(opened)
  if (word) return word
  if (expected === 'Branch' || expected === 'Exit') {
    const what = `${tagName(opened.here, expected)}没有收尾`
    return faultAt(opened, { rule: 'tag-is-closed', what, fix: '把这一行末尾的 `>` 改成 ` />`' })
  }
  const alone = unclosedVoid(opened, expected)
  if (alone) return alone
  // Which of the two is misspelt: the one that nothing else on the page is called.
  if (source.text.includes(`<${found} `) && nearest(expected, [found])) {
    return faultAt(opened, {
      rule: 'tag-is-closed',
      what: `\`<${expected}>\` 和收尾的 \`</${found}>\` 不一样`,
      fix: sayGuess(expected, found, (name) => `\`<${name} …>\``),
    })
  }
  const isMisspelt = isSameWord(expected, found) || nearest(found, [expected]) !== undefined
  return faultAt(stumble, {
    rule: 'tag-is-closed',
    what: `第 ${line} 行的 \`<${expected}>\` 还没有收尾，先遇到了 \`</${found}>\``,
    fix: isMisspelt
      ? sayGuess(found, expected, (name) => `\`</${name}>\``)
      : `在这一行前面加上 \`</${expected}>\`；收尾的名字写错了的，改成 \`</${expected}>\``,
    ...(isSameWord(expected, found) && {
      edits: [{ place: stumble.place, old: `</${found}`, text: `</${expected}` }],
    }),
  })
}

function extra(stumble: Stumble): Fault | undefined {
  const isExtra = /^Unexpected closing (?:tag|slash)/.test(stumble.said)
  const name = isExtra ? /^<\/([^\s<>]*)>?/.exec(stumble.here)?.[1] : undefined
  if (name === undefined) return undefined
  return faultAt(stumble, {
    rule: 'tag-is-closed',
    what: `多了一个 \`</${name}>\`，前面没有对应的 \`<${name}>\``,
    fix: '删掉这一行，或补上它的开头',
  })
}

/** A tag that never has anything in it, and ends where it starts. */
function unclosedVoid(stumble: Stumble, name: string): Fault | undefined {
  if (!/^(?:br|hr|img|source|wbr|col|input)$/.test(name)) return undefined
  const end = /^<[^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*?(?=>)/.exec(stumble.here)?.[0]
  const place = { line: stumble.place.line, column: stumble.place.column + (end?.length ?? 0) }
  return faultAt(stumble, {
    rule: 'tag-is-closed',
    what: `\`<${name}>\` 没有收尾`,
    fix: name === 'br' || name === 'hr' ? `改成 \`<${name} />\`` : `把它的 \`>\` 改成 \` />\``,
    ...(end !== undefined && { edits: [{ place, old: '>', text: ' />' }] }),
  })
}

/** The step's own title if it has one, else the tag. */
function tagName(here: string, tag: string): string {
  const title = /\b(?:title|ask|for|outcome|when)="([^"]*)"/.exec(here)?.[1]
  return title ? `「${title}」（\`<${tag}>\`）` : `\`<${tag}>\` `
}
