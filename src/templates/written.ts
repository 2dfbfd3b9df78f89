import { z } from 'zod'

const text = z.string().trim().min(1)
const list = <T extends z.ZodType>(entry: T) => z.array(entry).min(1)

/** Short name of a field: it stands in formulas, so it has no hyphen. */
const fieldId = z.string().regex(/^[a-z][A-Za-z0-9]*$/)

export const cellTypes = ['text', 'long-text', 'number', 'date', 'month', 'role', 'platform', 'choice', 'computed'] as const // prettier-ignore
export const fieldTypes = [...cellTypes, 'table', 'pairs'] as const

const shared = {
  id: fieldId.meta({ description: '字段的英文短名，小写字母开头，只用字母和数字，例如 start；发布以后不要改' }),
  label: text.meta({ description: '表单上的名称' }),
  help: text.optional().meta({ description: '写什么、为什么要写；必填的字段一定要有' }),
  example: text.optional().meta({ description: '可以怎么写，举一个例子', examples: ['2026-07-01'] }),
  required: z.boolean().optional().meta({ description: '必填写 true' }),
  unit: text.optional().meta({ description: '单位，例如 元、人、元/店/天；数字和公式要有', examples: ['元'] }),
  unitFrom: fieldId.optional().meta({ description: '同一行里哪一格写着单位：那一格的短名' }),
  min: z.number().optional().meta({ description: '数字最小是多少' }),
  max: z.number().optional().meta({ description: '数字最大是多少' }),
  whole: z.boolean().optional().meta({ description: '只能填整数写 true' }),
  options: list(text)
    .optional()
    .meta({ description: '能选的内容，type 是 choice 时必填', examples: [['每人', '全组']] }),
  formula: text.optional().meta({ description: '怎么算，type 是 computed 时必填，例如 target / shops', examples: ['target / shops'] }), // prettier-ignore
}

/** A column of a table, or a field of one side of a pair. */
export const WrittenCell = z
  .strictObject({ ...shared, type: z.enum(cellTypes).meta({ description: '填什么：文字、数字、日期……' }) })
  .meta({ title: '一格' })
export type WrittenCell = z.infer<typeof WrittenCell>

const WrittenSide = z.strictObject({
  label: text.meta({ description: '这一边叫什么，例如 问题、改法' }),
  fields: list(WrittenCell).meta({ description: '这一边要写的几项' }),
})

/** A field of a plan, as its author writes it. What goes with which type is for a rule to say. */
export const WrittenField = z
  .strictObject({
    ...shared,
    type: z.enum(fieldTypes).meta({ description: '填什么：文字、数字、日期、表格、成对的内容、公式……' }),
    columns: list(WrittenCell).optional().meta({ description: '表格有哪些列，type 是 table 时必填' }),
    left: WrittenSide.optional().meta({ description: '成对内容的左边，type 是 pairs 时必填' }),
    right: WrittenSide.optional().meta({ description: '成对内容的右边，type 是 pairs 时必填' }),
    minRows: z.int().min(0).optional().meta({ description: '至少几行；必填的不写就是 1 行' }),
    maxRows: z.int().min(1).optional().meta({ description: '最多几行，不写就是 50 行' }),
  })
  .meta({ title: '字段' })
export type WrittenField = z.infer<typeof WrittenField>

const WrittenCheck = z.strictObject({
  check: text.meta({ description: '应该成立的条件，例如 end >= start', examples: ['end >= start'] }),
  say: text.meta({ description: '不成立的时候对填表的人说什么：哪里不对，改成什么' }),
  at: list(fieldId).meta({
    description: '话显示在哪些字段旁边：短名；写了 each 的，是那张表的列',
    examples: [['end']],
  }),
  each: fieldId.optional().meta({ description: '一行一行看哪张表：表格或成对内容的短名' }),
})

/** Nothing behind the colon is an empty cell. */
const exampleText = z.union([z.string(), z.number(), z.null()])

/** A plan template, as its author writes it. Its id is the name of its file. */
export const WrittenTemplate = z
  .strictObject({
    title: text.meta({ description: '这份计划叫什么' }),
    summary: text.meta({ description: '一两句话：什么时候写，写出来有什么用' }),
    for: list(text).meta({ description: '谁写：角色 id', examples: [['supervisor']] }),
    sections: list(
      z.strictObject({
        id: fieldId.meta({ description: '这一节的英文短名' }),
        title: text.meta({ description: '这一节的标题' }),
        help: text.optional().meta({ description: '这一节怎么写，一两句话' }),
        fields: list(WrittenField).meta({ description: '这一节要填的字段，从上到下' }),
      }),
    ).meta({ description: '分几节写' }),
    checks: z.array(WrittenCheck).optional().meta({ description: '字段之间要对得上的地方' }),
    example: z
      .strictObject({
        title: text.meta({ description: '例子的标题' }),
        values: z
          .record(z.string(), z.union([exampleText, z.array(z.record(z.string(), exampleText))]))
          .meta({ description: '每个字段填什么：短名: 内容；表格写成列表，一行一组' }),
      })
      .meta({ description: '一份填好的例子，用编的店，不写真人的信息' }),
  })
  .meta({ title: '计划模板' })
export type WrittenTemplate = z.infer<typeof WrittenTemplate>
