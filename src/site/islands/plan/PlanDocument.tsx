import type { PhrasingContent, Root, RootContent } from 'mdast'

/** A plan as it is printed; on the screen only where it is not to be filled in. */
export function PlanDocument({ document, isShown = false }: { document: Root; isShown?: boolean }) {
  return (
    <article class={isShown ? 'plan-document is-shown' : 'plan-document'}>
      {document.children.map((node, index) => (
        <Part key={index} node={node} />
      ))}
    </article>
  )
}

function Part({ node }: { node: RootContent }) {
  if (node.type === 'paragraph') return <p>{node.children.map(phrase)}</p>
  if (node.type === 'heading') {
    // The page has a title of its own above.
    const Level = `h${node.depth + 1}` as 'h2' | 'h3' | 'h4'
    return <Level>{node.children.map(phrase)}</Level>
  }
  if (node.type !== 'table') return null
  const [head, ...rows] = node.children
  return (
    // A phone shows a part of it: the keyboard moves it too.
    <div class="table-scroll" tabIndex={0} role="group" aria-label="表格，可以左右滚动">
      <table>
        <thead>
          <tr>
            {head?.children.map((cell, index) => (
              <th scope="col" key={index}>
                {cell.children.map(phrase)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.children.map((cell, column) => (
                <td key={column}>{cell.children.map(phrase)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function phrase(node: PhrasingContent, index: number) {
  if (node.type === 'text') return node.value
  if (node.type === 'break') return <br key={index} />
  return node.type === 'strong' ? <strong key={index}>{node.children.map(phrase)}</strong> : null
}
