import { lexTags, type SlipKind, type TypedSlip } from './lex-tags.ts'
import type { Fault, Source } from './source.ts'

/**
 * What is wrong with the signs that tags are written with, one fault for each kind and all of its places: a page that
 * came out of Word has the same one everywhere, and is mended in one go. Ask only when a page could not be read.
 *
 * @param from offset at which the text starts
 */
export function typedSlips(source: Source, from: number): Fault[] {
  const slips = Map.groupBy(lexTags(source, from), ({ kind }) => kind)
  return [...slips.values()].map((same) => faultOf(same, source)).sort((a, b) => a.place!.line - b.place!.line)
}

function faultOf(same: TypedSlip[], { file, placeAt, line }: Source): Fault {
  const [first] = same
  const place = placeAt(first!.offset)
  const further = same.slice(1).map(({ offset }) => ({ file, place: placeAt(offset) }))
  const isOne =
    same.length === 1 || (first!.kind === 'quote' && same.length === 2 && further[0]!.place.line === place.line)
  const words = isOne ? sayOne(first!, line(place.line)) : sayAll(first!.kind, same.length)
  // What is missing, nobody can tell.
  const edits = same.every((slip) => slip.edits.length > 0) ? same.flatMap((slip) => slip.edits) : []
  return { rule: 'tag-is-closed', file, place, ...words, edits, ...(!isOne && { further }) }
}

type Words = Pick<Fault, 'what' | 'fix'>

function sayOne({ kind, typed, right }: TypedSlip, line: string): Words {
  switch (kind) {
    case 'space':
      return { what: `\`<\` 和标签名之间多了空格：\`${typed}\``, fix: `改成 \`${right}\`` }
    case 'equals':
      return { what: '这里的等号是全角的 `＝`', fix: '改成半角的 `=`' }
    case 'comma':
      return { what: `两项之间写了 \`${typed}\``, fix: '删掉它，两项之间只空一格' }
    case 'quote': {
      const [written, name, value] =
        /([^\s=]+)=["“”„‟＂]([^"“”„‟＂]*)["“”„‟＂]/.exec(line.slice(line.indexOf(typed))) ?? []
      return written
        ? { what: `\`${written}\` 用了中文引号`, fix: `改成 \`${name}="${value}"\`` }
        : { what: `\`${typed}\` 用了中文引号`, fix: `引号改成英文双引号 \`"\`` }
    }
    case 'unquoted':
      return { what: `\`${typed}\` 没有用英文双引号包起来`, fix: `改成 \`${right}\`` }
    case 'unclosed':
      return { what: `\`${typed}\` 的引号只有一半，从这里往后都被当成了它的内容`, fix: '在这里补上英文双引号 `"`' }
    case 'inner':
      return { what: '引号里面又写了英文双引号，内容到这里就断了', fix: '里面的引号改成「」' }
    case 'end':
      return { what: `标签的收尾 \`${typed}\` 是全角的`, fix: `改成 \`${right}\`` }
  }
}

const many: Record<SlipKind, (count: number) => Words> = {
  space: (count) => ({ what: `有 ${count} 处 \`<\` 和标签名之间多了空格`, fix: '删掉 `<` 后面的空格' }),
  equals: (count) => ({
    what: `这个文件的标签里有 ${count} 处全角等号 \`＝\``,
    fix: '全部换成半角的 `=`，可以用编辑器的替换功能',
  }),
  comma: (count) => ({ what: `这个文件的标签里有 ${count} 处逗号，写在两项之间`, fix: '删掉它们，两项之间只空一格' }),
  quote: (count) => ({
    what: `这个文件里有 ${count} 处中文引号写在标签里，标签只认英文双引号`,
    fix: '标签里的 `“` 和 `”` 全部换成英文双引号 `"`，可以用编辑器的替换功能；正文里的不用换',
  }),
  unquoted: (count) => ({ what: `有 ${count} 处内容没有用英文双引号包起来`, fix: '每一项都写成 名称="内容"' }),
  unclosed: (count) => ({ what: `有 ${count} 处引号只有一半`, fix: '在每处内容的末尾补上英文双引号 `"`' }),
  inner: (count) => ({
    what: `引号里面又写了 ${count} 个英文双引号，内容到那里就断了`,
    fix: '里面的引号改成「」',
  }),
  end: (count) => ({ what: `有 ${count} 个标签的收尾是全角的`, fix: '`＞` 改成 `>`，`／` 改成 `/`' }),
}

function sayAll(kind: SlipKind, count: number): Words {
  return many[kind](count)
}
