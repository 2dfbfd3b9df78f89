import { access, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { loadCatalogue } from '../src/catalogue/load.ts'
import type { Catalogue } from '../src/catalogue/model.ts'
import { reportText } from '../src/diagnostics/reporters/text.ts'
import { buildReport, type Report } from '../src/diagnostics/report.ts'
import { buildSkeleton } from '../src/procedures/skeleton.ts'
import { stages } from '../src/reference/stages.ts'
import { rules } from '../src/validator/rules.ts'
import { checkContent } from '../src/validator/run.ts'
import { commandLine, takenByNpm, withWords } from './lone-dashes.ts'
import { readOptions } from './read-options.ts'

const help = `用法：npm run new:procedure -- --stage 阶段 --id 短名 --title "标题" [选项]

写出一个新流程的骨架。它是草稿（draft: true），不会发布；换成你的内容以后，删掉 draft 那一行。

  --stage 阶段     ${named(stages)}
  --id 短名        文件名，小写英文加短横线，发布后不要再改
  --title "标题"   流程的名字
  --owner 角色     负责人：角色的 id 或名字，默认 aftersales（售后客服）
  --deputy 角色    代办人：角色的 id 或名字，默认 shiftlead（客服组长）
  --root 文件夹    内容所在的文件夹，默认 content
  --help           显示这段说明
`

const isId = (text: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)

try {
  process.exitCode = await main()
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 2
}

async function main(): Promise<number> {
  const taken = takenByNpm(['stage', 'id', 'title', 'owner', 'deputy', 'root'], process.env)
  if (taken) {
    const { root } = taken
    const { lists } = await contentIn(typeof root === 'string' ? root : 'content')
    const isRole = (word: string) => idOf(word, rolesOf(lists)) !== undefined
    const options = withWords(taken, process.argv.slice(2), {
      stage: (word) => idOf(word, stages) !== undefined,
      owner: isRole,
      deputy: isRole,
      id: isId,
      title: () => true,
      root: () => true,
    })
    const command = commandLine('npm run new:procedure --', options)
    throw new Error(`\`new:procedure\` 后面漏了单独的 \`--\`，选项都被 npm 拿走了。这样写：\n\n  ${command}`)
  }

  const { values } = readOptions(
    {
      options: {
        stage: { type: 'string' },
        id: { type: 'string' },
        title: { type: 'string' },
        owner: { type: 'string', default: 'aftersales' },
        deputy: { type: 'string', default: 'shiftlead' },
        root: { type: 'string', default: 'content' },
        help: { type: 'boolean', short: 'h' },
      },
    },
    help,
  )
  if (values.help) {
    process.stdout.write(help)
    return 0
  }
  const { id, root } = values
  const title = values.title?.trim().replaceAll(/\s+/g, ' ')
  if (!values.stage || !id || !title)
    throw new Error(
      `还缺 ${[!values.stage && '--stage', !id && '--id', !title && '--title'].filter(Boolean).join('、')}\n\n${help}`,
    )
  const stage = idOf(values.stage, stages)
  if (!stage) throw new Error(`没有 ${values.stage} 这个阶段；可以写：${named(stages)}`)
  if (!isId(id)) throw new Error(`短名 ${id} 只能用小写英文字母、数字和短横线，例如 late-return-request`)
  if (id === 'index') throw new Error('短名 index 是留给目录页的，换一个说明意思的名字，例如 late-return-request')

  const catalogue = await contentIn(root)
  const [owner, deputy] = [values.owner, values.deputy].map((role) => {
    const known = idOf(role, rolesOf(catalogue.lists))
    if (!known) throw new Error(`角色清单里没有 ${role}；可以写：${named(rolesOf(catalogue.lists))}`)
    return known
  }) as [string, string]
  if (owner === deputy) throw new Error(`负责人和代办人都是 ${owner}；用 --owner 或 --deputy 换一个角色`)
  const file = `docs/procedures/${stage}/${id}.mdx`
  await expectNew({ catalogue, id, title, file, root })

  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })
  const text = buildSkeleton({ title, owner, deputy, today })
  const objections = await objectionsTo({ file, text, root, today })
  if (objections.messages.length > 0) {
    process.stdout.write(`没有写文件，先改一改再来：\n\n${reportText(objections)}`)
    return 1
  }
  const path = join(root, file)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
  process.stdout.write(`写好了 ${path}，是草稿，不会发布\n`)
  if (catalogue.lists.planned.ids.has(id))
    process.stdout.write(`写完以后，从 ${root}/reference/planned.yaml 里删掉 ${id} 这一条。\n`)
  process.stdout.write(`换成你的内容，删掉 draft: true 那一行，再运行：npm run validate -- ${path}\n`)
  return 0
}

function contentIn(root: string): Promise<Catalogue> {
  return loadCatalogue(root).catch(() => {
    throw new Error(`读不了文件夹 ${root}；用 --root 写出内容所在的文件夹`)
  })
}

interface NamedId {
  id: string
  name: string
}

function rolesOf({ roles }: Catalogue['lists']): NamedId[] {
  return roles.entries.map(({ value: { id, name } }) => ({ id, name }))
}

/** The id of what was typed: an id, the name that goes with one, or a part of the only name that holds it. */
function idOf(typed: string, known: readonly NamedId[]): string | undefined {
  const word = typed.trim()
  const holding = word.length > 1 ? known.filter(({ name }) => name.includes(word)) : []
  return (known.find(({ id, name }) => id === word || name === word) ?? (holding.length === 1 ? holding[0] : undefined))
    ?.id
}

function named(known: readonly NamedId[]): string {
  return known.map(({ id, name }) => `${id}（${name}）`).join('、')
}

interface NewProcedure {
  catalogue: Catalogue
  id: string
  title: string
  file: string
  root: string
}

/** @throws when a procedure, a file or a planned procedure has this id or this title */
async function expectNew({ catalogue, id, title, file, root }: NewProcedure): Promise<void> {
  const existing = catalogue.procedures.find((procedure) => procedure.id === id)
  if (existing) throw new Error(`已经有叫 ${id} 的流程：${existing.file}`)
  const namesake = catalogue.procedures.find((procedure) => procedure.title?.value.trim() === title)
  if (namesake) throw new Error(`已经有标题是「${title}」的流程：${namesake.file}；换一个标题，或改那一篇`)
  const planned = catalogue.lists.planned.entries.find(({ value }) => value.title === title && value.id !== id)
  if (planned) throw new Error(`「${title}」在编写中的清单里，短名是 ${planned.id}；写 --id ${planned.id}`)
  const path = join(root, file)
  if (
    await access(path).then(
      () => true,
      () => false,
    )
  )
    throw new Error(`文件 ${path} 已经在了`)
}

/** What the check would have against the new file: a title may mix scripts, or hold words that are not lawful. */
async function objectionsTo({
  file,
  text,
  root,
  today,
}: {
  file: string
  text: string
  root: string
  today: string
}): Promise<Report> {
  const unsaved = [{ file, bytes: new TextEncoder().encode(text) }]
  const { messages } = await checkContent(await loadCatalogue(root, undefined, unsaved), rules, { today })
  return buildReport(
    messages.filter((message) => message.file === file),
    1,
  )
}
