import { buildGraph, pathTo, type ProcedureGraph } from '../procedures/graph.ts'
import { nodeTitle, type Procedure, type ProcedureNode } from '../procedures/model.ts'
import { editionOf } from '../quizzes/compile.ts'
import type { ChoiceItem, Option, Topic } from '../quizzes/model.ts'
import { shuffle } from '../quizzes/shuffle.ts'

/** How many wrong options an item has. */
const distractors = 3

/** The id of the topic of items that are made; no author may use it. */
export const generatedTopicId = 'ways'

/** The topic of the items that are made from graphs. */
export function generatedTopic(procedures: readonly Procedure[]): Topic {
  return {
    id: generatedTopicId,
    title: '流程走法',
    why: '流程记得大概，走到岔路就选错，或者漏掉中间一步。',
    read: procedures.map(({ id }) => id),
    rules: [],
  }
}

/**
 * Items out of a procedure's graph: what comes after a step, where a decision leads, where it ends. Wrong options are
 * other nodes of the same procedure, each with how it really stands to the question. Where a graph has too few of them,
 * no item is made.
 */
export function generatedItems(procedure: Procedure): ChoiceItem[] {
  const graph = buildGraph(procedure.nodes)
  const nodes = new Map(procedure.nodes.map((node) => [node.id, node]))
  return procedure.nodes.flatMap((node) => {
    switch (node.kind) {
      case 'step':
        return nextItem(procedure, node, nodes.get(node.next?.value ?? ''), graph)
      case 'decision':
        return node.branches.flatMap(({ when, to }) =>
          branchItem(procedure, node, when?.value ?? '', nodes.get(to?.value ?? ''), graph),
        )
      case 'exit':
        return exitItem(procedure, node)
      default:
        return []
    }
  })
}

function nextItem(procedure: Procedure, step: ProcedureNode, next: ProcedureNode | undefined, graph: ProcedureGraph) {
  if (!next) return []
  const others = procedure.nodes.filter((node) => node !== step && node !== next)
  return item(procedure, `${procedure.id}/${step.id}/next`, step, {
    ask: `《${titleOf(procedure)}》做完「${nodeTitle(step)}」，接着是哪一步？`,
    right: { text: call(next), why: `「${nodeTitle(step)}」的下一步就是它。` },
    wrong: others.map((node) => ({ text: call(node), why: whereIs(node, step, next, graph) })),
  })
}

function branchItem(
  procedure: Procedure,
  decision: ProcedureNode & { kind: 'decision' },
  when: string,
  target: ProcedureNode | undefined,
  graph: ProcedureGraph,
) {
  if (!target) return []
  const siblings = new Map(decision.branches.map((branch) => [branch.to?.value, branch.when?.value]))
  const others = procedure.nodes.filter((node) => node !== decision && node !== target)
  return item(procedure, `${procedure.id}/${decision.id}/${target.id}`, decision, {
    ask: `《${titleOf(procedure)}》里问「${nodeTitle(decision)}」，答案是「${when}」，往哪里走？`,
    right: { text: call(target), why: `「${when}」就走这里。` },
    wrong: others.map((node) => {
      const other = siblings.get(node.id)
      const why = other === undefined ? whereIs(node, decision, target, graph) : `「${other}」才走这里。`
      return { text: call(node), why, isNear: other !== undefined }
    }),
  })
}

function exitItem(procedure: Procedure, exit: ProcedureNode & { kind: 'exit' }) {
  const exits = procedure.nodes.filter((node) => node.kind === 'exit')
  return item(procedure, `${procedure.id}/${exit.id}/exit`, exit, {
    ask: `《${titleOf(procedure)}》：${exit.when?.value ?? ''}。这一单在哪个出口结束？`,
    right: { text: nodeTitle(exit), why: '这正是这个出口的条件。' },
    wrong: exits
      .filter((other) => other !== exit)
      .map((other) => ({ text: nodeTitle(other), why: `这个出口的条件是：${other.when?.value ?? ''}。` })),
  })
}

interface Asked {
  ask: string
  right: { text: string; why: string }
  /** Those that are near come first. */
  wrong: { text: string; why: string; isNear?: boolean }[]
}

function item(procedure: Procedure, id: string, about: ProcedureNode, { ask, right, wrong }: Asked): ChoiceItem[] {
  const different = [...new Map(wrong.map((option) => [option.text, option])).values()].filter(
    ({ text }) => text !== right.text,
  )
  const chosen = shuffle(different, id)
    .sort((a, b) => Number(b.isNear ?? false) - Number(a.isNear ?? false))
    .slice(0, distractors)
  if (chosen.length < distractors) return []
  const options: Option[] = [
    { ...right, isRight: true },
    ...chosen.map(({ text, why }) => ({ text, why, isRight: false })),
  ]
  return [
    {
      id,
      kind: 'single',
      topic: generatedTopicId,
      ask,
      about: [`${procedure.id}#${about.id}`],
      rules: [],
      isCritical: false,
      isGenerated: true,
      edition: editionOf('single', ask, { options }),
      options,
    },
  ]
}

/** How a node really stands to where the question is. */
function whereIs(node: ProcedureNode, from: ProcedureNode, right: ProcedureNode, graph: ProcedureGraph): string {
  if (pathTo(graph, right.id, node.id)) return `要先过「${nodeTitle(right)}」，才可能走到这里。`
  if (pathTo(graph, node.id, from.id)) return `它在「${nodeTitle(from)}」的前面。`
  // Only a decision has other ways on: what is asked is one of its answers.
  if (pathTo(graph, from.id, node.id)) return '它在另一个答案的路上，这个答案走不到。'
  return '它在另一条路上，从这里走不到。'
}

function titleOf({ title, id }: Procedure): string {
  return title?.value ?? id
}

/** A node as an option calls it. */
function call(node: ProcedureNode): string {
  if (node.kind === 'wait') return `等：${nodeTitle(node)}`
  return node.kind === 'exit' ? `结束：${nodeTitle(node)}` : nodeTitle(node)
}
