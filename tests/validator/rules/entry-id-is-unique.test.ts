import { expect, test } from 'vitest'
import { contentWith, findings, messagesOf, quizItem, withQuiz } from '../../support/content.ts'

const rule = 'entry-id-is-unique'

const fix = '给其中一条换名字；内容一样的删掉一条'
const soundText = (file: string) => contentWith().sources.find((source) => source.file === file)!.text
const roles = soundText('reference/roles.yaml')

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('names the second entry of a list and points at the first', async () => {
  const role = '- id: shiftlead\n  name: 🔑值班组长\n  summary: 值班\n  does: [接手]\n  mustNot: [超额度]\n'
  const files = { 'reference/roles.yaml': `${roles}${role}` }
  expect(await findings(rule, files)).toEqual([`11: 角色清单里有两条 \`shiftlead\` → ${fix}`])
  const [message] = await messagesOf(rule, files)
  expect(message).toMatchObject({
    column: 7,
    other: { file: 'reference/roles.yaml', place: { line: 6, column: 7 }, what: '先用 `shiftlead` 的一条' },
  })
})

test('compares all files of a list', async () => {
  const files = { 'reference/rule-cards/shop.yaml': soundText('reference/rule-cards/law.yaml').replace('失主', '店铺') }
  const messages = await messagesOf(rule, files)
  expect(messages.map(({ file, reason, other }) => `${file}: ${reason}, ${other?.file}`)).toEqual([
    'reference/rule-cards/shop.yaml: 规则卡里有两条 `cn-lost-property`, reference/rule-cards/law.yaml',
  ])
})

test('takes the name of a file for the id of a register', async () => {
  const register = soundText('registers/R01.yaml')
  expect(await findings(rule, { 'registers/R02.yaml': register })).toEqual([])
  expect(await findings(rule, { 'registers/R01.yml': register })).toEqual([`1: 登记表里有两条 \`R01\` → ${fix}`])
})

test('compares the columns of a register, and the options of a column', async () => {
  const register = soundText('registers/R01.yaml')
    .replace('id: finder', 'id: foundAt')
    .replace('id: kept', 'id: returned')
  const messages = await messagesOf(rule, { 'registers/R01.yaml': register })
  expect(messages.map(({ line, column, reason, fix }) => `${line}:${column}: ${reason} → ${fix}`)).toEqual([
    '7:11: 登记表《钥匙登记表》有两列 `foundAt` → 给其中一列换名字；内容一样的删掉一列',
    '11:50: 「结果」的选项里有两个 `returned` → 给其中一个换名字；内容一样的删掉一个',
  ])
  expect(messages.map(({ other }) => `${other?.place?.line}: ${other?.what}`)).toEqual([
    '6: 先用 `foundAt` 的一列',
    '11: 先用 `returned` 的一个',
  ])
})

test('compares the options of a column that all registers have', async () => {
  const columns = `- id: shift
  name: 班次
  type: enum
  options:
    - { id: early, name: 早班 }
    - { id: early, name: 晚班 }
`
  expect(await findings(rule, { 'reference/register-columns.yaml': columns })).toEqual([
    '6: 「班次」的选项里有两个 `early` → 给其中一个换名字；内容一样的删掉一个',
  ])
})

test('lets two registers have the same column, and two columns the same option', async () => {
  const register = soundText('registers/R01.yaml')
  const result = register.slice(register.indexOf('  - id: result'))
  const files = { 'registers/R02.yaml': `${register}${result.replace('id: result', 'id: second')}` }
  expect(await findings(rule, files)).toEqual([])
})

test('compares terms by the term and replies by the code, and speaks once for each after the first', async () => {
  const term = '- { term: 房号牌, meaning: 钥匙上的牌子, aliases: [] }\n'
  const files = {
    'reference/glossary.yaml': `\uFEFF${term}${term}${term}`.replaceAll('\n', '\r\n'),
    'replies/presales.yaml': soundText('replies/aftersales.yaml'),
  }
  expect(await findings(rule, files)).toEqual([
    `2: 术语表里有两条 \`房号牌\` → ${fix}`,
    `3: 术语表里有两条 \`房号牌\` → ${fix}`,
    `1: 快捷短语里有两条 \`AS-OPEN\` → ${fix}`,
  ])
})

test('compares the topics and the items of a quiz, and the classes of an item', async () => {
  const topic = '- { id: keys, title: 钥匙, why: 给错人要赔, read: [found-key] }'
  const classes = ['{ id: open, label: 开 }', '{ id: open, label: 虚掩 }']
  const items = `${quizItem('single', {})}\n${quizItem('classification', { classes })}`
  expect(await findings(rule, withQuiz({ topics: `${topic}\n${topic}`, items }))).toEqual([
    '9: 测验《开门》的主题里有两个 `keys` → 给其中一个换名字；内容一样的删掉一个',
    '16: 测验《开门》里有两题 `which-door` → 给其中一题换名字；内容一样的删掉一题',
    '23: 题 `which-door` 里有两类 `open` → 给其中一类换名字；内容一样的删掉一类',
  ])
})

test('lets two quizzes use the same ids, and two items the same classes', async () => {
  const classes = ['{ id: call, label: 打电话 }', '{ id: lock, label: 封存 }']
  const items = ['first-thing', 'second'].map((id) => quizItem('classification', { classes }, id))
  expect(await findings(rule, withQuiz({ items: items.join('\n') }))).toEqual([])
})

test('lets two lists use the same id, and a page have two exceptions', async () => {
  const files = {
    'reference/platforms.yaml': soundText('reference/platforms.yaml').replace('id: jd', 'id: aftersales'),
    'reference/exceptions.yaml': `
- { rule: entry-id-is-unique, page: reference/roles.yaml, why: 两个组长轮班 }
- { rule: node-has-text, page: reference/roles.yaml, why: 两个组长轮班 }
`,
  }
  expect((await findings(rule, files)).filter((finding) => finding.includes('两条'))).toEqual([])
})
