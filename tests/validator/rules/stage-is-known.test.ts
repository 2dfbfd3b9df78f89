import { expect, test } from 'vitest'
import { exampleFile, findings, withNodes } from '../../support/content.ts'

const rule = 'stage-is-known'

const text = withNodes('<Exit id="done" outcome="已归还" when="失主取走" />')[exampleFile]!
const choices =
  '`presales`（售前）、`insales`（售中）、`aftersales`（售后）、`logistics`（仓储物流）、`supervision`（督导与管理）'

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('is silent on every stage, on overview pages and on pages elsewhere', async () => {
  const files = {
    'docs/procedures/presales/lost-key.mdx': text,
    'docs/procedures/insales/lost-parcel.mdx': text,
    'docs/procedures/logistics/found-parcel.mdx': text,
    'docs/procedures/supervision/key-audit.mdx': text,
    'docs/procedures/index.mdx': text,
    'docs/procedures/keys/index.mdx': text,
    'docs/guides/parcels/labels.mdx': text,
  }
  expect(await findings(rule, files)).toEqual([])
})

test('suggests the stage that a folder was meant to be', async () => {
  expect(await findings(rule, { 'docs/procedures/aftersale/lost-key.mdx': text })).toEqual([
    `-: 文件夹 \`aftersale\` 不是一个阶段 → 是不是 \`aftersales\`？不是的话，把文件移到其中一个文件夹里：${choices}`,
  ])
  expect(await findings(rule, { 'docs/procedures/Logistics/lost-key.mdx': text })).toEqual([
    '-: 文件夹 `Logistics` 不是一个阶段 → 把文件夹的名字改成 `logistics`',
  ])
})

test('lists the stages when a folder is like none of them', async () => {
  expect(await findings(rule, { 'docs/procedures/售后/lost-key.mdx': text })).toEqual([
    '-: 文件夹 `售后` 不是一个阶段 → 把文件夹的名字改成 `aftersales`',
  ])
  expect(await findings(rule, { 'docs/procedures/钥匙/lost-key.mdx': text })).toEqual([
    `-: 文件夹 \`钥匙\` 不是一个阶段 → 把文件移到其中一个文件夹里：${choices}`,
  ])
})

test('sees a file above the folders of the stages', async () => {
  expect(await findings(rule, { 'docs/procedures/lost-key.mdx': text })).toEqual([
    `-: 这个文件没有放进阶段的文件夹 → 移到其中一个文件夹里：${choices}`,
  ])
})

test('sees a file that is Markdown and so no procedure', async () => {
  const fix = '这个文件的结尾是 `.md`，不会被当成流程 → 把文件名的结尾改成 `.mdx`'
  expect(await findings(rule, { 'docs/procedures/aftersales/lost-key.md': text })).toEqual([`-: ${fix}`])
  expect(await findings(rule, { 'docs/procedures/lost-key.md': text })).toEqual([
    `-: 这个文件没有放进阶段的文件夹 → 移到其中一个文件夹里：${choices}`,
    `-: ${fix}`,
  ])
  expect(await findings(rule, { 'docs/procedures/aftersales/index.md': text, 'docs/guides/keys.md': text })).toEqual([])
})

test('sees a file in a folder within a stage', async () => {
  expect(await findings(rule, { 'docs/procedures/aftersales/keys/lost/lost-key.mdx': text })).toEqual([
    '-: 文件夹 `aftersales` 里又套了文件夹 `keys/lost` → 把文件移到 `docs/procedures/aftersales/lost-key.mdx`',
  ])
})
