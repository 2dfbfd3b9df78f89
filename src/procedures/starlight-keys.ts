import { z } from 'zod'

const text = z.string()

const badge = z.object({
  variant: z.enum(['note', 'danger', 'success', 'caution', 'tip', 'default']).optional(),
  class: text.optional(),
  text,
})

/** An address of the site, or one of another site that is https. */
const address = text
  .regex(/^(?:https:\/\/[^\s\\]+|(?!\/\/)(?![a-z][a-z0-9+.-]*[:：])[^\s\\]+)$/i)
  .optional()
  .meta({ description: '站内的网址以 / 开头，别的网站以 https:// 开头' })

const neighbour = z.union([text, z.boolean(), z.strictObject({ link: address, label: text.optional() })])

/** The name of an attribute that holds words or a mark: neither code nor an address. */
const attribute = text.regex(/^(?!on|href$|src$|style$)[a-z][a-z-]*$/).meta({ description: '属性的名字，例如 class' })

/** A level of heading. */
const level = z.int().min(1).max(6).optional()

const contentsList = z
  .union([z.object({ minHeadingLevel: level, maxHeadingLevel: level }), z.boolean()])
  .refine((list) => typeof list !== 'object' || (list.minHeadingLevel ?? 2) <= (list.maxHeadingLevel ?? 3))

/**
 * What Starlight reads in the front matter of any page. Whatever it refuses would stop the build in English, so that
 * these shapes are no wider than its own; a test holds them against it. Its `hero` is left out, since pages of a handbook
 * start with their text, and `head`, since content holds no code.
 */
export const starlightKeys = {
  lastUpdated: z
    .union([text.regex(/^\d{4}-\d\d-\d\d$/), z.boolean()])
    .optional()
    .meta({ title: '更新日期', description: '最近更新的日期，不加引号，例如 2026-11-20；写成 false 时不显示' }),
  draft: z.boolean().optional().meta({ title: '草稿', description: '写成 true 时不发布这一页' }),
  sidebar: z
    .object({
      order: z.number().optional().meta({ description: '排第几' }),
      label: text.optional().meta({ description: '侧边栏里的名字' }),
      hidden: z.boolean().optional().meta({ description: '写成 true 时侧边栏里没有它' }),
      badge: z.union([text, badge]).optional(),
      attrs: z.record(attribute, z.union([text, z.number(), z.boolean(), z.null()])).optional(),
    })
    .optional()
    .meta({ title: '侧边栏', description: '侧边栏里的名字和顺序，例如 order: 1' }),
  tableOfContents: contentsList.optional().meta({
    description: '写成 false 时不要目录；写几级标题进目录用 minHeadingLevel 和 maxHeadingLevel，1 到 6',
  }),
  editUrl: z
    .union([z.url({ protocol: /^https$/ }), z.boolean()])
    .optional()
    .meta({ description: '在线修改这一页的网址，https 开头；写成 false 时不显示' }),
  pagefind: z.boolean().optional().meta({ description: '写成 false 时搜索找不到这一页' }),
  banner: z
    .object({ content: text.regex(/^[^<>]*$/).meta({ description: '横幅里写什么' }) })
    .optional()
    .meta({ description: '页面顶上的一条横幅，写在 content 里' }),
  prev: neighbour.optional().meta({ description: '上一页的名字，或 link 和 label；写成 false 时不显示' }),
  next: neighbour.optional().meta({ description: '下一页的名字，或 link 和 label；写成 false 时不显示' }),
}
