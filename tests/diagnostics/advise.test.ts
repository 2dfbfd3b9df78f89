import { describe, expect, test } from 'vitest'
import { advise, suggest, type Choice } from '../../src/diagnostics/advise.ts'

const roles: Choice[] = [
  { id: 'aftersales', name: '售后客服' },
  { id: 'shiftlead', name: '客服组长/值班', aliases: ['客服组长', '值班'] },
  { id: 'qa', name: '督导客服（质检）', aliases: ['督导客服', '质检'] },
  { id: 'trainer', name: '培训/带教', aliases: ['培训', '带教'] },
  { id: 'ops', name: '平台运营主管' },
  { id: 'supervisor', name: '客服主管' },
  { id: 'logi', name: '物流对接' },
  { id: 'fin', name: '财务' },
]
const list = '角色清单（reference/roles.yaml）'

describe('what was plainly meant is stated', () => {
  test.each([
    ['AfterSales', 'aftersales'],
    ['after-sales', 'aftersales'],
    ['ｑａ', 'qa'],
    ['shift\u200Blead', 'shiftlead'],
    ['售后客服', 'aftersales'],
    ['「售后客服」', 'aftersales'],
    ['值班', 'shiftlead'],
    ['质检', 'qa'],
  ])('%j is %s', (typed, id) => {
    const { name } = roles.find((role) => role.id === id)!
    expect(advise(typed, roles, list)).toEqual({ fix: `改成 \`${id}\`（${name}）`, meant: id, isSure: true })
  })
})

describe('what is merely near is asked', () => {
  test.each([
    ['aftersale', 'aftersales'],
    ['shfitlead', 'shiftlead'],
    ['组长', 'shiftlead'],
    ['物流对接人', 'logi'],
  ])('%j', (typed, id) => {
    const { name } = roles.find((role) => role.id === id)!
    expect(advise(typed, roles, list)).toEqual({ fix: `是不是 \`${id}\`（${name}）？全部见${list}`, meant: id })
  })

  test('and so are two things of one name', () => {
    const two = [
      { id: 'one', name: '前台' },
      { id: 'two', name: '前台' },
    ]
    expect(advise('前台', two, list)).toEqual({ fix: '是不是 `one`（前台），或者 `two`（前台）？' })
  })
})

describe('anything else is a list', () => {
  test('of ids with their names, those first that have something in common, and where all stand', () => {
    const { fix, meant } = advise('主管', roles, list)
    expect(meant).toBeUndefined()
    expect(fix).toMatch(/^从这些里选一个：`supervisor`（客服主管）、`ops`（平台运营主管）、`aftersales`（售后客服）/)
    expect(fix).toMatch(/，全部见角色清单（reference\/roles\.yaml）$/)
  })

  test.each(['s12', 'qq', 'oqs', 'x'])('for the short id %s, which is not guessed', (typed) => {
    const ids = ['s1', 's2', 'qa', 'ops'].map((id) => ({ id }))
    expect(advise(typed, ids, list).fix).toMatch(/^从这些里选一个：/)
  })

  test('in the order that was given where nothing is alike', () => {
    expect(suggest('钥匙', ['log-it', 'is-tagged'], list)).toBe('从这些里选一个：`log-it`、`is-tagged`')
  })

  test('and says where to add something where there is nothing', () => {
    expect(suggest('仓库', [], '《角色》')).toBe('先在《角色》里加上它')
  })
})
