import { z } from 'zod'
import { day, list, text } from './fields.ts'

/** The variables that a quick reply may hold, each in its one spelling. */
export const replyVariables = [
  '昵称', '订单号尾4', '商品', '规格', '数量', '承诺发货时间', '快递公司', '物流单号', '退货地址块', '退货期限',
  '退款金额', '到账说明', '运费承担方', '补偿金额', '补发时间', '活动名', '活动截止', '客服名', '工单时限', '规则卡号',
] as const // prettier-ignore

/** Words to say to a buyer (快捷短语). */
export const Reply = z
  .strictObject({
    code: z
      .string()
      .regex(/^[A-Z]+(-[A-Z]+)*$/)
      .meta({ description: '编码，大写字母，例如 AS-OPEN' }),
    title: text.meta({ description: '短语的名字' }),
    stage: z
      .enum(['presales', 'insales', 'aftersales'])
      .meta({ description: '用在哪个阶段', enumDescriptions: ['售前', '售中', '售后'] }),
    when: text.meta({ description: '什么时候说' }),
    variants: z.array(text).min(1).max(3).meta({ description: '一到三种说法，从不同角度' }),
    variables: z.array(z.enum(replyVariables)).meta({ description: '说法里用到的变量，不带花括号' }),
    mustSay: z.array(text).meta({ description: '改写时不能丢的意思' }),
    mustNot: list(text).meta({ description: '不能说的话' }),
    version: z.int().min(1).meta({ description: '第几版' }),
    reviewBy: day.meta({ description: '最晚哪天复核' }),
  })
  .meta({ title: '快捷短语' })
export type Reply = z.infer<typeof Reply>
