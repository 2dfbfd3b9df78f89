import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { checkShape } from '../../src/mdx/shape.ts'

/** A register of keys: every kind of value that content has. */
const schema = z.strictObject({
  id: z.string().meta({ description: 'R 加两位数，例如 R01' }),
  keys: z.number().min(1).max(99).optional().meta({ description: '一共几把' }),
  shift: z.enum(['早班', '晚班']).optional(),
  isMasked: z.boolean().optional(),
  note: z.string().min(1).max(5).optional().meta({ description: '一句话' }),
  day: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
  columns: z
    .array(z.strictObject({ name: z.string().meta({ description: '列名' }) }))
    .min(1)
    .max(2)
    .optional(),
  marks: z.record(z.string(), z.number()).optional(),
})

/** What is said of a register, as `kind path: what → fix`. */
function said(data: unknown): string[] {
  return checkShape(schema, data).map(({ kind, path, what, fix }) => `${kind} ${path.join('.')}: ${what} → ${fix}`)
}

test('says nothing of data that fits', () => {
  const columns = [{ name: '时间' }, { name: '地点' }]
  const day = '2026-11-20'
  expect(said({ id: 'R01', keys: 1, shift: '早班', isMasked: true, note: '备用钥匙', day, columns })).toEqual([])
  expect(said({ id: 'R01', keys: 99, note: '铁', marks: { M1: 90 } })).toEqual([])
})

describe('what is missing', () => {
  test('is named, with what belongs there', () => {
    expect(said({})).toEqual(['missing id: 缺少 `id` → 补上 `id`：R 加两位数，例如 R01'])
  })

  test('is found in an entry of a list', () => {
    expect(said({ id: 'R01', columns: [{ name: '时间' }, {}] })).toEqual([
      'missing columns.1.name: 缺少 `name` → 补上 `name`：列名',
    ])
  })
})

describe('a key that is not known', () => {
  test('is taken for the nearest one', () => {
    expect(said({ id: 'R01', ismasked: true })).toEqual([
      'unknown-key ismasked: 没有 `ismasked` 这一项 → 改成 `isMasked`',
    ])
  })

  test('is told what may be written there instead', () => {
    expect(said({ id: 'R01', columns: [{ name: '时间', 宽: 3, owner: 'qa' }] })).toEqual([
      'unknown-key columns.0.宽: 没有 `宽` 这一项 → 删掉它；这里可以写：`name`',
      'unknown-key columns.0.owner: 没有 `owner` 这一项 → 删掉它；这里可以写：`name`',
    ])
  })
})

describe('a value of the wrong kind', () => {
  test.each([
    [{ id: 12 }, '`id` 应该是文字，这里写的是 `12`', '给内容加引号：`id: "12"`'],
    [{ id: true }, '`id` 应该是文字，这里写的是 `true`', '给内容加引号：`id: "true"`'],
    [{ id: null }, '`id` 应该是文字，这里写的是空白', '补上内容：R 加两位数，例如 R01'],
    [{ id: ['R01'] }, '`id` 应该是文字，这里写的是一个列表', '去掉列表：`id: R01`'],
    [{ id: 'R01', keys: '20 把' }, '`keys` 应该是数字，这里写的是 `20 把`', '只写数字，不加引号和单位：`keys: 20`'],
    [{ id: 'R01', keys: '两把' }, '`keys` 应该是数字，这里写的是 `两把`', '只写数字，例如 `keys: 1`'],
    [
      { id: 'R01', isMasked: 'yes' },
      '`isMasked` 应该是 `true` 或 `false`，这里写的是 `yes`',
      '写成 `isMasked: true` 或 `isMasked: false`',
    ],
    [
      { id: 'R01', columns: '时间' },
      '`columns` 应该是列表，这里写的是 `时间`',
      '分两行写：`columns:`，下一行 `  - name: 时间`',
    ],
    [
      { id: 'R01', columns: { name: '时间' } },
      '`columns` 应该是列表，这里写的是一组内容',
      '在第一行前面加「- 」，其余各行和它对齐',
    ],
    [
      { id: 'R01', marks: 90 },
      '`marks` 应该是一组「名称: 内容」，这里写的是 `90`',
      '另起一行，多空两格，每行写一项「名称: 内容」',
    ],
    [{ id: 'R01', marks: { M1: '九十' } }, '`M1` 应该是数字，这里写的是 `九十`', '只写数字，例如 `M1: 1`'],
    [{ id: 'R01', columns: ['时间'] }, '第 1 项应该是一组「名称: 内容」，这里写的是 `时间`', '改成 `- name: 时间`'],
    ['R01', '这一条应该是一组「名称: 内容」，这里写的是 `R01`', '改成 `id: R01`'],
  ])('%j is told what belongs there', (data, what, fix) => {
    expect(checkShape(schema, data)).toMatchObject([{ kind: 'wrong-value', what, fix }])
  })

  test('is shown shortened when it is long', () => {
    const [slip] = checkShape(schema, { id: 'R01', keys: '钥匙'.repeat(20) })
    expect(slip?.what).toBe(`\`keys\` 应该是数字，这里写的是 \`${'钥匙'.repeat(15)}…\``)
  })
})

describe('a value that is not allowed', () => {
  test.each([
    [{ keys: 0 }, '`keys` 太小：0', '改成不小于 1 的数：一共几把'],
    [{ keys: 100 }, '`keys` 太大：100', '改成不大于 99 的数：一共几把'],
    [{ note: '' }, '`note` 是空的', '补上内容：一句话'],
    [{ note: '备用钥匙两把' }, '`note` 太长：`备用钥匙两把`', '最多 5 个字：一句话'],
    [{ columns: [] }, '`columns` 是空的', '补上内容'],
    [{ columns: Array(3).fill({ name: '列' }) }, '`columns` 有 3 条，最多 2 条', '删掉多出来的'],
    [{ shift: '通宵' }, '`shift` 不能写 `通宵`', '从这些里选一个：`早班`、`晚班`'],
    [{ day: '11 月 20 日' }, '`day` 的写法不对：`11 月 20 日`', '对照说明改写'],
  ])('%j is told the limit', (data, what, fix) => {
    expect(checkShape(schema, { id: 'R01', ...data })).toMatchObject([{ kind: 'wrong-value', what, fix }])
  })
})

describe('what is told to type', () => {
  const everyKind = z.strictObject({
    title: z.string(),
    reviewed: z
      .string()
      .regex(/^\d{4}-\d\d-\d\d$/)
      .optional()
      .meta({ examples: ['2026-11-20'] }),
    reviewEvery: z
      .string()
      .regex(/^\d+d$/)
      .optional()
      .meta({ examples: ['90d'] }),
    version: z.int().min(1).optional(),
    share: z.number().max(100).optional(),
    draft: z.boolean().optional(),
    asks: z.array(z.union([z.string(), z.number()])).optional(),
    registers: z
      .array(z.string())
      .optional()
      .meta({ examples: [['R01', 'R02']] }),
    columns: z.array(z.strictObject({ name: z.string() })).optional(),
    source: z.strictObject({ title: z.string(), date: z.string() }).optional(),
    box: z.strictObject({ name: z.string() }).optional(),
  })

  const scalars = [12, 2.5, 0, true, null, 20261120]
  const texts = ['', '20 把', '两把', 'R01 R02', '退货: 七天', '[x', '- 钥匙', '*', '#1']
  const lists = [[], ['钥匙'], ['钥匙', '铁盒'], [null], [12]]
  const groups = [{}, { 退货: '七天' }, { 捡到: null }, { 钥匙: 1, 铁盒: 2 }]

  /** The lines to type that a fix shows in backticks. */
  function linesIn(fix: string): string[] {
    const typed = [...fix.matchAll(/`([^`]+)`/g)].map(([, line]) => line!)
    return fix.includes('分两行写') ? [typed.join('\n')] : typed
  }

  /** Data with a line typed where the end of a path was. */
  function withLine(data: Record<string, unknown>, [key, at]: readonly (string | number)[], line: string): unknown {
    const typed = parse(line) as Record<string, unknown> & unknown[]
    if (at === undefined) return { ...data, ...typed }
    const before = data[String(key)]
    if (typeof at === 'string') return { ...data, [String(key)]: { ...(before as object), ...typed } }
    return { ...data, [String(key)]: (before as unknown[]).with(at, typed[0]) }
  }

  test.each(Object.keys(everyKind.shape))('is of the kind that is asked for, whatever stood at %s', (key) => {
    let lines = 0
    for (const value of [...scalars, ...texts, ...lists, ...groups]) {
      const data = { title: '登记', [key]: value }
      for (const { kind, path, fix } of checkShape(everyKind, data)) {
        if (kind !== 'wrong-value') continue
        for (const line of linesIn(fix)) {
          lines += 1
          const after = checkShape(everyKind, withLine(data, path, line))
          // Of a text in a certain form only the kind can be told.
          const left = after.filter((slip) => slip.path.join() === path.join() && !slip.what.includes('的写法不对'))
          expect(left, `${line} instead of ${JSON.stringify(value)}`).toEqual([])
        }
      }
    }
    expect(lines).toBeGreaterThan(0)
  })
})

test('tells everything at once, in the order of the schema', () => {
  expect(checkShape(schema, { keys: 0, columns: [{}] }).map(({ path }) => path.join('.'))).toEqual([
    'id',
    'keys',
    'columns.0.name',
  ])
})
