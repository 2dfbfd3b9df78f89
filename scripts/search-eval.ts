import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { readQueries, readTopicPages } from './search/read-queries.ts'
import { reportText } from './search/report.ts'

const help = `用法：npm run search:eval -- --queries 查询.jsonl [--queries 又一批.jsonl …] --pages 地图.json [--json]

把每句查询打进生成好的网站的搜索框，正着一遍、倒着一遍，数一数对的行排在第几，旁边是原装 Pagefind 的结果。先运行 npm run build。

  --queries 文件   每行一个 JSON：{"q": "查询", "topic": "话题", "kind": "种类"}；不相干的话题写 null；
                   可以写几次，合起来数，再一批一批地数
  --pages 文件     每个话题由哪些页、哪一条回答：{"话题": ["/地址/", "/地址/#条目"]}；没有写的话题另外数，不算错
  --json           输出 JSON
  --help           显示这段说明

退出码：0 数完了；2 没有数成。
`

try {
  await main()
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 2
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      queries: { type: 'string', multiple: true },
      pages: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) {
    process.stdout.write(help)
    return
  }
  if (!values.queries || !values.pages) throw new Error(`还缺 --queries 或 --pages\n\n${help}`)
  const files = [...new Set(values.queries)]
  const sets = await Promise.all(
    files.map(async (file) => ({ name: basename(file, '.jsonl'), queries: readQueries(await read(file), file) })),
  )
  const pages = readTopicPages(await read(values.pages), values.pages)
  if (!existsSync('dist/pagefind')) throw new Error('还没有生成网站：先运行 npm run build')
  // A browser and Pagefind are loaded only when everything else is in order.
  const { evaluate } = await import('./search/evaluate.ts')
  const evaluation = await evaluate(sets, pages)
  process.stdout.write(values.json ? `${JSON.stringify(evaluation, null, 2)}\n` : reportText(evaluation))
}

async function read(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new Error(`读不了 ${file}`)
  })
}
