import { existsSync } from 'node:fs'
import type { StarlightUserConfig } from '@astrojs/starlight/types'
import { addressOfQuiz, addressOfStage, addressOfTemplate, generatedPages } from '../catalogue/addresses.ts'
import { loadCatalogue } from '../catalogue/load.ts'
import { stages } from '../reference/stages.ts'

/** Starlight wants no folder that is not there: a stage without a procedure has none yet. */
const isWritten = (stage: string) => existsSync(`content/docs/procedures/${stage}`)

const { pages, templates, quizzes } = await loadCatalogue('content')

/** One module for each quiz. */
const modules = quizzes
  .map(({ quiz }) => quiz)
  .sort((a, b) => Number(a.module.slice(1)) - Number(b.module.slice(1)))
  .map(({ id, module, title }) => ({ label: `${module} ${title}`, link: addressOfQuiz(id) }))

/** One form for each plan template. */
const forms = templates.map(({ template }) => ({
  label: template.title,
  link: addressOfTemplate(template.id),
}))

/** Guides for those who lead, write the handbook or run it; the others are for agents with a buyer waiting. */
const forLeads = /^guides\/(?:writing-.*|hosting|supervisor-day|career)$/

/** The guides in the order that they give themselves, as Starlight's own lists would have them. */
const guides = pages
  .filter(({ source, frontmatter }) => source.file.startsWith('docs/guides/') && frontmatter['draft'] !== true)
  .map(({ source, frontmatter }) => ({
    slug: source.file.replace(/^docs\/(.*)\.mdx?$/, '$1'),
    order: (frontmatter['sidebar'] as { order?: number } | undefined)?.order ?? Infinity,
  }))
  .sort((a, b) => (a.order === b.order ? 0 : a.order - b.order))
const guidesOf = (isForLeads: boolean) =>
  guides.filter(({ slug }) => forLeads.test(slug) === isForLeads).map(({ slug }) => ({ slug }))

/** What stands at the side of every page. Procedures come from their folders; the rest is named here. */
export const sidebar: StarlightUserConfig['sidebar'] = [
  {
    label: '流程',
    items: [
      { label: '全部流程', link: generatedPages.procedures },
      ...stages.map((stage) => ({
        label: stage.name,
        collapsed: true,
        items: [
          { label: `${stage.name}一览`, link: addressOfStage(stage.id) },
          ...(isWritten(stage.id) ? [{ autogenerate: { directory: `procedures/${stage.id}` } }] : []),
        ],
      })),
    ],
  },
  { label: '接待指南', collapsed: true, items: guidesOf(false) },
  {
    label: '培训',
    items: [
      { label: '学习与测验', link: generatedPages.training },
      ...modules,
      { label: '错题本', link: generatedPages.wrongBook },
      { label: '学习记录', link: generatedPages.record },
      { autogenerate: { directory: 'training' } },
    ],
  },
  { label: '计划', items: [{ label: '写计划', link: generatedPages.plans }, ...forms] },
  {
    label: '查资料',
    collapsed: true,
    items: [
      { label: '规则卡', link: generatedPages.rules },
      { label: '快捷短语', link: generatedPages.replies },
      { label: '折价表', link: generatedPages.discounts },
      { label: '登记表', link: generatedPages.registers },
      { label: '旗帜', link: generatedPages.flags },
      { label: '术语', link: generatedPages.glossary },
      { label: '角色与分工', link: generatedPages.roles },
      { label: '全部内容', link: generatedPages.search },
    ],
  },
  {
    label: '主管',
    collapsed: true,
    items: [
      { label: '责任矩阵', link: generatedPages.matrix },
      { label: '内容体检', link: generatedPages.health },
      { label: '检查项说明', link: generatedPages.messages },
      ...guidesOf(true),
    ],
  },
]
