import { expect, test } from 'vitest'
import { findings, quizItem, withQuiz } from '../../support/content.ts'

const rule = 'class-is-used'

const classes = ['{ id: open, label: 开 }', '{ id: locked, label: 锁 }', '{ id: ajar, label: 虚掩 }']
const said = (kind: string, ...used: string[]) => {
  const things = used.map((id, index) => `{ text: ${index + 1} 号门, class: ${id}, why: 看得见 }`)
  return findings(rule, withQuiz({ items: quizItem(kind, { classes, ...(used.length > 0 && { things }) }) }))
}

test('is silent on the sound content, and where every class is used', async () => {
  expect(await findings(rule)).toEqual([])
  expect(await said('classification', 'ajar', 'open', 'locked', 'open')).toEqual([])
})

test('points at each class to which nothing belongs', async () => {
  expect(await said('classification', 'locked', 'locked')).toEqual([
    '16: 归类题 `which-door` 里没有一样归「开」 → 在 things 里加一样 `class: open` 的，或删掉这一类',
    '18: 归类题 `which-door` 里没有一样归「虚掩」 → 在 things 里加一样 `class: ajar` 的，或删掉这一类',
  ])
})

test('leaves an item without things, and classes of another kind, to another rule', async () => {
  expect(await said('classification')).toEqual([])
  expect(await said('ordering', 'open')).toEqual([])
})
