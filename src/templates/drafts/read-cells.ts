/**
 * Cells out of what a spreadsheet puts on the clipboard: columns apart by tabs, rows by line ends, and in quotes what
 * holds either (`"` doubled within).
 *
 * @returns rows of cells; a line end at the very end begins no row
 */
export function readCells(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y
  while (cell.lastIndex < text.length) {
    const start = cell.lastIndex
    let found = cell.exec(text)
    if (!found) {
      // A quote that is no spreadsheet's: 「24" 显示器」 is taken as it stands.
      const plain = /([^\t\r\n]*)(\t|\r\n|\n|\r|$)/y
      plain.lastIndex = start
      const [all, typed, end] = plain.exec(text)!
      found = [all, undefined, typed, end] as unknown as RegExpExecArray
      cell.lastIndex = plain.lastIndex
    }
    const [, quoted, plain, end] = found
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '\t') {
      if (cell.lastIndex === text.length) row.push('')
      continue
    }
    rows.push(row)
    row = []
  }
  if (row.length > 0) rows.push(row)
  return rows
}
