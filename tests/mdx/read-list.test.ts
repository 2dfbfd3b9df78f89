import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { createSource } from '../../src/mdx/source.ts'
import { lists, type ListName } from '../../src/catalogue/lists.ts'
import { baseName, readList, type ListDefinition } from '../../src/mdx/read-list.ts'
import { contentWith } from '../support/content.ts'

const flag = (id: string, name = '红旗') =>
  `- id: ${id}\n  value: 1\n  letter: C\n  name: ${name}\n  meaning: 发货前看备注\n  closedBy: 仓库\n`
const register =
  '# 钥匙\nname: 钥匙登记表\npurpose: 记钥匙\nowner: shiftlead\nretention: 12m\ncolumns:\n  - { id: tag, name: 牌子, type: text }\n'

const readFlags = (...texts: string[]) =>
  readList(
    lists.flags,
    texts.map((text, index) => createSource(`reference/flags-${index + 1}.yaml`, text)),
  )
const readRegister = (text: string) => readList(lists.registers, [createSource('registers/R07.yaml', text)])

/** The findings of a list, as `rule line:column what → fix`. */
const said = ({ findings }: { findings: ReturnType<typeof readFlags>['findings'] }) =>
  findings.map(({ rule, place, what, fix }) => `${rule} ${place?.line}:${place?.column} ${what} → ${fix}`)

describe('a list of entries', () => {
  test('is read in written order, each entry with its places', () => {
    const list = readFlags(`# 旗帜\n${flag('red')}${flag('green', '绿旗')}`)
    expect(list.findings).toEqual([])
    expect(list.isComplete).toBe(true)
    expect(list.entries.map(({ id, idPlace }) => [id, idPlace])).toEqual([
      ['red', { line: 2, column: 7 }],
      ['green', { line: 8, column: 7 }],
    ])
    const [red, green] = list.entries
    expect(red!.value).toEqual({
      id: 'red',
      value: 1,
      letter: 'C',
      name: '红旗',
      meaning: '发货前看备注',
      closedBy: '仓库',
    })
    expect(green!.placeOf(['name'])).toEqual({ line: 11, column: 9 })
    expect(green!.source.file).toBe('reference/flags-1.yaml')
    expect([...list.byId.keys()]).toEqual(['red', 'green'])
    expect([...list.ids]).toEqual(['red', 'green'])
  })

  test('may be kept in several files, in their order', () => {
    const list = readFlags(flag('red'), flag('green'), '')
    expect(list.entries.map(({ id, source }) => [id, source.file])).toEqual([
      ['red', 'reference/flags-1.yaml'],
      ['green', 'reference/flags-2.yaml'],
    ])
  })

  test('loses the blanks around its words', () => {
    expect(readFlags(flag('red', '" 红旗 "')).byId.get('red')?.name).toBe('红旗')
  })

  test.each(['', '\n', '# 还没有\n', '~\n'])('may be empty: %j', (text) => {
    expect(readFlags(text)).toMatchObject({ entries: [], findings: [], isComplete: true })
  })

  test.each(['id: red\nname: 红旗\n', '红旗\n', '7\n', 'true\n'])('must be a list: %j', (text) => {
    const list = readFlags(text)
    expect(said(list)).toEqual([
      'entry-value-fits 1:1 旗帜清单应该是一个列表 → 每一条以「- 」开头，下面各行缩进两个空格',
    ])
    expect(list.isComplete).toBe(false)
    expect(list.entries).toEqual([])
  })

  test('keeps both entries that share an id, and knows the first by it', () => {
    const list = readFlags(flag('red') + flag('red', '大红旗'))
    expect(list.entries.map(({ value }) => value.name)).toEqual(['红旗', '大红旗'])
    expect(list.byId.get('red')?.name).toBe('红旗')
    expect(list.findings).toEqual([])
  })

  test('that cannot be read says so and leaves the other files alone', () => {
    const list = readFlags(`${flag('red')}  closedBy: [仓库\n`, flag('green'))
    expect(list.isComplete).toBe(false)
    expect(list.findings.map(({ rule, file }) => [rule, file])).toEqual([
      ['yaml-is-readable', 'reference/flags-1.yaml'],
    ])
    expect(list.entries.map(({ id }) => id)).toEqual(['green'])
  })
})

describe('an entry with a finding', () => {
  test('is left out, and its id is still known', () => {
    const list = readFlags(flag('red').replace('  letter: C\n', '') + flag('green'))
    expect(said(list)).toEqual([
      'entry-is-complete 1:3 旗帜清单：缺少 `letter` → 补上 `letter`：颜色看不清时代替颜色的字母',
    ])
    expect(list.entries.map(({ id }) => id)).toEqual(['green'])
    expect(list.byId.has('red')).toBe(false)
    expect([...list.ids]).toEqual(['red', 'green'])
    expect(list.isComplete).toBe(true)
  })

  test('says where its unknown key and its wrong values stand', () => {
    const list = readFlags(flag('red').replace('letter: C', 'leter: C\n  letter: CD').replace('value: 1', 'value: 六'))
    expect(said(list).sort()).toEqual([
      'entry-key-is-known 3:3 旗帜清单：没有 `leter` 这一项 → 是不是 `letter`？',
      'entry-value-fits 2:10 旗帜清单：`value` 应该是整数，这里写的是 `六` → 只写数字，例如 `value: 1`',
      'entry-value-fits 4:11 旗帜清单：`letter` 太长：`CD` → 最多 1 个字：颜色看不清时代替颜色的字母',
    ])
  })

  test('without an id has none to be known by', () => {
    const list = readFlags(flag('red').replace('id: red\n  ', ''))
    expect(said(list)).toEqual(['entry-is-complete 1:3 旗帜清单：缺少 `id` → 补上 `id`：流程里用来指这面旗的短名'])
    expect(list.ids.size).toBe(0)
  })

  test.each([
    ['一句话', '`红旗`'],
    ['nothing', '空白'],
    ['a number', '`7`'],
    ['a list', '一个列表'],
  ])('may be %s instead of keys', (_, written) => {
    const text = { '`红旗`': '红旗', 空白: '', '`7`': '7', 一个列表: '[红旗]' }[written]!
    const list = readFlags(`${flag('green')}- ${text}\n`)
    expect(list.entries.map(({ id }) => id)).toEqual(['green'])
    expect(list.findings.map(({ rule, place }) => [rule, place?.line])).toEqual([['entry-value-fits', 7]])
    expect(list.findings[0]?.what).toContain(written)
  })

  test.each(['[red]', '{ red: 1 }', '{ toString: red }', 'true', '""'])('with %s for an id has none', (id) => {
    const list = readFlags(flag(id) + flag('green'))
    expect(list.findings.map(({ rule, place }) => [rule, place?.line])).toEqual([['entry-value-fits', 1]])
    expect([...list.ids]).toEqual(['green'])
  })

  test('with a number for an id is known by it, so that its findings are not reported twice', () => {
    const list = readFlags(flag('7'))
    expect(said(list)).toEqual([
      'entry-value-fits 1:7 旗帜清单：`id` 应该是文字，这里写的是 `7` → 给内容加引号：`id: "7"`',
    ])
    expect([...list.ids]).toEqual(['7'])
  })

  test('is reported at its own line behind a byte order mark and Windows line ends', () => {
    const text = `\uFEFF${flag('red')}${flag('🚩')}`.replaceAll('\n', '\r\n')
    const list = readFlags(text)
    expect(list.findings.map(({ rule, place }) => [rule, place])).toEqual([
      ['entry-value-fits', { line: 7, column: 7 }],
    ])
  })
})

describe('a file that is one entry', () => {
  test('has its name as its id', () => {
    const list = readRegister(register)
    expect(list.findings).toEqual([])
    expect(list.entries.map(({ id, idPlace }) => [id, idPlace])).toEqual([['R07', { line: 1, column: 1 }]])
    expect(list.byId.get('R07')?.name).toBe('钥匙登记表')
    expect(list.entries[0]!.placeOf(['columns', 0, 'name'])).toEqual({ line: 7, column: 22 })
  })

  test('says where it is wrong, deep inside as well', () => {
    const list = readRegister(register.replace('type: text', 'typ: text').replace('12m', '一年'))
    expect(said(list).sort()).toEqual([
      'entry-key-is-known 7:26 登记表：没有 `typ` 这一项 → 是不是 `type`？',
      'entry-value-fits 5:12 登记表：`retention` 的写法不对：`一年` → 对照说明改写：保存多少个月，例如 12m；到期删除或遮住',
    ])
    expect([...list.ids]).toEqual(['R07'])
    expect(list.entries).toEqual([])
  })

  test.each(['', `- ${register.split('\n')[1]}\n`, '钥匙\n'])('must have keys: %j', (text) => {
    const list = readRegister(text)
    expect(list.findings.map(({ rule, place }) => [rule, place?.line])).toEqual([['entry-value-fits', 1]])
    expect([...list.ids]).toEqual(['R07'])
  })
})

describe('the name of a file', () => {
  test.each([
    ['registers/R07.yaml', 'R07'],
    ['registers/old/R07.yml', 'R07'],
    ['R07', 'R07'],
    ['registers/R07.keys.yaml', 'R07.keys'],
  ])('%s is %s', (file, name) => {
    expect(baseName(file)).toBe(name)
  })
})

describe('whatever is written', () => {
  const names = Object.keys(lists) as ListName[]
  const strange = /undefined|\[object|NaN|Invalid|expected/

  /** Reads one entry of a list, written as JSON, which is YAML too. */
  function readWritten(name: ListName, value: unknown) {
    const definition = lists[name] as ListDefinition
    const file = definition.path.endsWith('/') ? `${definition.path}one.yaml` : definition.path
    const text = JSON.stringify(definition.id === 'file-name' ? value : [value], null, 2)
    return { lines: text.split('\n').length, list: readList(definition, [createSource(file, text)]) }
  }

  function expectSense(name: ListName, value: unknown): void {
    const { lines, list } = readWritten(name, value)
    expect(list.entries).toHaveLength(list.findings.length > 0 ? 0 : 1)
    for (const { place, what, fix } of list.findings) {
      expect(place!.line).toBeGreaterThan(0)
      expect(place!.line).toBeLessThanOrEqual(lines)
      expect(what).toMatch(/\p{Script=Han}/u)
      expect(fix).toMatch(/\p{Script=Han}/u)
      expect(`${what} ${fix}`).not.toMatch(strange)
    }
  }

  const anything = fc.oneof(
    fc.constantFrom<unknown>(null, '', ' ', 0, -1, 1.5, true, [], {}, '钥匙', [null], [{}], { id: null }),
    fc.jsonValue({ maxDepth: 2 }).filter((value) => !strange.test(JSON.stringify(value))),
  )

  test.each(names)('as an entry of %s is either sound or said to be wrong, at its place', (name) => {
    fc.assert(
      fc.property(anything, (value) => expectSense(name, value)),
      { numRuns: 100, seed: 7 },
    )
  })

  test.each(['roles', 'flags', 'ruleCards', 'registers', 'replies', 'settings'] as const)(
    'in a sound entry of %s is either sound or said to be wrong, at its place',
    (name) => {
      const { source } = contentWith().lists[name].entries[0]!
      const data = parse(source.text)
      const entry = lists[name].id === 'file-name' ? data : data[0]
      expectSense(name, entry)
      const paths = pathsIn(entry)
      fc.assert(
        fc.property(fc.constantFrom(...paths), anything, (path, value) => {
          const changed = structuredClone(entry)
          const parent = path.slice(0, -1).reduce((at, key) => at[key], changed)
          parent[path.at(-1)!] = value
          expectSense(name, changed)
        }),
        { numRuns: 200, seed: 7 },
      )
    },
  )
})

/** The way to every value in some data. */
function pathsIn(data: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof data !== 'object' || data === null) return [path]
  const inside = Object.entries(data).flatMap(([key, value]) =>
    pathsIn(value, [...path, Array.isArray(data) ? Number(key) : key]),
  )
  return path.length > 0 ? [path, ...inside] : inside
}
