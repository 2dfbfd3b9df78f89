import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/diagnostics/finding.ts'
import type { Report } from '../../src/diagnostics/report.ts'
import { reportJson } from '../../src/diagnostics/reporters/json.ts'
import { defineRule } from '../../src/validator/define-rule.ts'
import type { ListedRule } from '../../src/validator/rule.ts'
import { rules } from '../../src/validator/rules.ts'
import { checkContent } from '../../src/validator/run.ts'
import { contentWith, today, withNodes, type Files } from '../support/content.ts'

const guide = 'docs/guides/keys.mdx'
const procedure = 'docs/procedures/aftersales/found-key.mdx'

/** A rule that finds what it is told to find. */
function ruleThatFinds(id: string, findings: Finding[], level: ListedRule['level'] = 'must-fix'): ListedRule {
  const check: Parameters<typeof defineRule>[0]['check'] = (_, report) => findings.forEach((finding) => report(finding))
  return { id, level, ...defineRule({ why: '钥匙要有人管', check }) }
}

const lostKey: Finding = { file: guide, place: { line: 7, column: 1 }, what: '备用钥匙不见了', fix: '再配一把' }

function run(list: ListedRule[], files: Files = {}): Promise<Report> {
  return checkContent(contentWith(files), list, { today })
}

const short = (report: Report) =>
  report.messages.map(({ level, file, line, reason }) => `${level} ${file}:${line ?? '-'} ${reason}`)

describe('all rules together', () => {
  test('are silent on the sound content', async () => {
    const report = await checkContent(contentWith(), rules, { today })
    expect(short(report)).toEqual([])
    expect(report.files).toBe(contentWith().sources.length)
  })

  test('are silent on two procedures that hand to each other', async () => {
    const handing = (title: string, to: string) => `---
title: ${title}
description: ${title}以后怎么办
owner: aftersales
deputy: shiftlead
trigger: 有人来问${title}
reviewed: 2026-11-01
version: 1
---

<Step id="ask" title="问清楚" role="aftersales" next="done">
  问钥匙还在不在手上。
</Step>

<Exit id="done" outcome="转过去" when="不是这一类" handsTo="${to}" />
`
    const asked = (of: string, title: string) => {
      const questions = Array.from({ length: 20 }, (_, index) => `第 ${index + 1} 次${title}`)
      return `- of: ${of}\n  questions: [${questions.join(', ')}]\n`
    }
    const files = {
      'asks/more.yaml': asked('lost-key', '丢了钥匙') + asked('broken-key', '断了钥匙'),
      'docs/procedures/aftersales/lost-key.mdx': handing('丢了钥匙', 'broken-key'),
      'docs/procedures/insales/broken-key.mdx': handing('断了钥匙', 'lost-key'),
    }
    expect(short(await checkContent(contentWith(files), rules, { today }))).toEqual([])
  })
})

describe('a message', () => {
  test('carries what the rule found, why it matters, its level and the address of its help page', async () => {
    const { messages } = await run([ruleThatFinds('key-is-kept', [lostKey])])
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatchObject({
      file: guide,
      line: 7,
      column: 1,
      reason: '备用钥匙不见了',
      why: '钥匙要有人管',
      fix: '再配一把',
      note: '钥匙要有人管\n再配一把',
      ruleId: 'key-is-kept',
      source: 'kefu',
      level: 'must-fix',
      fatal: true,
      url: '/help/messages/key-is-kept/',
      excerpt: { text: '备用钥匙的办法见[捡到钥匙](/procedures/aftersales/found-key/#log-it)。', mark: [0, 8] },
    })
  })

  test('quotes nothing when the whole file is meant', async () => {
    const { messages } = await run([ruleThatFinds('key-is-kept', [{ ...lostKey, place: undefined }])])
    expect(messages[0]?.line).toBeUndefined()
    expect(messages[0]?.excerpt).toBeUndefined()
  })

  test('quotes of a long line what stands around the place, and marks what is to be replaced', async () => {
    const file = 'docs/guides/chain.mdx'
    const line = `${'钥'.repeat(100)}旧锁${'匙'.repeat(100)}`
    const place = { line: 5, column: 101 }
    const files = { [file]: `---\ntitle: 钥匙串\n---\n\n${line}\n` }
    const finding = { ...lostKey, file, place, edits: [{ place, old: '旧锁', text: '新锁' }] }
    const [message] = (await run([ruleThatFinds('key-is-kept', [finding])], files)).messages
    const { text, mark } = message!.excerpt!
    expect(text).toBe(`…${'钥'.repeat(60)}旧锁${'匙'.repeat(60)}…`)
    expect(text.slice(...mark)).toBe('旧锁')
    expect(message!.edits).toEqual([{ start: place, end: { line: 5, column: 103 }, text: '新锁' }])
  })
})

describe('the level', () => {
  test('says how severe a rule is, and the report counts each level', async () => {
    const levels = { 'key-is-kept': 'must-fix', 'ring-is-kept': 'check', 'tag-is-kept': 'note' } as const
    const list = Object.entries(levels).map(([id, level]) => ruleThatFinds(id, [lostKey], level))
    const report = await run(list)
    expect(report.messages.map(({ ruleId, level, fatal }) => [ruleId, level, fatal])).toEqual([
      ['key-is-kept', 'must-fix', true],
      ['ring-is-kept', 'check', false],
      ['tag-is-kept', 'note', undefined],
    ])
    expect(report.count).toEqual({ 'must-fix': 1, check: 1, note: 1 })
  })

  test('keeps a rule from being run that is off', async () => {
    let runs = 0
    const counting = defineRule({ why: '数一数', check: () => void (runs += 1) })
    await run([{ id: 'key-is-off', level: 'off', ...counting }, { id: 'key-is-on', level: 'note', ...counting }]) // prettier-ignore
    expect(runs).toBe(1)
  })
})

describe('what a reader of files found', () => {
  const page = { [guide]: '---\ntitle: 钥匙\n---\n\n放在 <5 米远的地方。\n' }

  test('is said by its rule, whose level counts', async () => {
    const rule = rules.find(({ id }) => id === 'less-than-is-escaped')!
    expect(short(await run([{ ...rule, level: 'check' }], page))).toEqual([
      expect.stringMatching(`^check ${guide}:5 .*5 米`),
    ])
    expect(short(await run([{ ...rule, level: 'off' }], page))).toEqual([])
  })
})

describe('an exception', () => {
  const found = [lostKey, { ...lostKey, file: procedure }]
  const rule = ruleThatFinds('key-is-kept', found, 'check')
  const other = ruleThatFinds('ring-is-kept', [lostKey], 'note')
  const exceptions = (...entries: [string, string][]) => ({
    'reference/exceptions.yaml': entries
      .map(([id, page]) => `- rule: ${id}\n  page: ${page}\n  why: 组长看过了\n`)
      .join(''),
  })
  const both = [`check ${guide}:7 备用钥匙不见了`, `check ${procedure}:7 备用钥匙不见了`]

  test('silences one rule on one page', async () => {
    const report = await run([rule], exceptions(['key-is-kept', guide]))
    expect(short(report)).toEqual(both.slice(1))
    expect(report.count.check).toBe(1)
  })

  test('for each of two pages silences both', async () => {
    const report = await run([rule], exceptions(['key-is-kept', guide], ['key-is-kept', procedure]))
    expect(short(report)).toEqual([])
  })

  test('for each of two rules on a page silences both', async () => {
    const report = await run([rule, other], exceptions(['key-is-kept', guide], ['ring-is-kept', guide]))
    expect(short(report)).toEqual(both.slice(1))
  })

  test('that is not needed any more is named, on its line', async () => {
    const silent = ruleThatFinds('ring-is-kept', [], 'note')
    const report = await run([rule, silent], exceptions(['key-is-kept', guide], ['ring-is-kept', guide]))
    expect(short(report)).toEqual([
      both[1],
      `note reference/exceptions.yaml:5 \`${guide}\` 已经没有「ring-is-kept」这个问题，例外用不上了`,
    ])
    expect(report.messages.at(-1)).toMatchObject({
      ruleId: 'exception-is-needed',
      fix: '删掉这一条例外',
      fatal: undefined,
    })
  })

  test('does not silence what must be fixed, and is told so', async () => {
    const report = await run([ruleThatFinds('key-is-kept', found)], exceptions(['key-is-kept', guide]))
    expect(short(report)).toEqual([
      ...both.map((line) => line.replace('check', 'must-fix')),
      'note reference/exceptions.yaml:2 「key-is-kept」是必须改的检查，不能例外',
    ])
  })

  test('from a rule that there is not is named', async () => {
    const report = await run([rule], exceptions(['kye-is-kept', guide]))
    expect(short(report)).toContain('note reference/exceptions.yaml:2 没有叫「kye-is-kept」的检查，这条例外不起作用')
  })

  test('does not hide that a rule crashed', async () => {
    const broken = defineRule({
      why: '钥匙要有人管',
      check() {
        throw new Error('the door is stuck')
      },
    })
    const { messages } = await run(
      [{ id: 'key-is-kept', level: 'check', ...broken }],
      exceptions(['key-is-kept', guide]),
    )
    expect(messages.map(({ ruleId }) => ruleId).sort()).toEqual(['exception-is-needed', 'key-is-kept'])
  })
})

describe('the order of messages', () => {
  test('is by file, line, column, level and rule, a message for a whole file first', async () => {
    const at = (file: string, line: number, column: number, what: string) => ({
      ...lostKey,
      file,
      place: { line, column },
      what,
    })
    const found = [at(procedure, 2, 1, '丙'), at(guide, 10, 1, '乙'), at(guide, 9, 4, '右'), at(guide, 9, 3, '左')]
    const first = ruleThatFinds('a-key', found, 'check')
    const whole = ruleThatFinds('z-key', [{ file: guide, what: '整篇', fix: '改' }, at(guide, 9, 3, '左重')])
    const report = await run([whole, first])
    expect(report.messages.map(({ reason }) => reason)).toEqual(['整篇', '左重', '左', '右', '乙', '丙'])
  })

  test('does not depend on the order of the rules or of the files', async () => {
    const files: Files = {
      ...withNodes('<Step id="look" title="看" next="nowhere">看。</Step>\n<Decision id="look" ask="对吗？" />'),
      'docs/guides/rings.mdx': '---\ntitel: 钥匙圈\n---\n\n见[钥匙](/guides/key/)和[门](http://example.com)，<圈>。\n',
      'reference/flags.yaml': '- id: red\n  valeu: 1\n',
    }
    const catalogue = contentWith(files)
    const expected = reportJson(await checkContent(catalogue, rules, { today }))
    expect(JSON.parse(expected).messages.length).toBeGreaterThan(8)
    const shuffledRules = fc.shuffledSubarray([...rules], { minLength: rules.length })
    const names = Object.keys(files)
    const shuffledNames = fc.shuffledSubarray(names, { minLength: names.length })
    await fc.assert(
      fc.asyncProperty(shuffledRules, shuffledNames, async (list, order) => {
        const content = contentWith(Object.fromEntries(order.map((name) => [name, files[name]!])))
        expect(reportJson(await checkContent(content, list, { today }))).toBe(expected)
      }),
      { numRuns: 20, seed: 7 },
    )
  })
})
