import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { QuizBank } from '../../src/catalogue/quiz-bank.ts'
import { readPages } from './dist.ts'

const bank = JSON.parse(readFileSync('dist/training/m5.json', 'utf8')) as QuizBank
const marked = { runs: [{ kind: 'link', href: '/rules/#cn-return-7d-excluded', runs: ['法律写明的四类'] }, expect.any(String)] } // prettier-ignore

test('a bank holds texts that have been read, and plain ones as they are', () => {
  expect(bank.quiz.topics.find(({ id }) => id === 'exclusions')!.why).toEqual(marked)
  expect(bank.quiz.topics.find(({ id }) => id === 'counting')!.why).toEqual(expect.any(String))
})

test('the page that is read without scripts shows them', () => {
  const page = readPages().find(({ address }) => address === '/training/m5/')!
  expect(page.html).toContain('<p><a href="/rules/#cn-return-7d-excluded">法律写明的四类</a>以外，')
})

test('no script that is sent reads markup', () => {
  const source = readFileSync('src/mdx/read-rich-text.ts', 'utf8')
  const sign = '(?<mark>'
  expect(source).toContain(sign)
  const scripts = readdirSync('dist/_astro').filter((file) => file.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(10)
  expect(scripts.filter((file) => readFileSync(`dist/_astro/${file}`, 'utf8').includes(sign))).toEqual([])
})
