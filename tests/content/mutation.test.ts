import { describe, expect, test } from 'vitest'
import { loadCatalogue } from '../../src/catalogue/load.ts'
import { rules } from '../../src/validator/rules.ts'
import { checkContent } from '../../src/validator/run.ts'
import { dayAfter } from '../support/content.ts'
import { objections, realFiles, realRoot } from '../support/real-content.ts'

const procedures = realFiles(/^docs\/procedures\/[^/]+\/[^/]+\.mdx$/)

/** A procedure with one thing taken away or bent, and the line on which a rule should say so. */
interface Damage {
  lines: string[]
  /** Counts from 1. */
  line: number
}

interface Mutation {
  name: string
  /** The rule that should object. */
  rule: string
  /** Every way in which a procedure can be damaged like this. */
  damagesOf(lines: string[], file: string): Damage[]
}

/** The numbers of the lines, from 0, that a pattern fits. */
function linesThat(lines: string[], pattern: RegExp): number[] {
  return lines.flatMap((line, index) => (pattern.test(line) ? [index] : []))
}

const opensNode = /^<(?:Step|Decision|Wait|Exit) /

/** Front matter without a key: what is missing is reported where the settings start. */
function withoutKey(lines: string[], key: string): Damage[] {
  return linesThat(lines, new RegExp(`^${key}: `)).map((index) => ({ lines: lines.toSpliced(index, 1), line: 2 }))
}

function withoutExits(lines: string[]): Damage[] {
  const text = lines.join('\n').replaceAll(/^<Exit (?:[^\n]*\/>|[^\n]*[^/]>\n[\s\S]*?\n<\/Exit>)\n/gm, '')
  const rest = text.split('\n')
  return [{ lines: rest, line: linesThat(rest, opensNode).at(-1)! + 1 }]
}

/** The branches of each decision, as line numbers from 0. */
function decisionsOf(lines: string[]): { at: number; branches: number[] }[] {
  return linesThat(lines, /^<Decision /).map((at) => {
    const end = lines.indexOf('</Decision>', at)
    return { at, branches: linesThat(lines, /^ +<Branch /).filter((index) => index > at && index < end) }
  })
}

const mutations: Mutation[] = [
  {
    name: 'its owner taken away',
    rule: 'procedure-has-owner',
    damagesOf: (lines) => withoutKey(lines, 'owner'),
  },
  {
    name: 'its trigger taken away',
    rule: 'procedure-has-trigger',
    damagesOf: (lines) => withoutKey(lines, 'trigger'),
  },
  {
    name: 'its deputy taken away, after sales',
    rule: 'procedure-has-deputy',
    damagesOf: (lines, file) => (file.includes('/aftersales/') ? withoutKey(lines, 'deputy') : []),
  },
  {
    name: 'all its exits taken away',
    rule: 'procedure-has-exit',
    damagesOf: withoutExits,
  },
  {
    name: 'a branch that leads nowhere',
    rule: 'way-leads-somewhere',
    damagesOf: (lines) =>
      linesThat(lines, /^ +<Branch /).map((index) => ({
        lines: lines.with(index, lines[index]!.replace(/ to="[^"]*"/, ' to="behind-the-door"')),
        line: index + 1,
      })),
  },
  {
    name: 'one of two branches taken away',
    rule: 'decision-has-two-branches',
    damagesOf: (lines) =>
      decisionsOf(lines)
        .filter(({ branches }) => branches.length === 2)
        .map(({ at, branches }, index) => ({ lines: lines.toSpliced(branches[index % 2]!, 1), line: at + 1 })),
  },
  {
    name: 'an id used twice',
    rule: 'node-id-is-unique',
    damagesOf: (lines) => {
      const [first = 0, ...others] = linesThat(lines, opensNode)
      const id = / id="[^"]*"/.exec(lines[first]!)![0]
      return others.map((index) => ({
        lines: lines.with(index, lines[index]!.replace(/ id="[^"]*"/, id)),
        line: index + 1,
      }))
    },
  },
  {
    name: 'a wait without a timeout',
    rule: 'wait-has-timeout',
    damagesOf: (lines) =>
      linesThat(lines, /^<Wait /).map((index) => ({
        lines: lines.with(index, lines[index]!.replace(/ timeout="[^"]*"/, '')),
        line: index + 1,
      })),
  },
]

/** At most six of a kind, from all of the page: what is true of these is true of the others. */
function spread(damages: Damage[]): Damage[] {
  const step = Math.max(1, damages.length / 6)
  return damages.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))
}

test('the real content has nothing to fix and nothing to check', { timeout: 120_000 }, async () => {
  const catalogue = await loadCatalogue(realRoot)
  const { messages } = await checkContent(catalogue, rules, { today: dayAfter(catalogue) })
  const wanting = messages.filter(({ level }) => level !== 'note')
  expect(wanting.map(({ file, line, reason }) => `${file}:${line ?? '-'} ${reason}`)).toEqual([])
})

describe.each(mutations)('every real procedure with $name', { timeout: 120_000 }, ({ rule, damagesOf }) => {
  const all = procedures.map(({ file, lines }) => ({ file, lines, damages: spread(damagesOf(lines, file)) }))
  const rounds = Math.max(...all.map(({ damages }) => damages.length))

  test('is objected to on the right line', async () => {
    const missed: string[] = []
    // One damage a procedure at a time, all procedures in one go: what is wrong in one does not touch another.
    for (let round = 0; round < rounds; round += 1) {
      const damaged = new Map<string, Damage>()
      for (const { file, damages } of all) {
        const damage = damages[round]
        if (damage) damaged.set(file, damage)
      }
      const said = await objections(new Map([...damaged].map(([file, { lines }]) => [file, lines])))
      const wanted = [...damaged].map(([file, { line }]) => `${file}:${line} ${rule}`)
      missed.push(...wanted.filter((objection) => !said.has(objection)))
    }
    expect(missed).toEqual([])
  })

  test('is really damaged, and can be damaged at all', () => {
    const untouched = all.flatMap(({ file, lines, damages }) =>
      damages.filter((damage) => damage.lines.join('\n') === lines.join('\n')).map(() => file),
    )
    expect(untouched).toEqual([])
    const spared = all.filter(({ damages }) => damages.length === 0).map(({ file }) => file)
    const linesOf = (file: string) => all.find((other) => other.file === file)!.lines
    const maySpare = (file: string) =>
      (rule === 'decision-has-two-branches' &&
        !decisionsOf(linesOf(file)).some(({ branches }) => branches.length === 2)) ||
      (rule === 'procedure-has-deputy' && !file.includes('/aftersales/')) ||
      (rule === 'wait-has-timeout' && !linesOf(file).some((line) => /^<Wait /.test(line)))
    expect(spared.filter((file) => !maySpare(file))).toEqual([])
    expect(spared.length).toBeLessThan(procedures.length)
  })
})
