import { outcomes, type VainSearch } from '../../../search/vain/vain-search.ts'

/** How many lines stand on the page; the export has them all. */
const shownAtMost = 20

/** Searches in vain, those that are asked most first. */
export function VainTable({ lines }: { lines: readonly VainSearch[] }) {
  const others = lines.length - shownAtMost
  return (
    <>
      <table class="vain-table">
        <thead>
          <tr>
            <th scope="col">说法</th>
            <th scope="col">次数</th>
            <th scope="col">结果</th>
            <th scope="col">最后一次</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, shownAtMost).map(({ id, query, count, outcome, last }) => (
            <tr key={id}>
              <td class="vain-query">{query}</td>
              <td>{count}</td>
              <td>{outcomes[outcome]}</td>
              <td>{last}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {others > 0 && <p>另外还有 {others} 句，导出里都有。</p>}
    </>
  )
}
