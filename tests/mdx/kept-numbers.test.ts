import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import { expect, test } from 'vitest'
import { parseMarkdown } from '../../src/mdx/markdown.ts'

/** The numbers that a browser shows before the items of a list. */
function numbersOf(text: string): number[] {
  const html = toHtml(toHast(parseMarkdown(text, 'mdx')))
  let next = Number(/<ol start="(\d+)"/.exec(html)?.[1] ?? 1)
  return [...html.matchAll(/<li(?: value="(\d+)")?>/g)].map(([, value]) => {
    const number = value === undefined ? next : Number(value)
    next = number + 1
    return number
  })
}

test.each([
  ['1. 看\n2. 回\n3. 等', [1, 2, 3]],
  ['3. 看\n5. 回\n7. 等', [3, 5, 7]],
  ['1. 看\n3. 回\n4. 等', [1, 3, 4]],
  ['5. 看\n6. 回', [5, 6]],
  ['1. 看\n2. 回\n2. 等', [1, 2, 2]],
  ['0. 看\n1. 回', [0, 1]],
  ['> 2) 看\n> 4) 回', [2, 4]],
])('numbers are shown as they were typed: %j', (text, numbers) => {
  expect(numbersOf(text)).toEqual(numbers)
})

test('a list that says 1 all the way through is counted', () => {
  expect(numbersOf('1. 看\n1. 回\n1. 等')).toEqual([1, 2, 3])
  expect(numbersOf('0. 看\n0. 回')).toEqual([0, 1])
})
