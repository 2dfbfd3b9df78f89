import { z } from 'zod'
import { adviseKey } from '../diagnostics/advise.ts'
import { keyChoices } from '../mdx/schema.ts'
import type { Page } from '../mdx/read-page.ts'
import { starlightKeys } from './starlight-keys.ts'

const text = z.string()
const textOrNumber = z.union([z.string(), z.number()])

/** What the front matter of a page that is no procedure may say. */
export const PageFrontmatter = z.object({
  title: text.optional().meta({ title: '标题', description: '这一页的名字' }),
  description: text.optional().meta({ title: '简介', description: '一句话：这一页讲什么' }),
  template: z.enum(['doc', 'splash']).optional(),
  ...starlightKeys,
})

/**
 * What the front matter of a procedure may say. Lenient on purpose: what is missing or unknown is for a rule to say,
 * with a reason and a fix; here only the shape of each value is laid down.
 */
export const ProcedureFrontmatter = z.object({
  title: text
    .optional()
    .meta({ title: '标题', description: '流程的名字，买家和客服都看得懂的说法', examples: ['七天无理由退货'] }),
  description: text.optional().meta({ title: '简介', description: '一句话：这个流程办什么，办到哪里为止' }),
  owner: text
    .optional()
    .meta({ title: '负责人', description: '谁对这个流程负责：roles.yaml 里的一个角色 id', examples: ['aftersales'] }),
  deputy: text.optional().meta({
    title: '代办人',
    description: '负责人不在时谁顶上：roles.yaml 里的一个角色 id；售后流程必填',
    examples: ['shiftlead'],
  }),
  trigger: text.optional().meta({
    title: '触发',
    description: '什么事情发生时开始办：新人一看就认得出的一句话',
    examples: ['买家提交七天无理由退货申请'],
  }),
  notWhen: z
    .array(
      z.strictObject({
        when: text.meta({ title: '不适用', description: '什么情况不用这个流程' }),
        use: text.optional().meta({ description: '该用哪个流程：流程 id', examples: ['return-quality'] }),
      }),
    )
    .optional()
    .meta({ description: '什么情况不用这个流程（when），该用哪个（use：流程 id）' }),
  registers: z
    .array(text)
    .optional()
    .meta({ title: '登记表', description: '要填的登记表 id；步骤里写过的不用重复', examples: [['R01']] }),
  rules: z
    .array(text)
    .optional()
    .meta({ title: '规则卡', description: '正文依据的规则卡 id；步骤里写过的不用重复', examples: [['cn-return-7d']] }),
  platforms: z
    .array(text)
    .optional()
    .meta({ title: '平台', description: '适用的平台：platforms.yaml 里的 id', examples: [['tmall', 'jd']] }),
  asks: z
    .array(textOrNumber)
    .optional()
    .meta({ title: '买家怎么问', description: '买家或同事会怎么问：搜索靠它找到这一页', examples: [['不喜欢能退吗']] }),
  reviewed: text
    .optional()
    .meta({ title: '复核日期', description: '最近一次照着走过一遍的日期', examples: ['2026-11-20'] }),
  reviewEvery: text
    .optional()
    .meta({ title: '复核周期', description: '多久复核一次；不写就用 settings.yaml 里的默认值', examples: ['90d'] }),
  version: z
    .int()
    .min(1)
    .optional()
    .meta({ title: '版本', description: '第几版：整数，改了步骤就加 1', examples: [1] }),
  ...starlightKeys,
})

export type ProcedureFrontmatter = z.infer<typeof ProcedureFrontmatter>

/** What the front matter of a page may say. Every page below `docs/procedures` is meant as a procedure but overviews. */
export function frontmatterOf(file: string): typeof ProcedureFrontmatter | typeof PageFrontmatter {
  return /^docs\/procedures\//.test(file) && !/\/index\.mdx?$/.test(file) ? ProcedureFrontmatter : PageFrontmatter
}

/** Whether a page has a key that is nearly this one: then that is said, and not that this one is missing. */
export function isMisspelt(key: string, { source, frontmatter }: Page): boolean {
  if (key in frontmatter) return false
  const schema = frontmatterOf(source.file)
  const choices = keyChoices(schema)
  return Object.keys(frontmatter).some(
    (written) => !(written in schema.shape) && adviseKey(written, choices).meant === key,
  )
}
