import type { Root, RootContent } from 'mdast'
import { isTag } from '../../mdx/tags.ts'
import { isProcedureTag } from '../../procedures/tags.ts'
import type { FrameName } from './import-tags.ts'

/**
 * Puts what the page makes from the procedure among what its author wrote: behind the first step the cases in which it
 * is not used, and behind the last one the chart and the tables, so that what is easily done wrong comes last.
 */
export function frameSteps() {
  return ({ children }: Root): void => {
    const isNode = (node: RootContent) => isTag(node) && isProcedureTag(node.name)
    const first = children.findIndex(isNode)
    if (first < 0) return
    children.splice(children.findLastIndex(isNode) + 1, 0, frame('ProcedureTables'))
    children.splice(first + 1, 0, frame('OtherCases'))
  }
}

function frame(name: FrameName): RootContent {
  return { type: 'mdxJsxFlowElement', name, attributes: [], children: [] }
}
