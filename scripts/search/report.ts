import type { Evaluation } from './evaluate.ts'
import type { Figures, Result } from './figures.ts'

/**
 * The evaluation as a table for people: ours above, set by set where there are several, stock Pagefind below, then every
 * miss of ours.
 */
export function reportText({ ours, stock, unsteady, bySet }: Evaluation): string {
  return [
    ...(bySet.length > 1 ? bySet.flatMap((set) => [...table(`本站搜索，${set.name}`, set.ours), '']) : []),
    ...table('本站搜索', ours),
    `  倒过来再问一遍，结果不同的：${unsteady.length} 句${unsteady.length > 0 ? `：${unsteady.join('、')}` : ''}`,
    '',
    ...table('原装 Pagefind', stock),
    '',
    `没进前三的 ${ours.misses.length} 句：`,
    ...ours.misses.flatMap(({ query, expected, rank, came }) => [
      `  ${query.q}（${query.kind}，${query.topic}）`,
      `    应该：${expected.join(' ')}`,
      `    结果：${came.join(' ') || '没有'}${rank > 0 ? `；对的排在第 ${rank}` : ''}`,
    ]),
    '',
  ].join('\n')
}

function table(name: string, result: Result): string[] {
  const { overall, byKind, uncovered, offTopic, hardOffTopic, rightFirst } = result
  const kinds = Object.entries(byKind).sort(([, a], [, b]) => b.queries - a.queries)
  return [
    `${name}`,
    `  ${pad('种类', 14)}${['查询', 'R@1', 'R@3', 'MRR@10', '没结果', '没把握'].map((word) => pad(word, 9)).join('')}`,
    ...[['全部', overall] as const, ...kinds].map(([kind, figures]) => `  ${pad(kind, 14)}${cells(figures)}`),
    `  地图里没有的话题：${uncovered.queries} 句，其中 ${uncovered.noAnswer} 句没把握或没结果`,
    `  不相干的：${offTopic.queries} 句，其中 ${offTopic.noAnswer} 句没把握或没结果；里面用词相近的 ${hardOffTopic.queries} 句，${hardOffTopic.noAnswer} 句`,
    `  第一条就对的：${rightFirst.queries} 句，其中 ${rightFirst.doubted} 句被说成没把握，${rightFirst.toPlace} 句直达一步或一条`,
  ]
}

function cells({ queries, recallAt1, recallAt3, mrrAt10, zero, noAnswer }: Figures): string {
  const percent = (part: number) => `${(100 * part).toFixed(0)}%`
  return [String(queries), percent(recallAt1), percent(recallAt3), mrrAt10.toFixed(3), percent(zero), percent(noAnswer)]
    .map((cell) => pad(cell, 9))
    .join('')
}

/** Fills up to a width; a Chinese character is two wide. */
function pad(text: string, width: number): string {
  const taken = [...text].reduce((sum, character) => sum + (/[⺀-￯]/.test(character) ? 2 : 1), 0)
  return text + ' '.repeat(Math.max(1, width - taken))
}
