import type { ReaderFinding } from '../diagnostics/finding.ts'
import { createSource, type Source } from '../mdx/source.ts'
import { isPage, listOf } from './files.ts'
import { lists } from './lists.ts'

/**
 * A file larger than this is taken for a mistake, in bytes. The parser of pages takes some 4 seconds for a million, and a page of
 * this size holds 60,000 Han characters, where the longest has 7,000.
 */
const largest = { page: 200_000, list: 1_000_000 }

const decoder = new TextDecoder('utf-8', { fatal: true })

/** What programs put at the start of files that are no text, and what to do about such a file. */
const formats: { starts: number[]; what: string; fix: string }[] = [
  office([0x50, 0x4b, 0x03, 0x04]),
  office([0xd0, 0xcf, 0x11, 0xe0]),
  office([...'{\\rtf'].map((letter) => letter.charCodeAt(0))),
  {
    starts: [...'%PDF'].map((letter) => letter.charCodeAt(0)),
    what: '这是 PDF 文件，改了文件名也不会变成文字',
    fix: '打开它，把文字复制到新建的文本文件里；给人下载的，移到 public 文件夹',
  },
  {
    starts: [0x89, 0x50, 0x4e, 0x47],
    what: '这是一张图片，改了文件名也不会变成文字',
    fix: '把图片放进 public 文件夹，在页面里写 `![图里是什么](/文件名.png)`',
  },
]

function office(starts: number[]): (typeof formats)[number] {
  return {
    starts,
    what: '这是 Word 文件（或表格、压缩包），改了文件名也不会变成文字',
    fix: '在 Word 里打开它，全选、复制，粘贴到新建的文本文件里，再用 UTF-8 编码保存',
  }
}

/**
 * The text of a file of the content, or why it has none: too large, of another program, in another encoding, or empty.
 */
export function readText(file: string, bytes: Uint8Array): Source | ReaderFinding {
  const finding = (what: string, fix: string): ReaderFinding => ({ rule: 'file-is-text', file, what, fix })
  const most = isPage(file) ? largest.page : largest.list
  if (bytes.length > most) {
    const [size, limit] = [Math.ceil(bytes.length / 1000), most / 1000]
    return finding(
      `这个文件有 ${size} KB，最多 ${limit} KB，一页文字不会这么大`,
      '看看是不是粘贴时重复了；真有这么长，拆成几个文件；图片放进 public 文件夹，不要嵌在文字里',
    )
  }
  const format = formats.find(({ starts }) => starts.every((byte, index) => bytes[index] === byte))
  if (format) return finding(format.what, format.fix)
  if (isUtf16(bytes)) {
    return finding(
      '这个文件是 UTF-16 编码（记事本里叫 Unicode），手册读不了',
      '用 UTF-8 保存：记事本「另存为」时，把「编码」改成 UTF-8',
    )
  }
  if (bytes.includes(0))
    return finding('这个文件里有不是文字的内容', '用文本编辑器另存一份；图片和表格放进 public 文件夹')
  try {
    const text = decoder.decode(bytes)
    if (text.trim() === '' && mustHaveText(file)) {
      return finding('这个文件是空的', '写上内容；还没有内容的，先删掉这个文件')
    }
    return text.includes('\r') && !text.includes('\n')
      ? finding('这个文件的换行是很旧的一种，整篇会被当成一行', '在编辑器里把行尾（换行符）改成 LF，再存一次')
      : createSource(file, text)
  } catch {
    return finding('这个文件不是 UTF-8 编码，汉字会变成乱码', '在编辑器里选「以 UTF-8 编码保存」，再存一次')
  }
}

/** Whether a file is a page, or one entry of a list: a list of many may well be empty. */
function mustHaveText(file: string): boolean {
  const list = listOf(file)
  return isPage(file) || (list !== undefined && lists[list].id === 'file-name')
}

/** Whether bytes are text of two bytes a letter: by the mark at the start, or since half of the first ones are zero. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  const start = bytes.subarray(0, 8)
  return start.length >= 4 && [0, 1].some((odd) => start.every((byte, index) => (byte === 0) === (index % 2 === odd)))
}
