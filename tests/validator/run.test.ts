import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/diagnostics/message.ts'
import type { Report } from '../../src/diagnostics/report.ts'
import { reportJson } from '../../src/diagnostics/reporters/json.ts'
import { preset, type Preset } from '../../src/validator/preset.ts'
import { defineProcedureRule, defineRule, type Rule } from '../../src/validator/rule.ts'
import { rules } from '../../src/validator/rules.ts'
import { checkContent } from '../../src/validator/run.ts'
import { contentWith, exampleFile, firstNodeLine, today, withNodes, type Files } from '../support/content.ts'

const guide = 'docs/guides/keys.mdx'
const procedure = 'docs/procedures/aftersales/found-key.mdx'

/** A rule that finds what it is told to find. */
function ruleThatFinds(id: string, findings: Finding[]): Rule {
  return defineRule({
    id,
    why: '钥匙要有人管',
    check: (_, report) => findings.forEach((finding) => report(finding)),
  })
}

const lostKey: Finding = { file: guide, place: { line: 7, column: 1 }, what: '备用钥匙不见了', fix: '再配一把' }

function run(list: Rule[], files: Files = {}, levels: Preset = {}): Promise<Report> {
  const all = Object.fromEntries(list.map(({ id }) => [id, 'must-fix' as const]))
  return checkContent(contentWith(files), list, { preset: { ...all, ...levels }, today })
}

const short = (report: Report) =>
  report.messages.map(({ level, file, line, reason }) => `${level} ${file}:${line ?? '-'} ${reason}`)

describe('all rules together', () => {
  test('are silent on the sound content', async () => {
    const report = await checkContent(contentWith(), rules, { preset, today })
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
    expect(short(await checkContent(contentWith(files), rules, { preset, today }))).toEqual([])
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

describe('the preset', () => {
  test('says how severe a rule is, and the report counts each level', async () => {
    const levels = { 'key-is-kept': 'must-fix', 'ring-is-kept': 'check', 'tag-is-kept': 'note' } as const
    const list = Object.keys(levels).map((id) => ruleThatFinds(id, [lostKey]))
    const report = await run(list, {}, levels)
    expect(report.messages.map(({ ruleId, level, fatal }) => [ruleId, level, fatal])).toEqual([
      ['key-is-kept', 'must-fix', true],
      ['ring-is-kept', 'check', false],
      ['tag-is-kept', 'note', undefined],
    ])
    expect(report.count).toEqual({ 'must-fix': 1, check: 1, note: 1 })
  })

  test('keeps a rule from being run that is off or not named', async () => {
    let runs = 0
    const counting = (id: string) => defineRule({ id, why: '数一数', check: () => void (runs += 1) })
    const list = [counting('key-is-off'), counting('key-is-new'), counting('key-is-on')]
    await checkContent(contentWith(), list, { preset: { 'key-is-off': 'off', 'key-is-on': 'note' }, today })
    expect(runs).toBe(1)
  })
})

describe('a rule that crashes', () => {
  const sound = ruleThatFinds('key-is-kept', [lostKey])
  const after = `must-fix ${guide}:7 备用钥匙不见了`
  const stumbled = (file: string) => `note ${file}:- 检查程序自己在「door-is-shut」这一项上出了问题，内容可能没有错`

  const crash = () => {
    throw new Error('the door is stuck')
  }
  const kinds: Record<string, Rule> = {
    'at once': defineRule({ id: 'door-is-shut', why: '门要关', check: crash }),
    later: defineRule({ id: 'door-is-shut', why: '门要关', check: async () => crash() }),
    'while it lists its parts': { id: 'door-is-shut', why: '门要关', parts: crash },
  }

  test.each(Object.entries(kinds))('%s becomes one note, and the others go on', async (_, rule) => {
    const report = await run([rule, sound])
    expect(short(report)).toEqual([after, stumbled('（全部内容）')])
    const note = report.messages.at(-1)
    expect(note).toMatchObject({ ruleId: 'door-is-shut', why: '程序的问题不该拦住发布', fatal: undefined })
    expect(note?.fix).toContain('Error: the door is stuck')
    expect(note?.fix).not.toContain('\n')
    expect(note?.url).toBeUndefined()
  })

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a word', 'stuck'],
    ['a number', 7],
  ])('with %s instead of an error is a note as well', async (_, thrown) => {
    const rule = defineRule({ id: 'door-is-shut', why: '门要关', check: () => Promise.reject(thrown) })
    const report = await run([rule, sound])
    expect(short(report)).toEqual([after, stumbled('（全部内容）')])
    expect(report.messages.at(-1)?.fix).toContain(String(thrown))
  })

  test('at one procedure still looks at the others, and keeps what it had found', async () => {
    const rule = defineProcedureRule({
      id: 'door-is-shut',
      why: '门要关',
      check({ id, nodes }, report) {
        report({ place: nodes[0]!.place, what: `看了 ${id}`, fix: '关门' })
        if (id === 'example') crash()
      },
    })
    const report = await run([rule], withNodes('<Exit id="done" outcome="已办结" when="事情办完" />'))
    expect(short(report)).toEqual([
      stumbled(exampleFile),
      `must-fix ${exampleFile}:${firstNodeLine} 看了 example`,
      `must-fix ${procedure}:12 看了 found-key`,
    ])
  })
})

describe('an exception', () => {
  const rule = ruleThatFinds('key-is-kept', [lostKey, { ...lostKey, file: procedure }])
  const exceptions = (...entries: [string, string][]) => ({
    'reference/exceptions.yaml': entries
      .map(([id, page]) => `- rule: ${id}\n  page: ${page}\n  why: 组长看过了\n`)
      .join(''),
  })
  const both = [`check ${guide}:7 备用钥匙不见了`, `check ${procedure}:7 备用钥匙不见了`]
  const levels = { 'key-is-kept': 'check', 'ring-is-kept': 'note' } as const

  test('silences one rule on one page', async () => {
    const report = await run([rule], exceptions(['key-is-kept', guide]), levels)
    expect(short(report)).toEqual(both.slice(1))
    expect(report.count.check).toBe(1)
  })

  test('for each of two pages silences both', async () => {
    const report = await run([rule], exceptions(['key-is-kept', guide], ['key-is-kept', procedure]), levels)
    expect(short(report)).toEqual([])
  })

  test('for each of two rules on a page silences both', async () => {
    const other = ruleThatFinds('ring-is-kept', [lostKey])
    const report = await run([rule, other], exceptions(['key-is-kept', guide], ['ring-is-kept', guide]), levels)
    expect(short(report)).toEqual(both.slice(1))
  })

  test('that is not needed any more is named, on its line', async () => {
    const report = await run([rule], exceptions(['key-is-kept', guide], ['ring-is-kept', guide]), levels)
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
    const report = await run([rule], exceptions(['key-is-kept', guide]), { 'key-is-kept': 'must-fix' })
    expect(short(report)).toEqual([
      ...both.map((line) => line.replace('check', 'must-fix')),
      'note reference/exceptions.yaml:2 「key-is-kept」是必须改的检查，不能例外',
    ])
  })

  test('from a rule that there is not is named', async () => {
    const report = await run([rule], exceptions(['kye-is-kept', guide]), levels)
    expect(short(report)).toContain('note reference/exceptions.yaml:2 没有叫「kye-is-kept」的检查，这条例外不起作用')
  })

  test('does not hide that a rule crashed', async () => {
    const broken = defineRule({
      id: 'key-is-kept',
      why: '钥匙要有人管',
      check() {
        throw new Error('the door is stuck')
      },
    })
    const { messages } = await run([broken], exceptions(['key-is-kept', guide]), levels)
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
    const first = ruleThatFinds('a-key', [
      at(procedure, 2, 1, '丙'),
      at(guide, 10, 1, '乙'),
      at(guide, 9, 4, '右'),
      at(guide, 9, 3, '左'),
    ])
    const whole = ruleThatFinds('z-key', [{ file: guide, what: '整篇', fix: '改' }, at(guide, 9, 3, '左重')])
    const report = await run([whole, first], {}, { 'a-key': 'check', 'z-key': 'must-fix' })
    expect(report.messages.map(({ reason }) => reason)).toEqual(['整篇', '左重', '左', '右', '乙', '丙'])
  })

  test('does not depend on the order of the rules or of the files', async () => {
    const files: Files = {
      ...withNodes('<Step id="look" title="看" next="nowhere">看。</Step>\n<Decision id="look" ask="对吗？" />'),
      'docs/guides/rings.mdx': '---\ntitel: 钥匙圈\n---\n\n见[钥匙](/guides/key/)和[门](http://example.com)，<圈>。\n',
      'reference/flags.yaml': '- id: red\n  valeu: 1\n',
    }
    const catalogue = contentWith(files)
    const expected = reportJson(await checkContent(catalogue, rules, { preset, today }))
    expect(JSON.parse(expected).messages.length).toBeGreaterThan(8)
    const shuffledRules = fc.shuffledSubarray([...rules], { minLength: rules.length })
    const names = Object.keys(files)
    const shuffledNames = fc.shuffledSubarray(names, { minLength: names.length })
    await fc.assert(
      fc.asyncProperty(shuffledRules, shuffledNames, async (list, order) => {
        const content = contentWith(Object.fromEntries(order.map((name) => [name, files[name]!])))
        expect(reportJson(await checkContent(content, list, { preset, today }))).toBe(expected)
      }),
      { numRuns: 20, seed: 7 },
    )
  })
})
