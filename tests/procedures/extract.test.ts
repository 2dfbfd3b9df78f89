import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Written } from '../../src/diagnostics/place.ts'
import type { Procedure, ProcedureNode } from '../../src/procedures/model.ts'
import { procedureOf } from '../support/procedure.ts'

const foundParcel = readFileSync(join(import.meta.dirname, '../fixtures/procedures/found-parcel.mdx'), 'utf8')

/** Something an author typed, as `line:column what`. */
function say(written: Written | undefined): string | undefined {
  return written && `${written.place.line}:${written.place.column} ${written.value}`
}

function sayAll(list: readonly Written[]): string {
  return list.map(say).join(', ')
}

/** A node with everything an author typed as `line:column what`; what was not written is left out. */
function sayNode(node: ProcedureNode): Record<string, unknown> {
  const entries = Object.entries(node).flatMap(([key, value]): [string, unknown][] => {
    if (key === 'kind' || key === 'text') return [[key, value]]
    if (key === 'id') return [[key, say({ value: node.id, place: node.idPlace })]]
    if (key === 'place') return [[key, `${node.place.line}:${node.place.column}`]]
    if (key === 'branches' && node.kind === 'decision') {
      return [[key, node.branches.map((way) => [`${way.place.line}:${way.place.column}`, say(way.when), say(way.to)])]]
    }
    if (key === 'idPlace' || value === undefined || (Array.isArray(value) && value.length === 0)) return []
    return [[key, Array.isArray(value) ? sayAll(value as Written[]) : say(value as Written)]]
  })
  return Object.fromEntries(entries)
}

/** What is said of how tags are used, as `line:column rule: what → fix`. */
function slips(text: string): string[] {
  return procedureOf(text).findings.map(
    ({ rule, place, what, fix }) => `${place.line}:${place.column} ${rule}: ${what} → ${fix}`,
  )
}

describe('a procedure', () => {
  const procedure = procedureOf(foundParcel)

  test('has its id and stage from its path', () => {
    expect(procedure).toMatchObject({
      id: 'found-parcel',
      stage: 'logistics',
      file: 'docs/procedures/logistics/found-parcel.mdx',
    })
    expect(procedureOf('', 'docs/procedures/insales/late-shipment.mdx')).toMatchObject({
      id: 'late-shipment',
      stage: 'insales',
    })
  })

  test('has what its front matter says, each where it stands', () => {
    const { title, owner, deputy, trigger, reviewed, reviewEvery, notWhen, platforms } = procedure
    expect([title, owner, deputy, trigger, reviewed, reviewEvery].map(say)).toEqual([
      '2:8 捡到包裹 📦',
      '4:8 aftersales',
      '5:9 shiftlead',
      '6:10 有人把包裹交到前台',
      '16:11 2026-11-01',
      '17:14 90d',
    ])
    expect(notWhen.map(({ when, use }) => [when, say(use)])).toEqual([
      ['包裹里是钥匙', '9:10 found-key'],
      ['包裹已经破损', undefined],
    ])
    expect(sayAll(platforms)).toBe('14:13 tmall, 14:20 jd')
    expect(procedure).toMatchObject({
      description: '把捡到的包裹交还收件人，到归还或封存为止',
      asks: ['捡到快递怎么办', '12'],
      version: 2,
      isDraft: false,
      findings: [],
    })
  })

  test('has its nodes in written order, with line and column of everything an author typed', () => {
    expect(procedure.nodes.map(sayNode)).toEqual([
      {
        kind: 'step',
        id: '23:11 log-it',
        place: '23:1',
        text: '写下时间和地点。\n拍面单\n拍外箱',
        title: '23:26 登记包裹 📦',
        role: '23:41 aftersales',
        within: '23:61 30m',
        replies: '23:73 AS-OPEN, 23:81 IN-SIGN',
        registers: '24:18 R01, 25:18 R02',
        rules: '25:30 cn-lost-property',
        flag: '25:54 red',
        next: '25:65 is-named',
      },
      {
        kind: 'decision',
        id: '33:15 is-named',
        place: '33:1',
        text: '看收件人一栏。',
        ask: '33:30 面单看得清吗？',
        role: '33:45 shiftlead',
        within: '33:64 2h',
        rules: '33:75 cn-pi-minimum',
        branches: [
          ['36:3', '36:17 看得清', '36:26 call-owner'],
          ['37:3', '37:17 看不清', '37:26 kept'],
        ],
      },
      {
        kind: 'wait',
        id: '40:14 call-owner',
        place: '40:4',
        text: '打一次电话。',
        for: '40:31 收件人来取',
        within: '40:46 7d',
        next: '40:56 returned',
        timeout: '40:75 kept',
      },
      {
        kind: 'exit',
        id: '42:11 returned',
        place: '42:1',
        text: '',
        outcome: '42:30 已归还',
        when: '42:41 收件人签字取走',
        role: '42:56 shiftlead',
        registers: '42:78 R04',
      },
      {
        kind: 'exit',
        id: '44:11 kept',
        place: '44:1',
        text: '',
        outcome: '44:26 已封存',
        when: '44:37 看不清面单，或 7 天没人来取',
        handsTo: '44:63 lost-property, 44:77 found-key',
      },
    ])
  })

  test('names each register and rule card once, where it is first written', () => {
    expect(sayAll(procedure.registers)).toBe('11:13 R01, 25:18 R02, 42:78 R04')
    expect(sayAll(procedure.rules)).toBe('13:5 cn-lost-property, 33:75 cn-pi-minimum')
  })

  test('is the same with a byte order mark and Windows line ends', () => {
    const windows = procedureOf(`\uFEFF${foundParcel.replaceAll('\n', '\r\n')}`)
    const modelOf = (some: Procedure) => ({ ...some, page: undefined, nodes: some.nodes.map(sayNode) })
    expect(modelOf(windows)).toEqual(modelOf(procedure))
  })

  test('is empty when nothing was written', () => {
    expect(procedureOf('')).toMatchObject({
      title: undefined,
      description: undefined,
      owner: undefined,
      notWhen: [],
      platforms: [],
      registers: [],
      rules: [],
      asks: [],
      version: undefined,
      nodes: [],
      findings: [],
      isDraft: false,
    })
  })

  test('leaves out values that are not of the kind asked for', () => {
    const yaml =
      'title: 12\nnotWhen: [null, 钥匙, { use: 1 }]\nregisters: R01\nplatforms: [tmall, [jd], null]\nversion: "2"\ndraft: "true"'
    const { title, notWhen, registers, platforms, version, isDraft } = procedureOf(`---\n${yaml}\n---\n`)
    expect({ title, notWhen, registers, version, isDraft }).toEqual({
      title: undefined,
      notWhen: [{ when: '', use: undefined }],
      registers: [],
      version: undefined,
      isDraft: false,
    })
    expect(platforms.map(({ value }) => value)).toEqual(['tmall'])
  })

  test('may be a draft', () => {
    expect(procedureOf('---\ndraft: true\n---\n').isDraft).toBe(true)
  })
})

describe('a node', () => {
  const only = (text: string) => procedureOf(text).nodes[0]!

  test('that has no id stands where its tag does', () => {
    const [node] = procedureOf('📦 <Exit outcome="已归还" />').nodes
    expect(node).toMatchObject({ id: '', idPlace: { line: 1, column: 4 }, place: { line: 1, column: 4 } })
  })

  test('has an id without the spaces around it', () => {
    expect(only('<Exit id=" kept " />').id).toBe('kept')
  })

  test('offers the branches in the order they are written, wherever they stand in the decision', () => {
    const text = `<Decision id="is-named">
  <Branch when="看得清" to="call" />
  看收件人一栏。<Branch when="看不清" to="kept" />

  - 面单湿了
  - <Branch when="没有面单" to="kept" />
</Decision>`
    const node = only(text)
    expect(node.kind === 'decision' && node.branches.map(({ when }) => when?.value)).toEqual([
      '看得清',
      '看不清',
      '没有面单',
    ])
    expect(slips(text)).toEqual([])
  })

  test('has the words of its table, list and block, and not those of its branches', () => {
    const text = `<Decision id="is-named">
  ## 怎么看

  | 单号 | 结果 |
  | --- | --- |
  | SF | [顺丰](/guides/sf/) |

  \`\`\`
  SF12
  \`\`\`

  <Branch when="看得清" to="call">不该有字</Branch>
</Decision>`
    expect(only(text).text).toBe('怎么看\n单号\n结果\nSF\n顺丰\nSF12')
  })
})

describe('slips', () => {
  test('are attributes that a tag does not have', () => {
    const text = '📦 <Step id="log-it" titel="登记" nxt="kept" colour="red" 标题="登记" />'
    const all = '`id`（短名）、`title`（标题）、`role`（角色）、`within`（时限）、`reply`（短语）、`registers`（登记表）、`rules`（规则卡）、`flag`（旗帜）、`next`（下一步）' // prettier-ignore
    expect(slips(text)).toEqual([
      '1:22 attribute-is-known: `<Step>` 没有 `titel` 这一项 → 是不是 `title`（标题）？',
      '1:33 attribute-is-known: `<Step>` 没有 `nxt` 这一项 → 是不是 `next`（下一步）？',
      `1:44 attribute-is-known: \`<Step>\` 没有 \`colour\` 这一项 → 删掉它；这里可以写：${all}`,
      '1:57 attribute-is-known: `<Step>` 没有 `标题` 这一项 → 改成 `title`（标题）',
    ])
    expect(procedureOf(text).nodes.map(sayNode)).toMatchObject([{ title: '1:29 登记', next: '1:38 kept' }])
  })

  test('do not ask for an attribute that is written already', () => {
    expect(slips('<Step id="log-it" title="登记" titel="收件" next="kept" />')).toEqual([
      '1:30 attribute-is-known: `<Step>` 没有 `titel` 这一项 → 删掉它；`title` 已经写了',
    ])
  })

  test('do not let a misspelt attribute stand for one that is there', () => {
    expect(procedureOf('<Step title="登记" titel="收件" />').nodes.map(sayNode)).toMatchObject([{ title: '1:14 登记' }])
  })

  test('are attributes that are no text', () => {
    const text = '<Step id={"log-it"}\n  title={`登\n   记`} role {...rest} next="done" next="kept" />'
    expect(slips(text)).toEqual([
      '1:1 attribute-is-text: `<Step>` 里有 `{...}` 这样的代码 → 删掉它，每一项都写成 名称="内容"',
      '1:7 attribute-is-text: `id={"log-it"}` 写成了代码 → 用英文双引号：`id="log-it"`',
      '2:3 attribute-is-text: `title={`登 记`}` 写成了代码 → 用英文双引号：`title="登 记"`',
      '3:35 attribute-is-text: `<Step>` 里写了两个 `next` → 只留一个，另一个删掉',
    ])
    expect(procedureOf(text).nodes).toMatchObject([
      { id: 'log-it', title: { value: '登 记' }, role: { value: '' }, next: { value: 'done' } },
    ])
  })

  test('do not keep a misspelt tag from being what it means', () => {
    const { nodes } = procedureOf('<Stpe id="log-it" title="登记" next="kept" />\n\n<exit id="kept" outcome="好" />')
    expect(nodes.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['step log-it', 'exit kept'])
  })

  test('are tags that are not known', () => {
    expect(slips('<Stpe id="log-it" />\n\n<exit id="kept" />\n\n看<Video src="/a.mp4" />和<b>这里</b>。\n')).toEqual([
      '1:1 tag-is-known: 没有 `<Stpe>` 这个标签 → 是不是 `<Step>`？是的话，收尾处也一起改',
      '3:1 tag-is-known: 没有 `<exit>` 这个标签 → 改成 `<Exit>`，收尾处也一起改',
      '5:2 tag-is-known: 没有 `<Video>` 这个标签 → 改成小写的 `<video>`，收尾处也一起改',
    ])
  })

  test('are branches outside a decision', () => {
    const fix = '把它移到 `<Decision>` 和 `</Decision>` 之间，单独占一行'
    const text = `<Branch when="看得清" to="call" />

<Step id="log-it">
  <Branch when="看不清" to="kept" />
</Step>

<Branch />`
    expect(slips(text)).toEqual([
      `1:1 tag-is-in-its-place: 分支「看得清」没有写在判断里 → ${fix}`,
      `4:3 tag-is-in-its-place: 分支「看不清」写在了 \`<Step>\` 里 → ${fix}`,
      `7:1 tag-is-in-its-place: 这个 \`<Branch>\` 没有写在判断里 → ${fix}`,
    ])
  })

  test('are nodes within a node; they count all the same', () => {
    const text = `<Decision id="is-named">
  看收件人一栏。

  <Step id="log-it">
    写下时间。
  </Step>

  <Branch when="看得清" to="log-it" />
</Decision>`
    expect(slips(text)).toEqual([
      '4:3 tag-is-in-its-place: `<Step>` 写在了第 1 行的 `<Decision>` 里面 → 在它前面先用 `</Decision>` 收尾',
    ])
    expect(procedureOf(text).nodes.map(({ id }) => id)).toEqual(['is-named', 'log-it'])
  })

  test('are curly brackets', () => {
    expect(slips('第一段\n\n📦 {昵称}您好{/* 待补 */}\n\n{1 + 1}\n')).toEqual([
      '3:4 braces-are-escaped: `{昵称}` 会被当成代码 → 在花括号前面加反斜杠：`\\{昵称\\}`',
      '5:1 braces-are-escaped: `{1 + 1}` 会被当成代码 → 在花括号前面加反斜杠：`\\{1 + 1\\}`',
    ])
  })
})
