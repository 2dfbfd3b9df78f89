import type { ReaderFinding } from '../diagnostics/finding.ts'
import { isSameWord, nearest, sayGuess } from '../diagnostics/nearest.ts'
import { shorten } from '../diagnostics/shorten.ts'
import { isVoid } from './html-tags.ts'
import { lookAlikeName } from './marks/look-alike-tags.ts'
import { namesOpenAt, selfClosedBefore } from './open-tags.ts'
import { rewordWord } from './reword-angle.ts'
import { rewordUnclosed, unclosedVoid } from './reword-unclosed.ts'
import { findingAt, spotOf, type Stumble } from './stumble.ts'

/** A tag that is not closed, closed by another name, or closed without having been opened. */
export function rewordClosing(stumble: Stumble): ReaderFinding | undefined {
  return unclosed(stumble) ?? crowded(stumble) ?? mismatch(stumble) ?? extra(stumble)
}

function unclosed(stumble: Stumble): ReaderFinding | undefined {
  const { said, here, source, offset } = stumble
  const [, name, rest = ''] = /^Expected a closing tag for `<(.*?)>` \(.*?\)(.*)/.exec(said) ?? []
  if (name === undefined) return undefined
  const finding = (what: string, fix: string) => findingAt(stumble, { rule: 'tag-is-closed', what, fix })

  if (lookAlikeName(name) === undefined) {
    const other = rewordUnclosed(stumble, name)
    if (other) return other
  }
  if (rest.includes('before the end of') && source.text.includes(`</${name}>`)) {
    return besideText(stumble, name)
  }
  const again = new RegExp(`^[ \\t]*(<${name}\\s*/?>)[ \\t]*$|<${name}\\s`, 'm').exec(source.text.slice(offset + 1))
  const slashless = /^<\w+\s*\/?>\s*$/.test(here) ? here.trim() : again?.[1]
  if (slashless !== undefined) {
    const at = slashless === again?.[1] ? offset + 1 + again.index + again[0].indexOf('<') : offset
    return findingAt(
      { source, place: source.placeAt(at) },
      {
        rule: 'tag-is-closed',
        what: `\`${slashless}\` 里什么也没有写，它前面的 \`<${name}>\` 也没有收尾`,
        fix: `是不是 \`</${name}>\`？`,
      },
    )
  }
  return finding(
    `${tagName(here, name)}写了开头，没有收尾`,
    `在它最后一句的下一行加上 \`</${name}>\`；如果里面没有文字，把开头那行的 \`>\` 改成 \` />\``,
  )
}

/** A tag that shares its line with text, in front of it or behind. */
function besideText({ source, place, offset, here }: Stumble, name: string): ReaderFinding {
  const before = source.text.slice(source.text.lastIndexOf('\n', offset - 1) + 1, offset).trim()
  if (before === '') {
    return findingAt(
      { source, place },
      {
        rule: 'tag-is-closed',
        what: `${tagName(here, name)}的文字和开头写在了同一行`,
        fix: `把 \`>\` 后面的文字挪到下一行，\`</${name}>\` 也单独占一行`,
      },
    )
  }
  const isText = /[\p{L}\p{N}]/u.test(before) && !/^(?:[-*+>|#]|\d+[.)])/.test(before)
  return {
    ...findingAt(
      { source, place },
      {
        rule: 'tag-is-closed',
        what: `${tagName(here, name)}前面还写着 \`${shorten(before, 12)}\`，标签要单独占一行，顶格写`,
        fix: isText
          ? `从 \`<${name}\` 起另起一行，前面空一行`
          : `删掉它前面的 \`${shorten(before, 12)}\`，到 \`</${name}>\` 为止都不写在列表、表格、引用和标题里`,
      },
    ),
    ...(isText && { edits: [{ place, old: `<${name}`, text: `\n\n<${name}` }] }),
  }
}

function crowded(stumble: Stumble): ReaderFinding | undefined {
  const { source, offset, place } = stumble
  const name = /^Expected the closing tag `<\/(.*?)>` either after the end of/.exec(stumble.said)?.[1]
  if (name === undefined) return undefined
  const before = source.text.slice(source.text.lastIndexOf('\n', offset - 1) + 1, offset)
  if (before.trim() === '' && before !== '') {
    return findingAt(stumble, {
      rule: 'tag-is-closed',
      what: `\`</${name}>\` 前面有空格，被当成了上面那个列表里的字`,
      fix: '删掉它前面的空格，顶格写',
      edits: [{ place: { line: place.line, column: 1 }, old: before, text: '' }],
    })
  }
  return findingAt(stumble, {
    rule: 'tag-is-closed',
    what: `\`</${name}>\` 和文字写在了同一行`,
    fix: `把 \`</${name}>\` 挪到下一行，单独占一行`,
    edits: [{ place, old: `</${name}`, text: `\n</${name}` }],
  })
}

function mismatch(stumble: Stumble): ReaderFinding | undefined {
  const { said, source, offset } = stumble
  const match =
    /^Unexpected closing tag `<\/(.*?)>`, expected corresponding closing tag for `<(.*?)>` \((\d+):(\d+)/.exec(said)
  if (!match) return undefined
  const [, found = '', expected = '', line = '1', column = '1'] = match
  const opened = { ...stumble, ...spotOf({ line: Number(line), column: Number(column) }, source) }
  const word = rewordWord(opened)
  if (word) return word
  const isMisspelt = isSameWord(expected, found) || nearest(found, [expected]) !== undefined
  const isOpen = namesOpenAt(source.text, offset).includes(found)
  if (!isOpen && !isMisspelt && (lookAlikeName(found) === undefined || selfClosedBefore(source.text, offset, found))) {
    return noOpening(stumble, found)
  }
  if (expected === 'Branch' || expected === 'Exit') {
    const what = `${tagName(opened.here, expected)}没有收尾`
    return findingAt(opened, { rule: 'tag-is-closed', what, fix: '把这一行末尾的 `>` 改成 ` />`' })
  }
  const alone = lookAlikeName(expected) === undefined && isOpen ? rewordUnclosed(opened, expected) : undefined
  if (alone ?? isVoid(expected)) return alone ?? unclosedVoid(opened, expected)
  // Which of the two is misspelt: the one that nothing else on the page is called.
  if (source.text.includes(`<${found} `) && nearest(expected, [found])) {
    return findingAt(opened, {
      rule: 'tag-is-closed',
      what: `\`<${expected}>\` 和收尾的 \`</${found}>\` 不一样`,
      fix: sayGuess(expected, found, (name) => `\`<${name} …>\``),
    })
  }
  return findingAt(stumble, {
    rule: 'tag-is-closed',
    what: `第 ${line} 行的 \`<${expected}>\` 还没有收尾，先遇到了 \`</${found}>\``,
    fix: isMisspelt
      ? sayGuess(found, expected, (name) => `\`</${name}>\``)
      : isOpen
        ? `在这一行前面加上 \`</${expected}>\``
        : `是不是 \`</${expected}>\`？不是的话，在这一行前面加上 \`</${expected}>\``,
    ...(isSameWord(expected, found) && {
      edits: [{ place: stumble.place, old: `</${found}`, text: `</${expected}` }],
    }),
  })
}

function extra(stumble: Stumble): ReaderFinding | undefined {
  const isExtra = /^Unexpected closing (?:tag|slash)/.test(stumble.said)
  const name = isExtra ? /^<\/([^\s<>]*)>?/.exec(stumble.here)?.[1] : undefined
  return name === undefined ? undefined : noOpening(stumble, name)
}

/** A closing tag before which nothing of its name is open. */
function noOpening(stumble: Stumble, name: string): ReaderFinding {
  const { source, offset, place, here } = stumble
  const rule = 'tag-is-closed'
  const written = /^<\/[^\s<>]*\s*>/.exec(here)?.[0] ?? ''
  if (isVoid(name)) {
    const right = `<${name.toLowerCase()} />`
    const edits = [{ place, old: written, text: right }]
    return findingAt(stumble, { rule, what: `\`</${name}>\` 写反了`, fix: `改成 \`${right}\``, edits })
  }
  const self = selfClosedBefore(source.text, offset, name)
  if (self && self.hasText) {
    const opened = { ...stumble, ...spotOf(source.placeAt(self.start), source) }
    return findingAt(opened, {
      rule,
      what: `${tagName(opened.here, name)}的开头已经用 \`/>\` 收了尾，下面的文字和 \`</${name}>\` 就不算在它里面`,
      fix: '把开头那行的 `/>` 改成 `>`',
      edits: [{ place: source.placeAt(self.slash), old: '/>', text: '>' }],
    })
  }
  const isAlone = source.line(place.line) === written
  return findingAt(stumble, {
    rule,
    what: self
      ? `多了一个 \`</${name}>\`，前面的 \`<${name} … />\` 自己已经收尾`
      : `多了一个 \`</${name}>\`，前面没有对应的 \`<${name}>\``,
    fix: self ? '删掉它' : isAlone ? '删掉这一行，或补上它的开头' : '删掉它，或补上它的开头',
    ...(self && { edits: [{ place, old: written, text: '' }] }),
  })
}

/** The step's own title if it has one, else the tag. */
function tagName(here: string, tag: string): string {
  const title = /\b(?:title|ask|for|outcome|when)="([^"]*)"/.exec(here)?.[1]
  return title ? `「${title}」（\`<${tag}>\`）` : `\`<${tag}>\` `
}
