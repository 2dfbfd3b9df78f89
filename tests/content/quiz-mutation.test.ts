import { describe, expect, test } from 'vitest'
import { rules } from '../../src/validator/rules.ts'
import { objections, realFiles } from '../support/real-content.ts'

/** A quiz as lines: what stands above its items, and each item. */
const quizzes = realFiles(/^quizzes\/[^/]+\.yaml$/).map(({ file, lines }) => {
  const starts = lines.flatMap((line, index) => (line.startsWith('  - id: ') && index > lines.indexOf('items:') ? [index] : [])) // prettier-ignore
  return {
    file,
    head: lines.slice(0, starts[0]),
    items: starts.map((start, index) => lines.slice(start, starts[index + 1])),
  }
})

/** An item or a head with one thing taken away or bent, and the line of it, from 0, on which a rule should say so. */
interface Damage {
  lines: string[]
  at: number
}

interface Mutation {
  name: string
  /** The rule that should object. */
  rule: string
  /** Every way in which an item can be damaged like this, or a head. */
  damagesOf(lines: string[]): Damage[]
}

/** The numbers of the lines, from 0, that a pattern fits. */
function linesThat(lines: string[], pattern: RegExp): number[] {
  return lines.flatMap((line, index) => (pattern.test(line) ? [index] : []))
}

/** Each line that a pattern fits, with that part of it written otherwise. */
function bent(lines: string[], pattern: RegExp, to: string): Damage[] {
  return linesThat(lines, pattern).map((at) => ({ lines: lines.with(at, lines[at]!.replace(pattern, to)), at }))
}

const hasKind = (lines: string[], kind: string) => lines.includes(`    kind: ${kind}`)
const partsOf = (lines: string[]) => linesThat(lines, /^ {6}- text: /)

/** Lines without the key at a place, its text on further lines included. */
function withoutKey(lines: string[], at: number): string[] {
  const indent = /^ */.exec(lines[at]!)![0].length
  const rest = lines.slice(at + 1)
  const more = rest.findIndex((line) => line.trim() === '' || /^ */.exec(line)![0].length <= indent)
  return [...lines.slice(0, at), ...(more < 0 ? [] : rest.slice(more))]
}

const itemMutations: Mutation[] = [
  {
    name: 'an option that points at the others',
    rule: 'option-stands-alone',
    damagesOf: (lines) => (lines.includes('    options:') ? bent(lines, /(?<=^ {6}- text: ).*/, '以上都对') : []),
  },
  {
    name: 'its key taken away',
    rule: 'item-has-key',
    damagesOf: (lines) =>
      lines.includes('    options:')
        ? [{ lines: lines.filter((line) => line.trim() !== 'right: true'), at: lines.indexOf('    options:') + 1 }]
        : [],
  },
  {
    name: 'a second key in a single choice',
    rule: 'single-has-one-key',
    damagesOf: (lines) => {
      if (!hasKind(lines, 'single')) return []
      const key = lines.indexOf('        right: true')
      return partsOf(lines)
        .filter((at) => at + 1 !== key)
        .map((at) => ({
          lines: lines.toSpliced(at + 1, 0, '        right: true'),
          at: Math.max(at + 1, key + Number(at < key)),
        }))
    },
  },
  {
    name: 'everything right in a multiple choice',
    rule: 'item-has-key',
    damagesOf: (lines) => {
      if (!hasKind(lines, 'multiple')) return []
      const wrong = lines.filter((line) => line.trim() !== 'right: true')
      const all = wrong.flatMap((line) => (/^ {6}- text: /.test(line) ? [line, '        right: true'] : [line]))
      return [{ lines: all, at: lines.indexOf('    options:') + 1 }]
    },
  },
  {
    name: 'a rationale taken away',
    rule: 'option-has-rationale',
    damagesOf: (lines) =>
      linesThat(lines, /^ {8}why: /).map((at) => ({
        lines: withoutKey(lines, at),
        at: partsOf(lines).findLast((part) => part < at)!,
      })),
  },
  {
    name: 'a part that reads like the one before it',
    rule: 'options-differ',
    damagesOf: (lines) => {
      const parts = partsOf(lines)
      return parts.slice(1).map((at, index) => ({
        lines: lines.with(
          at,
          `      - text: 「${lines[parts[index]!]!.slice('      - text: '.length).replaceAll(/^["']|["']$/g, '')}」`,
        ),
        at,
      }))
    },
  },
  {
    name: 'a step that is not there in what it is about',
    rule: 'item-cites-what-exists',
    damagesOf: (lines) => bent(lines, /^( {4}about: \[[a-z0-9-]+)[^,\]]*/, '$1#behind-the-door'),
  },
  {
    name: 'a procedure that is not there in what it is about',
    rule: 'item-cites-what-exists',
    // Of one that many places name, one message speaks for all: each item names another.
    damagesOf: (lines) => bent(lines, /(?<=^ {4}about: \[)[^,\]]*/, `no-${/id: (\S+)/.exec(lines[0]!)?.[1]}`),
  },
  {
    name: 'a step that is not there among its steps',
    rule: 'item-cites-what-exists',
    damagesOf: (lines) => bent(lines, /(?<=^ {8}node: [a-z0-9-]+)#.*/, '#behind-the-door'),
  },
  {
    name: 'a rule card that is not there',
    rule: 'rule-card-is-known',
    damagesOf: (lines) => bent(lines, /(?<=^ {4}rules: \[)[^,\]]*/, 'behind-the-door'),
  },
  {
    name: 'a topic that is not there',
    rule: 'topic-is-known',
    damagesOf: (lines) => bent(lines, /(?<=^ {4}topic: ).*/, 'behind-the-door'),
  },
  {
    name: 'a class that is not there',
    rule: 'item-has-key',
    damagesOf: (lines) => bent(lines, /(?<=^ {8}class: ).*/, 'behind-the-door'),
  },
  {
    name: 'a class more than is used',
    rule: 'class-is-used',
    damagesOf: (lines) =>
      linesThat(lines, /^ {4}classes:$/).map((at) => ({
        lines: lines.toSpliced(at + 1, 0, '      - id: behind-the-door', '        label: 门后面'),
        at: at + 1,
      })),
  },
  {
    name: 'two steps of a procedure the wrong way round',
    rule: 'ordering-has-one-order',
    damagesOf: (lines) => {
      const nodes = linesThat(lines, /^ {8}node: /)
      return nodes
        .slice(1)
        .map((at, index) => ({ lines: lines.with(at, lines[nodes[index]!]!).with(nodes[index]!, lines[at]!), at }))
    },
  },
  {
    name: 'two steps left',
    rule: 'ordering-has-one-order',
    damagesOf: (lines) =>
      hasKind(lines, 'ordering') ? [{ lines: lines.slice(0, partsOf(lines)[2]), at: partsOf(lines)[0]! }] : [],
  },
  ...['single', 'multiple', 'ordering', 'classification'].map((kind): Mutation => ({
    name: `another kind than ${kind}`,
    rule: 'item-fits-its-kind',
    damagesOf: (lines) => bent(lines, new RegExp(`(?<=^ {4}kind: )${kind}$`), kind === 'ordering' ? 'single' : 'ordering').map((damage) => ({ ...damage, at: 0 })), // prettier-ignore
  })),
]

const headMutations: Mutation[] = [
  {
    name: 'a module without a pass mark',
    rule: 'quiz-has-pass-mark',
    damagesOf: (lines) => bent(lines, /^module: .*/, 'module: M99'),
  },
  {
    name: 'a role that is not there',
    rule: 'role-is-known',
    damagesOf: (lines) => bent(lines, /(?<=^audience: \[)[a-z-]+/, 'behind-the-door'),
  },
  {
    name: 'a procedure that is not there',
    rule: 'item-cites-what-exists',
    damagesOf: (lines) => bent(lines, /(?<=^procedures: \[)[a-z-]+/, 'behind-the-door'),
  },
  {
    name: 'a step to read that is not there',
    rule: 'item-cites-what-exists',
    damagesOf: (lines) => bent(lines, /(?<=^ {4}read: \[[a-z0-9-]+)[^,\]]*/, '#behind-the-door'),
  },
  {
    name: 'a topic twice',
    rule: 'entry-id-is-unique',
    damagesOf: (lines) => {
      const [first = 0, ...others] = linesThat(lines, /^ {2}- id: /)
      return others.map((at) => ({ lines: lines.with(at, lines[first]!), at }))
    },
  },
  {
    name: 'a topic without items',
    rule: 'topic-is-known',
    damagesOf: (lines) => bent(lines, /(?<=^ {2}- id: ).*/, 'behind-the-door'),
  },
]

/** A file with damages, and the objections that are wanted. */
interface Damaged {
  file: string
  lines: string[]
  wanted: string[]
}

/** Every quiz with one damage of this kind in each of its items at a time: what is wrong in one does not touch another. */
function damagedItems({ rule, damagesOf }: Mutation, round: number): Damaged[] {
  return quizzes.map(({ file, head, items }) => {
    const lines = [...head]
    const wanted: string[] = []
    for (const item of items) {
      const damage = damagesOf(item)[round]
      if (damage) wanted.push(`${file}:${lines.length + damage.at + 1} ${rule}`)
      lines.push(...(damage?.lines ?? item))
    }
    return { file, lines, wanted }
  })
}

function damagedHeads({ rule, damagesOf }: Mutation, round: number): Damaged[] {
  return quizzes.map(({ file, head, items }) => {
    const damage = damagesOf(head)[round]
    const wanted = damage ? [`${file}:${damage.at + 1} ${rule}`] : []
    return { file, lines: [...(damage?.lines ?? head), ...items.flat()], wanted }
  })
}

/** The damages that a rule did not object to on the right line, and how many there were. */
async function missed(
  rule: string,
  damagedIn: (round: number) => Damaged[],
): Promise<{ missing: string[]; count: number }> {
  const asked = rules.filter(({ id }) => id === rule)
  const missing: string[] = []
  let count = 0
  for (let round = 0; ; round += 1) {
    const damaged = damagedIn(round)
    const wanted = damaged.flatMap((one) => one.wanted)
    if (wanted.length === 0) return { missing, count }
    count += wanted.length
    const said = await objections(new Map(damaged.map(({ file, lines }) => [file, lines])), asked)
    missing.push(...wanted.filter((objection) => !said.has(objection)))
  }
}

test('every quiz is read, and every item of it', () => {
  expect(quizzes.length).toBeGreaterThan(0)
  for (const { head, items } of quizzes) {
    expect(head.at(-1) === 'items:' || head.includes('items:')).toBe(true)
    expect(items.length).toBeGreaterThanOrEqual(30)
    for (const item of items) expect(partsOf(item).length).toBeGreaterThan(1)
  }
})

describe.each(itemMutations)('every real item with $name', { timeout: 120_000 }, (mutation) => {
  test('is objected to on the right line', async () => {
    const { missing, count } = await missed(mutation.rule, (round) => damagedItems(mutation, round))
    expect(missing).toEqual([])
    expect(count).toBeGreaterThan(0)
  })

  test('is really damaged', () => {
    for (const item of quizzes.flatMap(({ items }) => items)) {
      for (const { lines } of mutation.damagesOf(item)) expect(lines.join('\n')).not.toBe(item.join('\n'))
    }
  })
})

describe.each(headMutations)('every real quiz with $name', { timeout: 120_000 }, (mutation) => {
  test('is objected to on the right line', async () => {
    const { missing, count } = await missed(mutation.rule, (round) => damagedHeads(mutation, round))
    expect(missing).toEqual([])
    expect(count).toBeGreaterThanOrEqual(quizzes.length)
  })
})

test('every real item with the id of the first is objected to', { timeout: 120_000 }, async () => {
  const sameIds = ({ file, head, items }: (typeof quizzes)[number]): Damaged => {
    const lines = [...head, ...items.flatMap(([, ...rest]) => [items[0]![0]!, ...rest])]
    const starts = items.map((_, index) => head.length + items.slice(0, index).flat().length)
    return { file, lines, wanted: starts.slice(1).map((start) => `${file}:${start + 1} entry-id-is-unique`) }
  }
  const { missing, count } = await missed('entry-id-is-unique', (round) => (round === 0 ? quizzes.map(sameIds) : []))
  expect(missing).toEqual([])
  expect(count).toBeGreaterThan(0)
})
