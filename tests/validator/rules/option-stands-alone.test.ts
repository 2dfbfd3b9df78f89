import { expect, test } from 'vitest'
import { findings, quizItem, withQuiz } from '../../support/content.ts'

const rule = 'option-stands-alone'

const said = (kind: string, lists: Record<string, string[]>) =>
  findings(rule, withQuiz({ items: quizItem(kind, lists) }))
const options = (...texts: string[]) => ({ options: texts.map((text) => `{ text: ${text}, why: 有锁 }`) })
const keep = '一定要留，给它加 `last: true`，它就总在最后'
const write = '页面上的字母和先后每次不同，把指的那一项写出来'

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('says where an option points at all the others, and the ways out', async () => {
  const rightOf = (...texts: string[]) => ({
    options: texts.map((text) => `{ text: ${text}, right: true, why: 有锁 }`),
  })
  expect(await said('single', options('前门', '后门', '以上都不对'))).toEqual([
    `18: 单选题 \`which-door\` 的选项「以上都不对」说的是别的选项，页面上选项是打乱的 → 换成真有人会选的一种做法；${keep}`,
  ])
  expect(await said('single', rightOf('前门', '后门', '以上都对'))).toEqual([
    `18: 单选题 \`which-door\` 的选项「以上都对」说的是别的选项，页面上选项是打乱的 → 改成多选题，把对的都写上 \`right: true\`；或者把意思写出来；${keep}`,
  ])
  expect(await said('multiple', rightOf('前门', '后门', '以上都对'))).toEqual([
    `18: 多选题 \`which-door\` 的选项「以上都对」说的是别的选项，页面上选项是打乱的 → 删掉它，把对的选项都写上 \`right: true\`；${keep}`,
  ])
})

test('lets it stand when it is kept last', async () => {
  const lists = { options: ['{ text: 前门, why: 有锁 }', '{ text: 以上都不对, last: true, why: 有锁 }'] }
  expect(await said('single', lists)).toEqual([])
})

test('objects to some of the others, kept last or not', async () => {
  const lists = { options: ['{ text: 前门, why: 有锁 }', '{ text: A 和 B, last: true, why: 有锁 }'] }
  expect(await said('single', lists)).toEqual([
    `17: 单选题 \`which-door\` 的选项「A 和 B」说的是别的选项，页面上选项是打乱的 → ${write}；几项都对的，改成多选题`,
  ])
})

test('looks at the question and the reasons of a choice', async () => {
  const lists = { options: ['{ text: 前门, why: 选项 B 没有锁 }', '{ text: 后门, why: 有锁 }'] }
  expect(await said('single', lists)).toEqual([
    `16: 单选题 \`which-door\` 里写着「选项B」，页面上选项是打乱的 → ${write}`,
  ])
  const items = quizItem('single', options('前门', '后门')).replace('哪一扇？', 'A 选项是哪一扇？')
  expect(await findings(rule, withQuiz({ items }))).toEqual([
    `14: 单选题 \`which-door\` 里写着「A选项」，页面上选项是打乱的 → ${write}`,
  ])
})

test('leaves steps and classes alone', async () => {
  expect(await said('ordering', { steps: ['{ text: 都不对, why: 有锁 }', '{ text: 开门, why: 有锁 }'] })).toEqual([])
})
