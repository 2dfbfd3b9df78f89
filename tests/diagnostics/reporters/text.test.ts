import { expect, test } from 'vitest'
import { buildReport } from '../../../src/diagnostics/report.ts'
import { reportText } from '../../../src/diagnostics/reporters/text.ts'
import { messageOf } from '../../support/message.ts'

test('groups messages by file, every part on its own line', () => {
  const report = buildReport(
    [
      messageOf(
        {
          place: { line: 7, column: 3 },
          other: { file: 'docs/guides/box.mdx', place: { line: 2, column: 1 }, what: '铁盒在这里' },
        },
        { excerpt: { text: '备用钥匙在铁盒里', mark: [2, 4] }, url: '/help/messages/key-is-there/' },
      ),
      messageOf({ what: '没有人管', other: { file: 'docs/guides/box.mdx', what: '铁盒' } }, { level: 'check' }),
      messageOf({ file: 'registers/R01.yaml', place: { line: 1, column: 1 } }, { level: 'note' }),
    ],
    12,
  )
  expect(reportText(report)).toBe(`docs/guides/keys.mdx

  整个文件  请核对  没有人管
      另见  docs/guides/box.mdx：铁盒
      原因  没有钥匙开不了门
      改法  再配一把

  第 7 行第 3 列  必须改  备用钥匙不见了
      原文  备用钥匙在铁盒里
                ^^^^
      另见  docs/guides/box.mdx 第 2 行：铁盒在这里
      原因  没有钥匙开不了门
      改法  再配一把
      说明  /help/messages/key-is-there/

registers/R01.yaml

  第 1 行第 1 列  提示  备用钥匙不见了
      原因  没有钥匙开不了门
      改法  再配一把

1 处必须改，1 处请核对，1 条提示，在 2 个文件里；其余 10 个文件没有问题。
`)
})

test('names the other places of a message by file and line', () => {
  const place = (line: number) => ({ line, column: 1 })
  const file = 'docs/guides/keys.mdx'
  const further = [{ file, place: place(9) }, { file, place: place(9) }, { file, place: place(12) }, { file: 'docs/box.mdx', place: place(2) }] // prettier-ignore
  const text = reportText(buildReport([messageOf({ place: place(7), further })], 3))
  expect(text).toContain('      还有  第 9、12 行\n      还有  docs/box.mdx 第 2 行\n      原因')
})

test('says only what there is to do', () => {
  const summary = (report: Parameters<typeof reportText>[0]) => reportText(report).trimEnd().split('\n').at(-1)
  expect(summary(buildReport([], 12))).toBe('检查了 12 个文件，没有发现问题。')
  expect(summary(buildReport([messageOf({}, { level: 'note' })], 1))).toBe(
    '1 条提示，在 1 个文件里；其余 0 个文件没有问题。',
  )
})

test('counts no files that it has not looked at', () => {
  const everything = messageOf({ file: '（全部内容）' })
  expect(reportText(buildReport([everything], 0))).toContain('在 1 个文件里；其余 0 个文件没有问题。')
})
