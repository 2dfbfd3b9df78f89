import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestPath, buildGraph } from '../../src/procedures/graph.ts'
import { buildSkeleton, placeholderSentences } from '../../src/procedures/skeleton.ts'
import { rules } from '../../src/validator/rules.ts'
import { checkContent } from '../../src/validator/run.ts'
import { contentWith, today } from '../support/content.ts'
import { procedureOf } from '../support/procedure.ts'

const skeletonOf = (title: string) => buildSkeleton({ title, owner: 'aftersales', deputy: 'shiftlead', today })

test.each(['aftersales', 'insales', 'presales', 'logistics', 'supervision'])(
  'no rule objects to a new procedure in %s',
  async (stage) => {
    const catalogue = contentWith({ [`docs/procedures/${stage}/found-parcel.mdx`]: skeletonOf('捡到包裹') })
    const report = await checkContent(catalogue, rules, { today })
    expect(catalogue.procedures.find(({ id }) => id === 'found-parcel')).toMatchObject({ stage, isDraft: true })
    expect(report.messages.map(({ file, line, reason }) => `${file}:${line} ${reason}`)).toEqual([])
  },
)

test('without `draft: true` every sentence of the skeleton is named on its line', async () => {
  const text = skeletonOf('捡到包裹').replace('draft: true\n', '')
  const file = 'docs/procedures/insales/found-parcel.mdx'
  const { messages } = await checkContent(contentWith({ [file]: text }), rules, { today })
  // That there are few questions yet is said as well, and stops nothing.
  const said = messages
    .filter(({ level }) => level !== 'check')
    .map(({ line, reason, level }) => `${line} ${level} ${reason}`)
    .sort()
  const wanted = placeholderSentences.map((sentence) => {
    const line = text.split('\n').findIndex((one) => one.includes(sentence)) + 1
    return `${line} must-fix 骨架里的「${sentence}」还没有换成你的内容`
  })
  expect(said).toEqual(wanted.sort())
})

test('a new procedure says who answers for it and when it was looked at', () => {
  expect(procedureOf(skeletonOf('捡到包裹'))).toMatchObject({
    title: { value: '捡到包裹' },
    owner: { value: 'aftersales' },
    deputy: { value: 'shiftlead' },
    reviewed: { value: today },
    version: 1,
  })
})

test('a new procedure shows every kind of node, from the start to an exit', () => {
  const { nodes } = procedureOf(skeletonOf('捡到包裹'))
  expect(new Set(nodes.map(({ kind }) => kind))).toEqual(new Set(['step', 'decision', 'wait', 'exit']))
  expect(longestPath(buildGraph(nodes))).toBe(4)
})

test('a title is kept whatever it says', () => {
  const pieces = fc.constantFrom(
    '捡到',
    '包裹',
    ': ',
    '#',
    '"',
    "'",
    '- ',
    '{',
    '[',
    '*',
    '&',
    '!',
    '%',
    '@',
    '\\',
    '📦',
    ' ',
    '---',
    '12',
    'true',
    '很长'.repeat(50),
  )
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 6 }), (some) => {
      const title = some.join('')
      const procedure = procedureOf(skeletonOf(title))
      expect(procedure.page.findings).toEqual([])
      expect(procedure.title?.value).toBe(title)
      expect(procedure.isDraft).toBe(true)
    }),
    { seed: 7 },
  )
})
