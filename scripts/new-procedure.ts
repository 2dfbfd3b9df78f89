import { access, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { loadCatalogue } from '../src/catalogue/load.ts'
import { reportText } from '../src/diagnostics/reporters/text.ts'
import { buildReport } from '../src/diagnostics/report.ts'
import { buildSkeleton } from '../src/procedures/skeleton.ts'
import { stages } from '../src/reference/stages.ts'
import { preset } from '../src/validator/preset.ts'
import { rules } from '../src/validator/rules.ts'
import { checkContent } from '../src/validator/run.ts'
import { readOptions } from './read-options.ts'

const help = `用法：npm run new:procedure -- --stage 阶段 --id 短名 --title "标题" [选项]

写出一个新流程的骨架，能通过检查，照着改就行。

  --stage 阶段     ${stages.map(({ id, name }) => `${id}（${name}）`).join('、')}
  --id 短名        文件名，小写英文加短横线，发布后不要再改
  --title "标题"   流程的名字
  --owner 角色     负责人的角色 id，默认 aftersales
  --deputy 角色    代办人的角色 id，默认 shiftlead
  --root 文件夹    内容所在的文件夹，默认 content
  --help           显示这段说明
`

try {
  process.exitCode = await main()
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 2
}

async function main(): Promise<number> {
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
  const { stage, id, owner, deputy, root } = values
  const title = values.title?.trim().replaceAll(/\s+/g, ' ')
  if (!stage || !id || !title)
    throw new Error(
      `还缺 ${[!stage && '--stage', !id && '--id', !title && '--title'].filter(Boolean).join('、')}\n\n${help}`,
    )
  if (!stages.some((known) => known.id === stage))
    throw new Error(`没有 ${stage} 这个阶段；可以写：${stages.map((known) => known.id).join('、')}`)
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new Error(`短名 ${id} 只能用小写英文字母、数字和短横线，例如 late-return-request`)
  if (id === 'index') throw new Error('短名 index 是留给目录页的，换一个说明意思的名字，例如 late-return-request')
  if (owner === deputy) throw new Error(`负责人和代办人都是 ${owner}；用 --owner 或 --deputy 换一个角色`)

  const catalogue = await loadCatalogue(root).catch(() => {
    throw new Error(`读不了文件夹 ${root}；用 --root 写出内容所在的文件夹`)
  })
  const existing = catalogue.procedures.find((procedure) => procedure.id === id)
  if (existing) throw new Error(`已经有叫 ${id} 的流程：${existing.file}`)
  for (const role of [owner, deputy]) {
    if (!catalogue.lists.roles.ids.has(role))
      throw new Error(`角色清单里没有 ${role}；可以写：${[...catalogue.lists.roles.ids].join('、')}`)
  }

  const file = join(root, 'docs/procedures', stage, `${id}.mdx`)
  if (
    await access(file).then(
      () => true,
      () => false,
    )
  )
    throw new Error(`文件 ${file} 已经在了`)
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, buildSkeleton({ title, owner, deputy, today }))
  process.stdout.write(`写好了 ${file}\n`)
  if (catalogue.lists.planned.ids.has(id))
    process.stdout.write(`写完以后，从 ${root}/reference/planned.yaml 里删掉 ${id} 这一条。\n`)
  process.stdout.write(`改完运行：npm run validate -- ${file}\n`)
  return reportOn(`docs/procedures/${stage}/${id}.mdx`, root, today)
}

/** Says what the check has against the new file: a title may mix scripts, or hold words that are not lawful. */
async function reportOn(page: string, root: string, today: string): Promise<number> {
  const { messages } = await checkContent(await loadCatalogue(root), rules, { preset, today })
  const own = messages.filter(({ file }) => file === page)
  if (own.length === 0) return 0
  process.stdout.write(`\n${reportText(buildReport(own, 1))}`)
  return 1
}
