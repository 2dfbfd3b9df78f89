import { expect, test } from 'vitest'
import { bankOf } from '../../src/catalogue/quiz-bank.ts'
import { nodeTitle } from '../../src/procedures/model.ts'
import { linkTo } from '../../src/quizzes/cited.ts'
import { contentWith } from '../support/content.ts'
import { quizOf, single } from '../support/quiz.ts'

const catalogue = contentWith()
const procedure = catalogue.procedures[0]!
const step = procedure.nodes[1]!
const card = catalogue.lists.ruleCards.entries[0]!

test('procedures, their steps and rule cards that a quiz cites are links', () => {
  const about = [procedure.id, `${procedure.id}#${step.id}`, `${procedure.id}#gone`, 'gone', 'gone#away']
  const { places } = bankOf(quizOf([single('one', { about, rules: [card.id, 'no-card'] })]), catalogue)
  const whole = { text: procedure.title!.value, href: `/procedures/aftersales/${procedure.id}/` }
  expect([...about, card.id, 'no-card'].map((cited) => linkTo(cited, places))).toMatchObject([
    whole,
    { text: `${whole.text} · ${nodeTitle(step)}`, href: `${whole.href}#${step.id}` },
    whole,
    undefined,
    undefined,
    { text: card.value.topic, href: `/rules/#${card.id}` },
    undefined,
  ])
})

test('a bank says the address of a procedure once, however many of its steps are cited', () => {
  const about = procedure.nodes.map(({ id }) => `${procedure.id}#${id}`)
  const bank = JSON.stringify(bankOf(quizOf([single('one', { about })]), catalogue).places)
  expect(bank.split(`/${procedure.id}/`)).toHaveLength(2)
})
