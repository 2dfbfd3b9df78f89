import { z } from 'zod'
import { list, reference, text } from './fields.ts'

export const columnTypes = [
  'date', 'datetime', 'text', 'enum', 'integer', 'money', 'percent', 'boolean',
  'order', 'nick', 'agent', 'sku', 'track', 'file', 'flag', 'role', 'platform',
] as const // prettier-ignore

/** One column of a register. */
export const RegisterColumn = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z][A-Za-z0-9]*$/)
      .meta({ description: '英文短名，小写字母开头' }),
    name: text.meta({ description: '表头上的中文名' }),
    type: z.enum(columnTypes).meta({ description: '这一列填什么：日期、金额、订单号……' }),
    options: list(
      z.strictObject({
        id: text.meta({ description: '选项的短名' }),
        name: text.meta({ description: '选项的中文名' }),
      }),
    )
      .optional()
      .meta({ description: '只能从中选的内容，type 是 enum 时必填' }),
    help: text.optional().meta({ description: '怎么填，举一个例子' }),
    masked: z.boolean().optional().meta({ description: '写 true 的列在屏幕和打印时遮住中间' }),
  })
  .meta({ title: '登记表的一列' })
export type RegisterColumn = z.infer<typeof RegisterColumn>

/** A table that staff fill (登记表). Its id is the name of its file. */
export const Register = z
  .strictObject({
    name: text.meta({ description: '中文名' }),
    purpose: text.meta({ description: '一句话：记什么，谁来看' }),
    owner: reference.meta({ description: '谁管这张表：角色 id' }),
    retention: z
      .string()
      .regex(/^\d+m$/)
      .meta({ description: '保存多少个月，例如 12m；到期删除或遮住', examples: ['12m'] }),
    columns: list(RegisterColumn).meta({ description: '有哪些列，从左到右' }),
  })
  .meta({ title: '登记表' })
export type Register = z.infer<typeof Register>
