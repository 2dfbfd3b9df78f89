import { z } from 'zod'

const text = z.string().trim().min(1)
const list = <T extends z.ZodType>(entry: T) => z.array(entry).min(1)
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** The id of something else. Whether it is there is for a rule to say, with the names of what is. */
const reference = text

/** A procedure, or one of its steps: `return-no-reason#in-window`. */
const citation = text

const why = text.optional().meta({ description: '为什么对，或者为什么有人会选它、选了会怎样；每一项都要有' })

export const itemKinds = ['single', 'multiple', 'ordering', 'classification'] as const

/** An item as its author writes it. What goes with which kind is for a rule to say. */
export const WrittenItem = z
  .strictObject({
    id: id.meta({ description: '题的英文短名，发布以后不要改：学习记录里存着它', examples: ['signed-at-night'] }),
    kind: z.enum(itemKinds).meta({
      description: '题型：single 单选、multiple 多选、ordering 排序、classification 归类',
      examples: ['single'],
      enumDescriptions: ['单选', '多选', '排序', '归类'],
    }),
    topic: reference.meta({ description: '属于哪个主题：上面 topics 里的 id' }),
    about: list(citation).meta({
      description: '考的是哪一篇、哪一步：流程短名，或 流程短名#步骤短名',
      examples: [['return-no-reason#in-window']],
    }),
    rules: z.array(reference).optional().meta({ description: '答案的依据：规则卡 id' }),
    critical: z.boolean().optional().meta({ description: '红线题写 true：错一题，测验就不过' }),
    ask: text.meta({
      description:
        '题目，像工作中真会碰到的样子：平台、日期、买家的原话都写出来；要分行，先写 |；可以写 **加粗**、`原样`、[规则卡](/rules/)',
    }),
    options: list(
      z.strictObject({
        text: text.meta({ description: '选项' }),
        right: z.literal(true).optional().meta({ description: '对的选项写 true，不对的不写' }),
        last: z
          .literal(true)
          .optional()
          .meta({ description: '总是排在最后写 true，例如「以上都不对」；别的选项照样打乱' }),
        why,
      }),
    )
      .optional()
      .meta({ description: '单选题和多选题的选项，顺序不要紧，页面上会打乱；要留在最后的写 last: true' }),
    steps: list(
      z.strictObject({
        text: text.meta({ description: '一步' }),
        node: citation.optional().meta({
          description: '这一步在流程里是哪一步：流程短名#步骤短名；写了，检查会看先后对不对',
          examples: ['return-no-reason#inspect'],
        }),
        why,
      }),
    )
      .optional()
      .meta({ description: '排序题的各步，照对的先后写，页面上会打乱' }),
    classes: list(
      z.strictObject({
        id: id.meta({ description: '类的英文短名' }),
        label: text.meta({ description: '类的名称' }),
      }),
    )
      .optional()
      .meta({ description: '归类题有哪几类' }),
    things: list(
      z.strictObject({
        text: text.meta({ description: '要归类的一样' }),
        class: reference.meta({ description: '归哪一类：上面 classes 里的 id' }),
        why,
      }),
    )
      .optional()
      .meta({ description: '归类题要归的各样' }),
  })
  .meta({ title: '题' })
export type WrittenItem = z.infer<typeof WrittenItem>

/** A quiz as its author writes it. Its id is the name of its file. */
export const WrittenQuiz = z
  .strictObject({
    module: z
      .string()
      .regex(/^M\d+$/)
      .meta({ description: '第几门：M 加数字，和店内设置里的及格线对应', examples: ['M5'] }),
    title: text.meta({ description: '这一门叫什么' }),
    summary: text.meta({ description: '学完会做什么，一句话' }),
    gate: text.meta({ description: '什么时候要过', examples: ['入职第 7 天前'] }),
    audience: list(reference).meta({ description: '谁要学：角色 id', examples: [['aftersales']] }),
    goals: list(text).meta({ description: '学完能做到的几件事，一件一句' }),
    topics: list(
      z.strictObject({
        id: id.meta({ description: '主题的英文短名' }),
        title: text.meta({ description: '主题' }),
        why: text.meta({ description: '不会的话，工作中会出什么事' }),
        read: list(citation).meta({ description: '读哪里：流程短名，或 流程短名#步骤短名' }),
        rules: z.array(reference).optional().meta({ description: '依据：规则卡 id' }),
      }),
    ).meta({ description: '这一门分几个主题，测验结果按主题给' }),
    procedures: z.array(reference).optional().meta({ description: '按这些流程的步骤自动出题：流程短名' }),
    items: list(WrittenItem).meta({ description: '题库，至少是一张卷子的三倍' }),
  })
  .meta({ title: '测验' })
export type WrittenQuiz = z.infer<typeof WrittenQuiz>
