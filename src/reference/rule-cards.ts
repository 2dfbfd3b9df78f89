import { z } from 'zod'
import { day, id, reference, text } from './fields.ts'

export const grades = ['A', 'B', 'C', 'U'] as const
export const statuses = ['in-force', 'unverified', 'superseded'] as const

/** One dated number or duty from the law or a platform, with its source. */
export const RuleCard = z
  .strictObject({
    id: id.meta({ description: '流程里用来引用这张卡的短名' }),
    platform: reference.meta({ description: '`law`，或 platforms.yaml 里的 id' }),
    topic: text.meta({ description: '短标题' }),
    value: z
      .union([z.number(), z.array(z.number()).min(1), text])
      .optional()
      .meta({ description: '主要的数：一个数、一串数，或带区间的文字；没有数的义务不写' }),
    unit: text.optional().meta({ description: '数的单位：小时、天、元' }),
    text: text.meta({ description: '卡片正文：一到三句话，页面照这里引用' }),
    protects: text.meta({ description: '这条规则保护谁，为什么' }),
    effectiveFrom: day.optional().meta({ description: '从哪天起生效，例如 2026-04-09' }),
    checkedOn: day.meta({ description: '最近一次对照原文核对的日期，例如 2026-11-23' }),
    source: z
      .strictObject({
        title: text.meta({ description: '出处的名称' }),
        date: text.meta({ description: '读到的文本的日期：2026-07-29，只知道年月的写 2026-07' }),
        archived: day.optional().meta({ description: '读的是存档时，存档的日期' }),
        url: z
          .url({ protocol: /^https$/ })
          .optional()
          .meta({ description: '原文网址，https 开头' }),
      })
      .meta({ description: '出处' }),
    grade: z.enum(grades).meta({ description: 'A 读过原文；B 新闻、监管或律所页面；C 旧的或二手页面；U 没有核实' }),
    status: z.enum(statuses).meta({
      description: 'in-force 有效；unverified 未核实；superseded 已被取代',
      enumDescriptions: ['有效', '未核实', '已被取代'],
    }),
    note: text.optional().meta({ description: '还有什么没核实，去哪里查' }),
    askLawyer: text.optional().meta({
      description: '要请律师确认的问题；确认以前，正文按有利于买家的读法写，页面上标「待律师确认」',
    }),
  })
  .meta({ title: '规则卡' })
export type RuleCard = z.infer<typeof RuleCard>
