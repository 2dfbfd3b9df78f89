/** A row of a table, with the line of the file that it begins in. */
export interface Row {
  line: number
  cells: string[]
}

/** No export is larger, in bytes: 500 lines are 40 kB. */
const largest = 5_000_000

/**
 * The text of a file that a spreadsheet may have saved: UTF-8, UTF-16 or GBK.
 *
 * @throws what else it is, in Chinese
 */
export function textOfTable(file: string, bytes: Uint8Array): string {
  if (bytes.length > largest) throw new Error(`${file}：有 ${Math.ceil(bytes.length / 1_000_000)} MB，导出的文件不会这么大；看看是不是选错了`) // prettier-ignore
  const starts = (...mark: number[]) => mark.every((byte, index) => bytes[index] === byte)
  if (starts(0x50, 0x4b, 3, 4) || starts(0xd0, 0xcf, 0x11, 0xe0))
    throw new Error(`${file}：这是 Excel 工作簿；在 Excel 里打开它，「另存为」选「CSV UTF-8」`)
  const marked = starts(0xff, 0xfe) ? 'utf-16le' : starts(0xfe, 0xff) ? 'utf-16be' : undefined
  for (const encoding of marked ? [marked] : ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      if (text.includes('\0')) break
      return text
    } catch {
      // The next one may fit.
    }
  }
  throw new Error(`${file}：不是文字，或者编码认不出来；在表格软件里「另存为」选「CSV UTF-8」`)
}

/**
 * Reads rows as spreadsheets write them: commas, semicolons or tabs, quoted cells, either kind of line end, `sep=;`
 * before all. Empty rows are left out.
 *
 * @throws where a quotation mark has no end
 */
export function readTable(file: string, text: string): Row[] {
  const separator = separatorOf(text)
  const rows: Row[] = []
  let [at, line] = [0, 1]
  while (at < text.length) {
    const row: Row = { line, cells: [] }
    for (;;) {
      const cell = text[at] === '"' ? quotedCell(file, text, at, line) : { text: '', end: at }
      let end = cell.end
      while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1
      row.cells.push(cell.text + text.slice(cell.end, end))
      line += text.slice(at, end).split(/\r\n|\r|\n/).length - 1
      at = end + 1
      if (text[end] !== separator) {
        if (text[end] === '\r' && text[at] === '\n') at += 1
        break
      }
    }
    line += 1
    const isSeparator = row.line === 1 && /^sep=/i.test(row.cells[0]!)
    if (!isSeparator && row.cells.some((cell) => cell.trim() !== '')) rows.push(row)
  }
  return rows
}

function quotedCell(file: string, text: string, from: number, line: number): { text: string; end: number } {
  let end = from + 1
  for (;;) {
    end = text.indexOf('"', end)
    if (end < 0) throw new Error(`${file}:${line} 这一行的引号没有收尾；补上一个 "，或者重新导出`)
    if (text[end + 1] !== '"') return { text: text.slice(from + 1, end).replaceAll('""', '"'), end: end + 1 }
    end += 2
  }
}

/** What parts the cells of the first line that has several. */
function separatorOf(text: string): string {
  const [, told] = /^sep=(.)/i.exec(text) ?? []
  if (told) return told
  const head = text.split(/[\r\n]+/).find((line) => line.trim() !== '') ?? ''
  return [',', ';', '\t'].toSorted((a, b) => head.split(b).length - head.split(a).length)[0]!
}
