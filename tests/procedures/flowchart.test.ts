import { expect, test } from 'vitest'
import { arrow } from '../../src/diagrams/model.ts'
import { flowchart } from '../../src/procedures/flowchart.ts'
import { procedureOf } from '../support/procedure.ts'

const text = `---
title: 捡到包裹
---

<Step id="log-it" title="登记包裹" next="is-named" />

<Decision id="is-named" ask="面单看得清吗？">
  <Branch when="看得清" to="call-owner" />
  <Branch when="看不清" to="kept" />
  <Branch when="没有面单" to="nowhere" />
</Decision>

<Wait id="call-owner" for="收件人来取" next="returned" timeout="kept" />

<Exit id="returned" outcome="已归还" />

<Exit id="kept" outcome="已封存" />
`

test('a flowchart has a box for every node, which leads to it on the page', () => {
  expect(flowchart(procedureOf(text))).toMatchObject({
    direction: 'down',
    nodes: [
      { id: 'log-it', text: '登记包裹', shape: 'box', href: '#log-it' },
      { id: 'is-named', text: '面单看得清吗？', shape: 'diamond', href: '#is-named' },
      { id: 'call-owner', text: '收件人来取', shape: 'hexagon', href: '#call-owner' },
      { id: 'returned', text: '已归还', shape: 'stadium', href: '#returned' },
      { id: 'kept', text: '已封存', shape: 'stadium', href: '#kept' },
    ],
    groups: [],
  })
})

test('its arrows are the ways that lead somewhere; the one of a time that ran out is dashed', () => {
  expect(flowchart(procedureOf(text)).edges).toEqual([
    { from: 'log-it', to: 'is-named', label: '', ...arrow },
    { from: 'is-named', to: 'call-owner', label: '看得清', ...arrow },
    { from: 'is-named', to: 'kept', label: '看不清', ...arrow },
    { from: 'call-owner', to: 'returned', label: '等到了', ...arrow },
    { from: 'call-owner', to: 'kept', label: '超时', ...arrow, stroke: 'dashed' },
  ])
})

test('it says in words what it shows', () => {
  expect(flowchart(procedureOf(text))).toMatchObject({
    title: '捡到包裹的流程图',
    description: '1 个步骤、1 个判断、1 个等待、2 个出口。图后有同样内容的文字。',
  })
})

test('without a title it is called by the id', () => {
  expect(flowchart(procedureOf('')).title).toBe('found-parcel的流程图')
  expect(flowchart(procedureOf('---\ntitle: ""\n---\n')).title).toBe('found-parcel的流程图')
})
