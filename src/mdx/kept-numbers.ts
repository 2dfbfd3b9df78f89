import type { List, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'

/**
 * Keeps the numbers of a list as they were typed: 3, 5, 7 stay so, where Markdown would count 3, 4, 5. A list that says 1 (or
 * 0) all the way through is counted, as is usual.
 */
export function keptNumbers() {
  return (tree: Root, file: VFile): void => {
    const source = String(file)
    visit(tree, 'list', (list) => {
      if (!list.ordered) return
      const numbers = numbersOf(list, source)
      if (numbers.every((number) => number === numbers[0] && number < 2)) return
      let expected = list.start ?? 1
      for (const [index, item] of list.children.entries()) {
        const number = numbers[index]!
        if (number !== expected) {
          item.data = { ...item.data, hProperties: { ...item.data?.hProperties, value: String(number) } }
        }
        expected = number + 1
      }
    })
  }
}

function numbersOf({ children }: List, source: string): number[] {
  return children.map(({ position }) => Number(/^\d+/.exec(source.slice(position?.start.offset ?? 0))?.[0] ?? 0))
}
