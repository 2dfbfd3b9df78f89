import { expect, test } from 'vitest'
import { callNode, nodeTitle } from '../../src/procedures/model.ts'
import { procedureOf } from '../support/procedure.ts'

test.each([
  ['<Step id="log-it" title="登记包裹" />', '登记包裹', '步骤「登记包裹」'],
  ['<Decision id="is-named" ask="面单看得清吗？" />', '面单看得清吗？', '判断「面单看得清吗？」'],
  ['<Wait id="call-owner" for="收件人来取" />', '收件人来取', '等待「收件人来取」'],
  ['<Exit id="returned" outcome="已归还" />', '已归还', '出口「已归还」'],
  ['<Exit id="returned" outcome="" />', '', '出口「returned」'],
  ['<Step id="log-it" />', '', '步骤「log-it」'],
  ['<Decision />', '', '这个判断'],
])('%s is called by its title, else by its id, else by its kind', (text, title, called) => {
  const [node] = procedureOf(text).nodes
  expect(nodeTitle(node!)).toBe(title)
  expect(callNode(node!)).toBe(called)
})
