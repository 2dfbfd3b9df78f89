import { expect, test } from 'vitest'
import { findings, withTemplate } from '../../support/content.ts'

const rule = 'field-has-help'

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('asks what to write in a field that must be filled in', async () => {
  const fields = '- { id: doors, type: text, label: 哪扇门, required: true }\n- { id: note, type: text, label: 说明 }'
  expect(await findings(rule, withTemplate({ fields }))).toEqual([
    '8: 「哪扇门」必填，却没有说写什么 → 加上 `help:`，一句话写清填什么、从哪里来',
  ])
})

test('looks at columns and at both sides of pairs', async () => {
  const cell = (id: string, label: string) => `[{ id: ${id}, type: text, label: ${label}, required: true }]`
  const fields = [
    '- id: locks',
    '  type: table',
    '  label: 锁',
    `  columns: ${cell('lock', '锁号')}`,
    '- id: worries',
    '  type: pairs',
    '  label: 担心',
    `  left: { label: 担心, fields: ${cell('worry', '怕什么')} }`,
    `  right: { label: 办法, fields: ${cell('remedy', '怎么办')} }`,
  ].join('\n')
  expect((await findings(rule, withTemplate({ fields }))).map((finding) => finding.split('必填')[0])).toEqual([
    '11: 「锁号」',
    '15: 「怕什么」',
    '16: 「怎么办」',
  ])
})
