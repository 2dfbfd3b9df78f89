import { expect, test } from 'vitest'
import { exampleFile, findings, withFrontmatter } from '../../support/content.ts'

const rule = 'procedure-has-trigger'

const fix = '在设置里写一句新人看得懂的话：`trigger: 买家提交七天无理由退货申请`'

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('asks for a trigger', async () => {
  expect(await findings(rule, withFrontmatter('title: 捡到钥匙\nowner: aftersales'))).toEqual([
    `2: 这个流程没有写触发条件 → ${fix}`,
  ])
  expect(await findings(rule, { [exampleFile]: '看一看。\n' })).toEqual([])
})

test('points at a trigger that is empty', async () => {
  for (const trigger of ['trigger:', 'trigger: ""', "trigger: '  '", 'trigger: "\u200b\u3000"', 'trigger: ……']) {
    expect(await findings(rule, withFrontmatter(`title: 捡到🔑钥匙\n${trigger}\nowner: aftersales`))).toEqual([
      `3: 触发条件是空的 → ${fix}`,
    ])
  }
})

test('is silent on a trigger that goes over several lines', async () => {
  expect(await findings(rule, withFrontmatter('title: 捡到钥匙\ntrigger: >\n  有人把捡到的钥匙\n  交到前台'))).toEqual(
    [],
  )
})

test('leaves a trigger whose name is nearly right to another rule', async () => {
  expect(await findings(rule, withFrontmatter('owner: aftersales\ntriger: 捡到钥匙'))).toEqual([])
  expect(await findings(rule, withFrontmatter('owner: aftersales\ntriger: 捡到钥匙\ntrigger: ""'))).toHaveLength(1)
})

test('leaves front matter that cannot be read, and a trigger that is no text, to their own rules', async () => {
  expect(await findings(rule, withFrontmatter('title: 捡到钥匙\ntrigger: 买家说: 钥匙丢了'))).toEqual([])
  expect(await findings(rule, withFrontmatter('title: 捡到钥匙\ntrigger: [捡到钥匙]'))).toEqual([])
  expect(await findings(rule, { [exampleFile]: '---\ntitle: 捡到钥匙\n\n看一看。\n' })).toEqual([])
})
