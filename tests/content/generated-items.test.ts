import { describe, expect, test } from 'vitest'
import { loadCatalogue } from '../../src/catalogue/load.ts'
import { generatedItems, generatedTopicId } from '../../src/catalogue/generated-items.ts'
import { buildGraph, pathTo, waysOn } from '../../src/procedures/graph.ts'
import { wordsOf } from '../../src/mdx/rich-text.ts'
import { nodeTitle, type Procedure, type ProcedureNode } from '../../src/procedures/model.ts'
import type { ChoiceItem } from '../../src/quizzes/model.ts'
import { contentWith, withNodes, withQuiz } from '../support/content.ts'
import { realRoot } from '../support/real-content.ts'

const { published, quizzes } = await loadCatalogue(realRoot)

/** A procedure of the nodes in a text. */
function procedureOf(nodes: string): Procedure {
  return contentWith(withNodes(nodes)).procedures.find(({ id }) => id === 'example')!
}

const textsOf = ({ options }: ChoiceItem) => options.map(({ text }) => wordsOf(text))
const plain = (text: string) => text.replace(/^(?:等|结束)：/, '')

/** The nodes that an option may stand for. */
function meant({ nodes }: Procedure, text: string): ProcedureNode[] {
  return nodes.filter((node) => nodeTitle(node) === plain(text))
}

describe.each(published.map((procedure) => ({ id: procedure.id, procedure })))('the items of $id', ({ procedure }) => {
  const items = generatedItems(procedure)
  const nodeOf = (item: ChoiceItem) => procedure.nodes.find(({ id }) => `${procedure.id}#${id}` === item.about[0])!

  test('have one right option and three others, four different texts, each with its reason', () => {
    for (const item of items) {
      expect(item.options.map(({ isRight }) => isRight)).toEqual([true, false, false, false])
      expect(new Set(textsOf(item)).size).toBe(4)
      for (const { text, why } of item.options) {
        expect(plain(wordsOf(text)).trim()).not.toBe('')
        expect(why).toMatch(/。$/)
        expect(why).not.toMatch(/「」|undefined/)
      }
    }
  })

  test('are true to the graph: the right option is where it goes on, the others are not', () => {
    const graph = buildGraph(procedure.nodes)
    for (const item of items) {
      const node = nodeOf(item)
      const [right, ...wrong] = textsOf(item).map((text) => meant(procedure, text))
      if (node.kind === 'exit') {
        expect(right).toEqual([node])
        continue
      }
      const ways = waysOn(node)
      const asked = ways.filter(({ label }) => label === '' || wordsOf(item.ask).includes(`答案是「${label}」`))
      expect(asked.length).toBeGreaterThan(0)
      for (const { to } of asked) expect(right!.map(({ id }) => id)).toContain(to)
      const targets = asked.map(({ to }) => to)
      for (const nodes of wrong) for (const { id } of nodes) expect(targets).not.toContain(id)
      for (const target of right!) expect(pathTo(graph, node.id, target.id)).toBeDefined()
    }
  })

  test('say truly how a wrong option stands to the question', () => {
    const graph = buildGraph(procedure.nodes)
    for (const item of items) {
      const node = nodeOf(item)
      const right = meant(procedure, wordsOf(item.options[0]!.text))[0]!
      for (const option of item.options.slice(1)) {
        const [text, why] = [wordsOf(option.text), wordsOf(option.why)]
        const [other] = meant(procedure, text)
        if (why.includes('另一个答案')) {
          expect(node.kind).toBe('decision')
          expect(pathTo(graph, node.id, other!.id)).toBeDefined()
          expect(pathTo(graph, right.id, other!.id)).toBeUndefined()
        }
        if (why.startsWith('要先过')) expect(pathTo(graph, right.id, other!.id)).toBeDefined()
        if (why.endsWith('的前面。')) expect(pathTo(graph, other!.id, node.id)).toBeDefined()
        if (why.includes('从这里走不到')) expect(pathTo(graph, node.id, other!.id)).toBeUndefined()
      }
    }
  })

  test('ask each thing once, under ids of their own', () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
    expect(new Set(items.map(({ ask }) => ask)).size).toBe(items.length)
    for (const { id, kind, topic, isGenerated, isCritical } of items) {
      expect(id.startsWith(`${procedure.id}/`)).toBe(true)
      expect({ kind, topic, isGenerated, isCritical }).toEqual({
        kind: 'single',
        topic: generatedTopicId,
        isGenerated: true,
        isCritical: false,
      })
    }
  })

  test('are the same every time', () => {
    expect(generatedItems(procedure)).toEqual(items)
  })
})

test('every real procedure is large enough for some', () => {
  expect(published.filter((procedure) => generatedItems(procedure).length < 5).map(({ id }) => id)).toEqual([])
})

test('no item of a real quiz has the id of another', () => {
  for (const { quiz } of quizzes) {
    expect(new Set(quiz.items.map(({ id }) => id)).size).toBe(quiz.items.length)
    expect(quiz.items.some(({ isGenerated }) => isGenerated)).toBe(true)
  }
})

const exit = (id: string, outcome: string) => `<Exit id="${id}" outcome="${outcome}" when="${outcome}" />`

test('a graph that is too small gives none', () => {
  const step = '<Step id="look" title="看门" role="aftersales" next="done">看一看。</Step>'
  expect(generatedItems(procedureOf(''))).toEqual([])
  expect(generatedItems(procedureOf(`${step}\n\n${exit('done', '已锁')}`))).toEqual([])
})

test('nodes that read alike do not count twice', () => {
  const exits = ['a', 'b', 'c', 'd', 'e'].map((id) => exit(id, '已锁'))
  const branches = ['a', 'b', 'c', 'd', 'e'].map((id) => `  <Branch when="第 ${id} 扇" to="${id}" />`)
  const nodes = `<Decision id="which" ask="哪一扇？">\n  看一看。\n${branches.join('\n')}\n</Decision>\n\n${exits.join('\n\n')}`
  expect(generatedItems(procedureOf(nodes))).toEqual([])
})

test('a way that leads nowhere gives no item', () => {
  const step = '<Step id="look" title="看门" role="aftersales" next="gone">看一看。</Step>'
  const exits = ['甲', '乙', '丙', '丁'].map((name, index) => exit(`exit-${index}`, name))
  const items = generatedItems(procedureOf(`${step}\n\n${exits.join('\n\n')}`))
  expect(items.map(({ id }) => id)).toEqual([0, 1, 2, 3].map((index) => `example/exit-${index}/exit`))
})

test('a quiz makes the items of a procedure once, however often it names it', () => {
  const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    .map((id) => `- { id: ${id}, kind: single, topic: keys, about: [found-key], ask: 第 ${id} 扇？ }`)
    .join('\n')
  const quizWith = (more: string) =>
    contentWith(withQuiz({ items, more })).quizzes.find(({ entry }) => entry.id === 'doors')!.quiz
  expect(quizWith('procedures: [found-key, found-key]')).toEqual({
    ...quizWith('procedures: [found-key]'),
    procedures: ['found-key', 'found-key'],
  })
  expect(quizWith('procedures: [found-key]').topics.map(({ id }) => id)).toEqual(['keys', generatedTopicId])
  expect(quizWith('procedures: [lost-property]').topics.map(({ id }) => id)).toEqual(['keys'])
})
