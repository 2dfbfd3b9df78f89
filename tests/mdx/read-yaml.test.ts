import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { readYaml, type YamlPath } from '../../src/mdx/read-yaml.ts'
import { createSource } from '../../src/mdx/source.ts'

const read = (text: string) => readYaml(createSource('registers/R01.yaml', text))

/** The text of a YAML file from the place of a path on. */
function textAt(text: string, path: YamlPath, of: 'value' | 'key' = 'value'): string {
  const data = read(text)
  const { line, column } = of === 'value' ? data.placeOf(path) : data.placeOfKey(path)
  return text
    .split('\n')
    [line - 1]!.slice(column - 1)
    .trimEnd()
}

const register = `name: 钥匙登记表 📦
columns:
  - { id: foundAt, name: 捡到时间 }
  - id: result   # 结果
    options: [已归还, 📦📦, 已封存]
12: 个月
`

test('reads plain data', () => {
  expect(read(register)).toMatchObject({
    findings: [],
    value: {
      name: '钥匙登记表 📦',
      columns: [
        { id: 'foundAt', name: '捡到时间' },
        { id: 'result', options: ['已归还', '📦📦', '已封存'] },
      ],
      12: '个月',
    },
  })
})

test('keeps a date as the text that was written', () => {
  expect(read('reviewed: 2026-11-20\n').value).toEqual({ reviewed: '2026-11-20' })
})

test('reads an empty file as no value', () => {
  expect(read('# 还没写\n')).toMatchObject({ value: null, findings: [] })
})

describe('places', () => {
  test.each([
    { path: ['name'], value: '钥匙登记表 📦', key: 'name: 钥匙登记表 📦' },
    { path: ['columns', 0, 'name'], value: '捡到时间 }', key: 'name: 捡到时间 }' },
    { path: ['columns', 1], value: 'id: result   # 结果', key: 'id: result   # 结果' },
    { path: ['columns', 1, 'options', 2], value: '已封存]', key: '已封存]' },
    { path: ['12'], value: '个月', key: '12: 个月' },
  ])('of $path are true for value and key', ({ path, value, key }) => {
    expect(textAt(register, path)).toBe(value)
    expect(textAt(register, path, 'key')).toBe(key)
  })

  test('are the same with Windows line ends', () => {
    const { placeOf } = read(register.replaceAll('\n', '\r\n'))
    expect(placeOf(['columns', 1, 'options', 2])).toEqual(read(register).placeOf(['columns', 1, 'options', 2]))
  })

  test('of what is not there are those of the nearest thing above it', () => {
    const { placeOf } = read(register)
    expect(placeOf(['columns', 1, 'retention', 'months'])).toEqual(placeOf(['columns', 1]))
    expect(placeOf(['columns', 7])).toEqual(placeOf(['columns']))
    expect(placeOf(['owner'])).toEqual({ line: 1, column: 1 })
    expect(placeOf([])).toEqual({ line: 1, column: 1 })
  })

  test('count from the top of the file when the YAML is a part of it', () => {
    const text = '---\r\nowner: 📦\r\n---\r\n'
    const { placeOf, value } = readYaml(createSource('keys.mdx', text), 5, text.lastIndexOf('---'))
    expect(value).toEqual({ owner: '📦' })
    expect(placeOf(['owner'])).toEqual({ line: 2, column: 8 })
  })

  test('lead to every value of any tree, however it is laid out', () => {
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.constant('leaf'),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('钥匙', 'parcel', '12', 'true'), tie('tree'), { maxKeys: 3 }),
      ),
    }))
    const layout = fc.record({
      collectionStyle: fc.constantFrom('any' as const, 'flow' as const),
      indentSeq: fc.boolean(),
      lineWidth: fc.constantFrom(0, 30),
    })
    fc.assert(
      fc.property(tree, layout, (shape, options) => {
        const leaves: YamlPath[] = []
        const number = (value: unknown, path: YamlPath): unknown => {
          if (Array.isArray(value)) return value.map((item, index) => number(item, [...path, index]))
          if (typeof value === 'object') {
            return Object.fromEntries(Object.entries(value!).map(([key, item]) => [key, number(item, [...path, key])]))
          }
          leaves.push(path)
          return `📦${leaves.length}`
        }
        const data = number(shape, [])
        const text = `# 登记\n${stringify(data, options)}`
        expect(read(text).value).toEqual(data)
        leaves.forEach((path, index) => expect(textAt(text, path)).toMatch(new RegExp(`^"?📦${index + 1}(?!\\d)`)))
      }),
      { seed: 7 },
    )
  })
})

describe('nothing is thrown', () => {
  test('for a reference that leads nowhere', () => {
    expect(read('owner: *组长\n')).toMatchObject({
      value: undefined,
      findings: [{ rule: 'yaml-is-readable', place: { line: 1, column: 8 } }],
    })
  })

  test('for references that multiply without end', () => {
    const lines = ['a: &a [钥匙, 钥匙]']
    for (const [index, name] of ['b', 'c', 'd', 'e', 'f'].entries()) {
      const before = `*${'abcdef'[index]}`
      lines.push(`${name}: &${name} [${Array(9).fill(before).join(', ')}]`)
    }
    expect(read(lines.join('\n'))).toMatchObject({ value: undefined, findings: [{ rule: 'yaml-is-readable' }] })
  })

  test('for any text; whatever is wrong has a place in it', () => {
    const pieces = [
      'key',
      ': ',
      '- ',
      '\n',
      '  ',
      '\t',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      '*',
      '&',
      '|',
      '#',
      '📦',
      '匙',
      '---\n',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 20 }), (some) => {
        const text = some.join('')
        const { value, findings } = read(text)
        expect(value === undefined).toBe(findings.length > 0)
        for (const { place, what, fix } of findings) {
          expect(place!.line).toBeLessThanOrEqual(text.split('\n').length)
          expect(place!.column).toBeLessThanOrEqual((text.split('\n')[place!.line - 1] ?? '').length + 1)
          expect(what).not.toBe('')
          expect(fix).not.toBe('')
        }
      }),
      { seed: 7, numRuns: 1000 },
    )
  })
})
