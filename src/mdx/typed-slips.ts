import type { ReaderFinding } from '../diagnostics/finding.ts'
import { lexTags } from './lex-tags.ts'
import type { Source } from './source.ts'
import type { SlipKind, TypedSlip } from './typed-slip.ts'

/**
 * What is wrong with the signs that tags are written with, one finding for each kind and all of its places: a page that
 * came out of Word has the same one everywhere, and is mended in one go. Ask only when a page could not be read.
 *
 * @param from offset at which the text starts
 */
export function typedSlips(source: Source, from: number): ReaderFinding[] {
  const findings = Map.groupBy(lexTags(source, from), ({ kind }) => kind)
  return [...findings.values()].map((same) => findingOf(same, source)).sort((a, b) => a.place!.line - b.place!.line)
}

function findingOf(same: TypedSlip[], { file, placeAt, line }: Source): ReaderFinding {
  const [first] = same
  const place = placeAt(first!.offset)
  const further = same.slice(1).map(({ offset }) => ({ file, place: placeAt(offset) }))
  const isOne =
    same.length === 1 ||
    (/^(?:quote|bracket)$/.test(first!.kind) && same.length === 2 && further[0]!.place.line === place.line)
  const words = isOne ? sayOne(first!, line(place.line)) : sayAll(first!.kind, same.length)
  // What is missing, nobody can tell.
  const edits = same.every((finding) => finding.edits.length > 0) ? same.flatMap((finding) => finding.edits) : []
  return { rule: 'tag-is-closed', file, place, ...words, edits, ...(!isOne && { further }) }
}

/** An attribute with its value between whatever signs. */
const wholeValue =
  /([^\s=]+)=["“”„‟＂″〝〞'‘’「『《〈＜<【［[（(`]["“”]?([^"“”„‟＂]*?)["“”]?["“”„‟＂″〝〞'‘’」』》〉＞>】］\]）)`](?=[\s/>,，、;；。.|+]|$)/

type Words = Pick<ReaderFinding, 'what' | 'fix'>

function sayOne({ kind, typed, right }: TypedSlip, line: string): Words {
  switch (kind) {
    case 'space':
      return { what: `\`<\` 和标签名之间多了空格：\`${typed}\``, fix: `改成 \`${right}\`` }
    case 'name':
      return { what: `标签的开头写成了 \`${typed}\``, fix: `改成 \`${right}\`` }
    case 'connector':
      return { what: `\`${typed}\` 这里要写一个等号`, fix: `改成 \`${right}\`` }
    case 'equals':
      return { what: '这里的等号是全角的 `＝`', fix: '改成半角的 `=`' }
    case 'comma':
      return { what: `两项之间写了 \`${typed}\``, fix: '删掉它，两项之间只空一格' }
    case 'quote':
    case 'bracket': {
      const found = kind === 'quote' ? '用了中文引号' : '外面写的不是英文双引号'
      const [written, name, value] = wholeValue.exec(line.slice(line.indexOf(typed))) ?? []
      return written
        ? { what: `\`${written}\` ${found}`, fix: `改成 \`${name}="${value}"\`` }
        : { what: `\`${typed}\` ${found}`, fix: `改成英文双引号 \`"\`` }
    }
    case 'unquoted':
      return { what: `\`${typed}\` 没有用英文双引号包起来`, fix: `改成 \`${right}\`` }
    case 'unclosed':
      return { what: `\`${typed}\` 的引号只有一半，从这里往后都被当成了它的内容`, fix: '在这里补上英文双引号 `"`' }
    case 'inner':
      return { what: '引号里面又写了英文双引号，内容到这里就断了', fix: '里面的引号改成「」' }
    case 'end':
      return typed === ''
        ? { what: `这个标签的末尾漏了 \`${right}\``, fix: `在这里补上 \`${right}\`` }
        : { what: `标签的收尾写成了 \`${typed.trim()}\``, fix: `改成 \`${right}\`` }
    case 'open':
      return { what: '这个标签写到行末还没有收尾', fix: `在这里补上 \`${right.trim()}\`` }
  }
}

const many: Record<SlipKind, (count: number) => Words> = {
  space: (count) => ({ what: `有 ${count} 处 \`<\` 和标签名之间多了空格`, fix: '删掉 `<` 后面的空格' }),
  name: (count) => ({
    what: `有 ${count} 个标签的开头写得不对`,
    fix: '尖括号后面直接写标签的名字，例如 `<Step `、`</Step>`',
  }),
  connector: (count) => ({ what: `有 ${count} 处名称和内容之间写的不是等号`, fix: '每一项都写成 名称="内容"' }),
  equals: (count) => ({
    what: `这个文件的标签里有 ${count} 处全角等号 \`＝\``,
    fix: '全部换成半角的 `=`，可以用编辑器的替换功能',
  }),
  comma: (count) => ({ what: `这个文件的标签里有 ${count} 处逗号，写在两项之间`, fix: '删掉它们，两项之间只空一格' }),
  quote: (count) => ({
    what: `这个文件里有 ${count} 处中文引号写在标签里，标签只认英文双引号`,
    fix: '标签里的 `“` 和 `”` 全部换成英文双引号 `"`，可以用编辑器的替换功能；正文里的不用换',
  }),
  bracket: (count) => ({
    what: `这个文件的标签里有 ${count} 处别的括号或引号，标签只认英文双引号`,
    fix: '标签里包着内容的，全部换成英文双引号 `"`；正文里的不用换',
  }),
  unquoted: (count) => ({ what: `有 ${count} 处内容没有用英文双引号包起来`, fix: '每一项都写成 名称="内容"' }),
  unclosed: (count) => ({ what: `有 ${count} 处引号只有一半`, fix: '在每处内容的末尾补上英文双引号 `"`' }),
  inner: (count) => ({
    what: `引号里面又写了 ${count} 个英文双引号，内容到那里就断了`,
    fix: '里面的引号改成「」',
  }),
  end: (count) => ({ what: `有 ${count} 个标签的收尾写得不对`, fix: '`＞` 改成 `>`，`／` 改成 `/`' }),
  open: (count) => ({ what: `有 ${count} 个标签写到行末还没有收尾`, fix: '有文字的补上 `>`，没有的补上 ` />`' }),
}

function sayAll(kind: SlipKind, count: number): Words {
  return many[kind](count)
}
