import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../src/templates/check.ts'
import type { Row, Values } from '../../src/templates/model.ts'
import { keyPlan, names } from '../support/plan.ts'

const sound = keyPlan.example.values
const said = (changes: Values) =>
  checkPlan(keyPlan, { ...sound, ...changes }, names).map(({ path, kind, where, say }) => `${path.join('.')} ${kind} ${where}: ${say}`) // prettier-ignore

test('says nothing of a plan that is ready', () => {
  expect(said({})).toEqual([])
})

test('asks for what is missing, in the order of the form, with an example', () => {
  const findings = checkPlan(keyPlan, {}, names)
  expect(findings.map(({ path }) => path.join('.'))).toEqual(['start', 'end', 'doors', 'perDoor', 'handouts'])
  expect(findings.every(({ kind }) => kind === 'missing')).toBe(true)
  expect(findings[0]!.say).toBe('还没填「开始」，例如「2026-12-01」')
})

describe('in a table', () => {
  const row: Row = { holder: 'shiftlead', keys: '1', day: '2026-12-01' }

  test('names the row and the column', () => {
    expect(said({ handouts: [row, { ...row, keys: '很多' }] })).toEqual([
      'handouts.1.keys wrong 发放表，第 2 行 · 几把: 「几把」只填一个数',
    ])
    expect(said({ handouts: [row, { holder: 'shiftlead' }] })).toEqual([
      'handouts.1.keys missing 发放表，第 2 行 · 几把: 还没填「几把」',
    ])
  })

  test('passes over rows that were not begun, and counts the others', () => {
    expect(said({ handouts: [{}, row, {}] })).toEqual([])
    expect(said({ handouts: [{}] })).toEqual(['handouts missing 发放表: 「发放表」至少填 1 行'])
    const many = Array.from({ length: 51 }, () => ({ ...row, keys: '0' }))
    expect(said({ handouts: many })).toEqual(['handouts wrong 发放表: 「发放表」最多 50 行，多出来的删掉或合并'])
  })

  test('says of a role that the handbook does not have that it must be chosen anew', () => {
    expect(said({ handouts: [{ ...row, holder: 'butler' }] })[0]).toContain('「butler」不在手册的角色里')
  })
})

describe('of pairs', () => {
  test('no worry is without a remedy', () => {
    expect(said({ worries: [{ worry: '丢了' }] })).toEqual([
      'worries.0.remedy missing 担心和办法，第 1 组 · 办法: 第 1 组写了担心，还没有对应的办法：补上「怎么办」',
    ])
  })

  test('and no remedy without a worry', () => {
    expect(said({ worries: [{ worry: '丢了', remedy: '换锁' }, { remedy: '换锁' }] })).toEqual([
      'worries.1.worry missing 担心和办法，第 2 组 · 担心: 第 2 组写了办法，还没有对应的担心：补上「担心什么」',
    ])
  })

  test('a pair that was not begun is none', () => {
    expect(said({ worries: [{}, { worry: ' ' }] })).toEqual([])
  })
})

describe('between fields', () => {
  test('blames the place that the template names', () => {
    expect(said({ end: '2026-11-30' })).toEqual(['end wrong 结束: 结束不能早于开始'])
    expect(said({ perDoor: '1' })).toEqual(['handouts wrong 发放表: 发出去的比配的多'])
  })

  test('looks at each row', () => {
    const rows = [
      { holder: 'shiftlead', keys: '1', day: '2026-11-30' },
      { holder: 'shiftlead', keys: '1' },
    ]
    expect(said({ handouts: rows })).toEqual(['handouts.0.day wrong 发放表，第 1 行 · 哪天: 开始以前不发钥匙'])
  })

  test('keeps silent where something cannot be read, which is said already', () => {
    expect(said({ end: '以后' })).toEqual(['end wrong 结束: 「结束」写成年-月-日，例如 2026-07-01'])
  })
})
