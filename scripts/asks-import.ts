import { readFile, writeFile } from 'node:fs/promises'
import { loadCatalogue } from '../src/catalogue/load.ts'
import type { Catalogue } from '../src/catalogue/model.ts'
import { draftOf, readChoices, type Chosen } from './asks/draft-file.ts'
import { placesOf, type Places } from './asks/places.ts'
import { readExports, type Exports } from './asks/read-exports.ts'
import { writeQuestions, type QuestionsByPlace } from './asks/write-questions.ts'
import { commandLine, takenByNpm } from './lone-dashes.ts'
import { mayBePrivate } from '../src/validator/private-query.ts'
import { readOptions } from './read-options.ts'

const help = `用法：npm run asks:import -- 文件.csv [更多.csv] [选项]
      npm run asks:import -- --write 待选.yaml [选项]

把「全部内容」页上「没搜到的」导出的 CSV 合在一起，按次数列出来，各写最像的三处，存成一份待选的文件。
在每句的 of 后面写上归到哪里，再用 --write 把选好的写进 content/asks。

  --draft 文件     待选的存到哪里，默认 asks-draft.yaml；已经有的不会盖掉
  --write 文件     把这份待选里选好的写进内容
  --root 文件夹    内容所在的文件夹，默认 content
  --help           显示这段说明

退出码：0 做完了；2 没有做成，什么也没写。
`

/** How many lines are listed; the draft has them all. */
const mostListed = 30

try {
  process.stdout.write(await main())
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 2
}

async function main(): Promise<string> {
  const taken = takenByNpm(['write', 'draft', 'root'], process.env)
  if (taken) {
    const loose = process.argv.slice(2)
    const options = Object.entries(taken).map(([name, word]) => [name, word === true ? (loose.shift() ?? '…') : word] as const) // prettier-ignore
    const command = commandLine(['npm run asks:import --', ...loose].join(' '), options)
    throw new Error(`\`asks:import\` 后面漏了单独的 \`--\`，选项都被 npm 拿走了。这样写：\n\n  ${command}`)
  }
  const { values, positionals } = readOptions(
    {
      allowPositionals: true,
      options: {
        draft: { type: 'string', default: 'asks-draft.yaml' },
        write: { type: 'string' },
        root: { type: 'string', default: 'content' },
        help: { type: 'boolean', short: 'h' },
      },
    },
    help,
  )
  const { draft, write, root } = values
  if (values.help) return help
  if (write !== undefined && positionals.length > 0) throw new Error(`--write 一次写一份待选，后面不再写别的文件\n\n${help}`) // prettier-ignore
  if (write === undefined && positionals.length === 0) throw new Error(`还没写要读哪个 CSV\n\n${help}`)
  const catalogue = await loadCatalogue(root).catch(() => {
    throw new Error(`读不了文件夹 ${root}；用 --root 写出内容所在的文件夹`)
  })
  if (!catalogue.lists.asks.isComplete || catalogue.lists.asks.findings.length > 0)
    throw new Error('content/asks 里有写错的，先运行 npm run validate 改好，再来')
  const places = await placesOf(catalogue)
  return write === undefined ? list(positionals, draft, places) : put(write, root, catalogue, places)
}

/** Lists what exports hold, and writes the draft. */
async function list(paths: readonly string[], draft: string, places: Places): Promise<string> {
  const files = await Promise.all(paths.map(async (file) => ({ file, bytes: await bytesOf(file) })))
  const exports = readExports(files, places.keyOf)
  const lines = exports.lines.filter(({ query }) => places.standsAt(query) === undefined)
  const summary = summaryOf(exports, exports.lines.length - lines.length, paths.length)
  if (lines.length === 0) return `${summary}\n没有要加的。\n`
  const listed = lines.slice(0, mostListed).map(({ query, count, outcome }) => {
    const { places: found, isOff } = places.likely(query)
    const likely = found.map(({ of, title }) => `      ${of}  《${title}》\n`)
    return `${count} 次  ${query}${outcome && `（${outcome}）`}\n${isOff ? '      像是手册不管的事：off-topic\n' : ''}${likely.join('')}`
  })
  const rest = lines.length > mostListed ? `另外 ${lines.length - mostListed} 句在待选里。\n` : ''
  // Never over what somebody has filled in.
  await writeFile(draft, draftOf(lines, places, draft), { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    throw new Error(
      error.code === 'EEXIST'
        ? `已经有 ${draft}，里面也许有选好的；写完删掉它，或者用 --draft 换一个名字`
        : `写不了 ${draft}：${error.message}`,
    )
  })
  return `${summary}\n\n${listed.join('\n')}${rest}\n写好了 ${draft}：在要收的那些的 of 后面写上归到哪里，再运行：${commandLine('npm run asks:import --', [['write', draft]])}\n`
}

function summaryOf({ rows, lines, privateRows, longRows }: Exports, known: number, files: number): string {
  const left = [
    known > 0 && `手册里已经有的 ${known} 句`,
    privateRows > 0 && `可能带个人信息的 ${privateRows} 行`,
    longRows > 0 && `太长、不是一句问法的 ${longRows} 行`,
  ].filter(Boolean)
  const read = `读了 ${files} 个文件、${rows} 行，合成 ${lines.length} 句`
  return left.length > 0 ? `${read}；没有列：${left.join('、')}。` : `${read}。`
}

/** Writes what a person chose into the content. */
async function put(draft: string, root: string, catalogue: Catalogue, places: Places): Promise<string> {
  const chosen = readChoices(draft, await bytesOf(draft))
  if (chosen.length === 0) return `${draft} 里还没有选：在要收的那些的 of 后面写上归到哪里。\n`
  const faults = chosen.flatMap((choice) => faultsOf(choice, chosen, places).map((fault) => `${draft}:${choice.place.line} ${fault}`)) // prettier-ignore
  if (faults.length > 0) throw new Error(`${faults.join('\n')}\n\n什么也没写；改好了再来。`)
  const fresh = new Map<string, Chosen>()
  for (const choice of chosen)
    if (places.standsAt(choice.ask) === undefined) fresh.set(places.keyOf(choice.ask), choice)
  const known = chosen.length - fresh.size
  const byPlace: QuestionsByPlace = new Map(
    [...Map.groupBy(fresh.values(), ({ of }) => of)].map(([of, group]) => [of, group.map(({ ask }) => ask)]),
  )
  const written = await writeQuestions(root, catalogue, byPlace)
  const said = written.map(({ file, of, questions }) => `${root}/${file}  ${of}：${questions.map((ask) => `「${ask}」`).join('')}\n`) // prettier-ignore
  const already = known > 0 ? `已经有的 ${known} 句没有再写。\n` : ''
  if (written.length === 0) return already
  return `写好了 ${fresh.size} 句：\n${said.join('')}${already}接着运行：npm run validate\n`
}

/** What keeps a question from being written. */
function faultsOf({ ask, of }: Chosen, chosen: readonly Chosen[], { keyOf, faultOf }: Places): string[] {
  const fault = faultOf(of)
  const elsewhere = chosen.find((other) => keyOf(other.ask) === keyOf(ask) && other.of !== of)
  return [
    ...(fault ? [`${fault.what}；${fault.fix}`] : []),
    ...(mayBePrivate(ask) ? [`「${ask}」可能带个人信息；改掉它，或者把 of 留空`] : []),
    ...(keyOf(ask) === '' ? [`「${ask}」里没有字`] : []),
    ...(elsewhere ? [`「${ask}」归到了两处：${of} 和 ${elsewhere.of}；留一处`] : []),
  ]
}

function bytesOf(file: string): Promise<Uint8Array> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Error(error.code === 'ENOENT' ? `没有 ${file} 这个文件` : `读不了 ${file}：${error.message}`)
  })
}
