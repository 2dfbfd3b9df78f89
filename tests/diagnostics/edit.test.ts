import { expect, test } from 'vitest'
import { editsOf } from '../../src/diagnostics/edit.ts'
import { createSource } from '../../src/mdx/source.ts'
import { applyEdits } from '../support/edits.ts'

const source = createSource('a.yaml', 'owner: "前台"\nkeys: 三把\n')
const edit = (line: number, column: number, old: string, text: string) => ({ place: { line, column }, old, text })

test('what stands there is replaced, whether in quotation marks or not', () => {
  const edits = editsOf(source, [edit(1, 8, '前台', 'front'), edit(2, 7, '三把', '3'), edit(2, 1, '', '# ')])
  expect(edits?.[0]).toEqual({ start: { line: 1, column: 9 }, end: { line: 1, column: 11 }, text: 'front' })
  expect(applyEdits(source.text, edits!)).toBe('owner: "front"\n# keys: 3\n')
})

test('nothing is replaced where one of several is not there', () => {
  expect(editsOf(source, [edit(1, 8, '前台', 'front'), edit(2, 7, '四把', '4')])).toBeUndefined()
  expect(editsOf(source, [])).toBeUndefined()
})
