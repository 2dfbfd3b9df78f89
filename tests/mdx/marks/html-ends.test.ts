import { describe, expect, test } from 'vitest'
import { readPage } from '../../../src/mdx/read-page.ts'
import { createSource } from '../../../src/mdx/source.ts'

/** The rules that speak of a page of Markdown or MDX with this text, each with its place. */
const said = (text: string, ending: string) =>
  readPage(createSource(`docs/guides/keys.${ending}`, `${text}\n`)).findings.map(
    ({ rule, place }) => `${place?.line}:${place?.column} ${rule}`,
  )

describe('HTML without its other half', () => {
  test.each([
    ['先<b>看清楚。', '1:2'],
    ['先<i>看清楚。', '1:2'],
    ['<u>看清楚', '1:1'],
    ['a<b>c', '1:2'],
    ['看<sub>完', '1:2'],
    ['<details>\n\n看\n', '1:1'],
    ['看</span>完', '1:2'],
    ['<b>看</b>完</b>', '1:10'],
    ['</b>', '1:1'],
    ['一行</br>两行', '1:3'],
  ])('is found in %j, in Markdown as in MDX', (text, at) => {
    for (const ending of ['md', 'mdx']) expect(said(text, ending)).toEqual([`${at} tag-is-closed`])
  })

  test.each([['一行<br />两行'], ['<b>看</b>'], ['<details>\n\n看\n\n</details>'], ['1 \\< 2'], ['`<b>`']])(
    'is not found in %j',
    (text) => {
      for (const ending of ['md', 'mdx']) expect(said(text, ending)).toEqual([])
    },
  )
})

test.each([
  ['看a<b', '1:3'],
  ['看a<b\n\n后面', '1:3'],
  ['<3 件', '1:1'],
  ['看<=3', '1:2'],
  ['看<-', '1:2'],
  ['看<<好', '1:2'],
  ['看5<x', '1:3'],
  ['看<', '1:2'],
  ['看</', '1:2'],
  ['看<y>z', '1:2'],
])('points at the sign in %j inside a step', (text, at) => {
  const [line, column] = at.split(':')
  const findings = said(`<Step id="a">\n${text}\n</Step>\n\n<Step id="b">\n好\n</Step>`, 'mdx')
  expect(findings[0]).toBe(`${Number(line) + 1}:${column} less-than-is-escaped`)
})

test.each([
  ['正文<o:p>粘来的</o:p>', ['1:3', '1:11']],
  ['正文<o:p></o:p>', ['1:3', '1:8']],
  ['- 看 <st1:place w:st="on">店</st1:place>', ['1:5', '1:27']],
])('what Word leaves behind is found in %j', (text, places) => {
  expect(said(text, 'md')).toEqual(places.map((at) => `${at} mark-is-meant`))
})

test.each(['{/* 不给人看 */}', '正文 {/* 不给人看 */} 后面', '{/* 先看\n再回 */}', '- {/* 甲 **乙** */}'])(
  'a comment of MDX is found in Markdown, where it is shown: %j',
  (text) => {
    expect(said(text, 'md').map((one) => one.split(' ')[1])).toEqual(['mark-takes-effect'])
    expect(said(text, 'mdx')).toEqual([])
  },
)

test.each(['`{/* 代码 */}`', '写成 \\{/* … */}', '<!-- 不给人看 -->'])('but not in %j', (text) => {
  expect(said(text, 'md')).toEqual([])
})
