import { AlignmentType, BorderStyle, Document, Footer, HeadingLevel, LineRuleType, Packer, PageNumber, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx' // prettier-ignore
import type { Heading, PhrasingContent, Root, RootContent, Table as TableNode } from 'mdast'
import { columnWidths } from './column-widths.ts'

/** Of text that is not Chinese, and of Chinese text: both are on every computer with Office. */
const font = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Calibri', eastAsia: '微软雅黑' }

/** A4 and its margins, in twentieths of a point. */
const page = { width: 11_906, height: 16_838, across: 1_134, down: 1_247 }
const textWidth = page.width - 2 * page.across

const ink = '1D2725'
const green = '0B6B63'
/** Lines are so many 240ths of what the font asks for. */
const lineRule = LineRuleType.AUTO

const line = { style: BorderStyle.SINGLE, size: 4, color: 'A9B5B1' }

/** Sizes in half points, spaces in twentieths of a point. */
const headingStyle = (size: number, before: number, after: number, color: string) => ({
  run: { font, size, bold: true, color },
  paragraph: { spacing: { before, after, line: 300, lineRule }, keepNext: true },
})

/** A document as a Word file. */
export function writeDocx(document: Root): Promise<ArrayBuffer> {
  const [first] = document.children
  const title = first?.type === 'heading' ? plainOf(first.children) : ''
  return Packer.toArrayBuffer(
    new Document({
      title,
      creator: '客服手册',
      styles: {
        default: {
          document: {
            run: { font, size: 21, color: ink, language: { value: 'zh-CN', eastAsia: 'zh-CN' } },
            paragraph: { spacing: { line: 276, lineRule, after: 80 } },
          },
          heading1: headingStyle(36, 0, 120, ink),
          heading2: headingStyle(26, 320, 120, green),
          heading3: headingStyle(22, 200, 80, ink),
        },
      },
      sections: [
        {
          properties: {
            page: {
              size: { width: page.width, height: page.height },
              margin: { top: page.down, bottom: page.down, left: page.across, right: page.across },
            },
          },
          footers: { default: new Footer({ children: [pageNumber(title)] }) },
          children: document.children.flatMap(partOf),
        },
      ],
    }),
  )
}

function pageNumber(title: string): Paragraph {
  const run = { size: 17, color: '55625E' }
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({ ...run, text: `${fit(title)}　第 ` }),
      new TextRun({ ...run, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
      new TextRun({ ...run, text: ' 页' }),
    ],
  })
}

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4, 5: HeadingLevel.HEADING_5, 6: HeadingLevel.HEADING_6 } satisfies Record<Heading['depth'], string> // prettier-ignore

function partOf(node: RootContent): (Paragraph | Table)[] {
  switch (node.type) {
    case 'heading':
      return [new Paragraph({ heading: levels[node.depth], children: runsOf(node.children) })]
    case 'paragraph':
      return [new Paragraph({ children: runsOf(node.children) })]
    case 'table':
      // Word joins two tables that nothing stands between.
      return [tableOf(node), new Paragraph({ spacing: { before: 0, after: 0, line: 120, lineRule } })]
    default:
      return []
  }
}

function tableOf(node: TableNode): Table {
  const widths = columnWidths(node, textWidth)
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: node.children.map((row, index) => {
      const isHead = index === 0
      const cells = row.children.map(
        (cell, column) =>
          new TableCell({
            width: { size: widths[column] ?? 0, type: WidthType.DXA },
            ...(isHead && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'EBF0EE' } }),
            children: linesOf(cell.children).map(
              (children) =>
                new Paragraph({ spacing: { after: 40, line: 252, lineRule }, children: runsOf(children, isHead) }),
            ),
          }),
      )
      return new TableRow({ tableHeader: isHead, cantSplit: true, children: cells })
    }),
  })
}

/** The lines of a cell, which become paragraphs. */
function linesOf(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const child of children) {
    if (child.type === 'break') lines.push([])
    else lines.at(-1)!.push(child)
  }
  return lines
}

function runsOf(children: readonly PhrasingContent[], isBold = false): TextRun[] {
  return children.flatMap((child) => {
    if (child.type === 'text') return [new TextRun({ text: fit(child.value), ...(isBold && { bold: true }) })]
    if (child.type === 'break') return [new TextRun({ break: 1 })]
    return child.type === 'strong' ? runsOf(child.children, true) : []
  })
}

function plainOf(children: readonly PhrasingContent[]): string {
  return fit(children.map((child) => (child.type === 'text' ? child.value : ' ')).join(''))
}

/** Text without the characters that XML has no place for. */
function fit(text: string): string {
  return text.toWellFormed().replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}
