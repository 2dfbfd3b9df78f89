import fc from 'fast-check'
import type { Element, ElementContent } from 'hast'
import { expect, test } from 'vitest'
import { drawDiagram } from '../../src/diagrams/draw.ts'
import { layOut, type PlacedDiagram } from '../../src/diagrams/layout.ts'
import { arrow, type Diagram, type Direction, type Shape } from '../../src/diagrams/model.ts'
import { cutForPaper } from '../../src/diagrams/sheets.ts'
import { sheet } from '../../src/diagrams/sizes.ts'

const texts = ['登记', '面单看得清吗？', '签收次日零点起，还在 168 小时内，并且商品完好吗？', 'key 📦']
const labels = ['', '', '有', '没有，或者买家说不清楚']
const shapes: Shape[] = ['box', 'diamond', 'hexagon', 'stadium']

/** Large flowcharts: each box follows one before it, and some lead elsewhere, too. */
const large = fc
  .record({
    direction: fc.constantFrom<Direction>('down', 'up', 'right', 'left'),
    nodes: fc.array(
      fc.record({
        text: fc.constantFrom(...texts),
        shape: fc.constantFrom(...shapes),
        after: fc.nat(3),
        label: fc.constantFrom(...labels),
      }),
      { minLength: 8, maxLength: 24 },
    ),
    more: fc.array(fc.record({ from: fc.nat(7), to: fc.nat(7), label: fc.constantFrom(...labels) }), { maxLength: 4 }),
    grouped: fc.nat(6),
  })
  .map(({ direction, nodes, more, grouped }): Diagram => {
    const id = (index: number) => `step-${index}`
    return {
      title: '捡到包裹',
      description: '',
      direction,
      nodes: nodes.map(({ text, shape }, index) => ({ id: id(index), text: `${index} ${text}`, shape })),
      edges: [
        ...nodes.flatMap(({ after, label }, index) =>
          index === 0 ? [] : [{ from: id(Math.max(0, index - 1 - after)), to: id(index), label, ...arrow }],
        ),
        ...more.map(({ from, to, label }) => ({ from: id(from), to: id(to), label, ...arrow })),
      ],
      groups: grouped < 2 ? [] : [{ id: 'desk', title: '前台', nodes: nodes.slice(0, grouped).map((_, at) => id(at)), after: 0 }], // prettier-ignore
    }
  })

/** Boxes and labels of a chart, as stretches along one side of it. */
const stretches = ({ nodes, edges }: PlacedDiagram, axis: 'x' | 'y') => {
  const size = axis === 'x' ? 'width' : 'height'
  return [
    ...nodes.map((node) => [node[axis], node[axis] + node[size]]),
    ...edges.flatMap(({ labelAt: label }) =>
      label ? [[label[axis] - label[size] / 2, label[axis] + label[size] / 2]] : [],
    ),
  ] as [number, number][]
}

/** Every line of words in a drawing, without the marks of rows, sorted. */
function words(drawn: ElementContent): string[] {
  const of = (one: ElementContent): string[] => {
    if (one.type === 'text') return [one.value]
    if (one.type !== 'element' || ['title', 'desc'].includes(one.tagName)) return []
    return classesOf(one).includes('mark') ? [] : one.children.flatMap(of)
  }
  return of(drawn).filter(Boolean).sort()
}

const classesOf = ({ properties }: Element) => [properties['className'] ?? []].flat()

function marks(drawn: Element): string[] {
  const inside = drawn.children.filter((child) => child.type === 'element')
  return classesOf(drawn).includes('mark') ? words({ ...drawn, properties: {} }) : inside.flatMap(marks)
}

/** Large charts take ELK a while: few of them, which a failure does not make smaller. */
const parameters = { numRuns: 20, endOnFailure: true }

test('a chart is cut where no box and no label is, into parts that fit on a sheet', async () => {
  await fc.assert(
    fc.asyncProperty(large, async (diagram) => {
      const placed = await layOut(diagram)
      const parts = cutForPaper(placed)
      if (!parts) return
      const [axis, size] = parts.as === 'strips' ? (['y', 'height'] as const) : (['x', 'width'] as const)
      let reached = 0
      for (const box of parts.boxes) {
        expect(box[axis]).toBe(reached)
        expect(box.width).toBeLessThanOrEqual(sheet.width)
        expect(box.height).toBeLessThanOrEqual(sheet.height)
        reached += box[size]
        const cut = reached
        if (cut < placed[size])
          expect(stretches(placed, axis).filter(([from, to]) => from <= cut && to >= cut)).toEqual([])
      }
      expect(reached).toBe(placed[size])
    }),
    parameters,
  )
})

test('on paper a chart says every word once, and every line that goes over the end of a row has its mark twice', async () => {
  await fc.assert(
    fc.asyncProperty(large, async (diagram) => {
      const { screen, paper } = await drawDiagram(diagram, 'chart')
      if (!paper) return
      expect(words(paper)).toEqual(words(screen))
      const all = marks(paper)
      for (const mark of new Set(all)) expect(all.filter((other) => other === mark)).toHaveLength(2)
    }),
    parameters,
  )
})

/** So many boxes beside each other, with a way to each. */
const fan = (direction: Direction, count: number): Diagram => ({
  title: '分流',
  description: '',
  direction,
  nodes: Array.from({ length: count }, (_, at) => ({ id: `${at}`, text: `第 ${at + 1} 种情况怎么办`, shape: 'box' })),
  edges: Array.from({ length: count - 1 }, (_, at) => ({ from: '0', to: `${at + 1}`, label: '这样的时候', ...arrow })),
  groups: [],
})

/** So many boxes, one after the other. */
const chain = (direction: Direction, count: number): Diagram => {
  const { nodes, edges, ...rest } = fan(direction, count)
  return { ...rest, nodes, edges: edges.map((edge, at) => ({ ...edge, from: `${at}`, to: `${at + 1}` })) }
}

test.each([
  ['a long chart that runs down', chain('down', 20), 'strips'],
  ['a long chart that runs up', chain('up', 20), 'strips'],
  ['a long chart that runs right', chain('right', 20), 'rows'],
  ['a long chart that runs left', chain('left', 20), 'rows'],
  ['a broad chart that runs right', fan('right', 30), 'rows'],
  ['a broad chart that runs down, which is turned', fan('down', 16), 'strips'],
  ['a broad chart that runs up, which is turned', fan('up', 16), 'strips'],
])('%s is printed in parts that fit on a sheet', async (_, diagram, as) => {
  const { screen, paper } = await drawDiagram(diagram, 'chart')
  expect(classesOf(paper!)).toEqual(['chart-paper', as])
  expect(words(paper!)).toEqual(words(screen))
  for (const part of paper!.children) {
    const { width, height } = (part as Element).properties
    expect(Number(width)).toBeLessThanOrEqual(688)
    expect(Number(height)).toBeLessThanOrEqual(950)
  }
})

test('the row that is read first is printed first', async () => {
  for (const direction of ['right', 'left'] as const) {
    const { paper } = await drawDiagram(chain(direction, 20), 'chart')
    expect(words(paper!.children[0]!).join(''), direction).toContain('第 1 种')
  }
})

test('a chart that fits on a sheet is drawn once', async () => {
  expect((await drawDiagram(fan('down', 3), 'chart')).paper).toBeUndefined()
})

test('fewer boxes stand side by side where the chart would be broader than a sheet', async () => {
  const { width } = await layOut(fan('down', 7))
  expect(width).toBeLessThanOrEqual(sheet.width)
})
