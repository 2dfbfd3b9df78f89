import { expect, test } from 'vitest'
import { findings, withTemplate } from '../../support/content.ts'

const rule = 'template-example-passes'

const fields = [
  '- { id: start, type: date, label: 开始, required: true, help: 哪天 }',
  '- { id: who, type: role, label: 谁, help: 谁换 }',
  '- { id: locks, type: table, label: 锁, columns: [{ id: keys, type: number, label: 几把, unit: 把, required: true, help: 数 }] }', // prettier-ignore
].join('\n')
const said = (values: string) => findings(rule, withTemplate({ fields, values }))

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('says what the example lacks and what does not fit, each at its line', async () => {
  expect(await said('who: nobody\nlocks:\n  - { keys: 几把 }')).toEqual([
    '14: 例子里「开始」：还没填「开始」 → 照这句话改例子，或者改模板的要求',
    '14: 例子里「谁」：「nobody」不在手册的角色里，「谁」从列表里重新选 → 照这句话改例子，或者改模板的要求',
    '16: 例子里「锁，第 1 行 · 几把」：「几把」只填一个数 → 照这句话改例子，或者改模板的要求',
  ])
})

test('holds the example against the checks of the template', async () => {
  const files = withTemplate({ fields: `${fields}\n- { id: end, type: date, label: 结束 }`, checks: '- { check: end >= start, say: 结束不能早于开始, at: [end] }', values: 'start: 2026-12-02\nend: 2026-12-01' }) // prettier-ignore
  expect(await findings(rule, files)).toEqual([
    '18: 例子里「结束」：结束不能早于开始 → 照这句话改例子，或者改模板的要求',
  ])
})

test('points at what the template does not have', async () => {
  expect(await said('start: 2026-12-01\nstrat: 2026-12-01')).toEqual([
    '15: 例子填了 `strat`，模板里没有这个字段 → 是不是 `start`？全部见模板的字段',
  ])
  expect(await said('start: 2026-12-01\nlocks:\n  - { key: 2 }')).toEqual([
    '16: 例子填了 `key`，「锁」里没有这一列 → 从这些里选一个：`keys`',
  ])
  expect(await said('start: [{ keys: 2 }]')).toEqual(['14: 例子里的「开始」只填一项 → 写在冒号后面，不要列成几行'])
  expect(await said('start: 2026-12-01\nlocks: 2')).toEqual(['15: 例子里的「锁」应该是一行一行的 → 每行以「- 」开头'])
})

test('says nothing of roles when their list cannot be read', async () => {
  const files = {
    ...withTemplate({ fields, values: 'start: 2026-12-01\nwho: nobody' }),
    'reference/roles.yaml': 'a: [',
  }
  expect(await findings(rule, files)).toEqual([])
})
