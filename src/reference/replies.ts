import { z } from 'zod'
import { day, list, text } from './fields.ts'
import { stages } from './stages.ts'

/** The blanks that a quick reply may hold, each in its one spelling: what has to be filled in before it is sent. */
export const replyVariables = [
  '昵称', '客服名', '订单号尾4', '商品', '规格', '数量', '诉求', '问题', '承诺发货时间', '快递公司', '物流单号', '包裹位置',
  '退货地址块', '退货期限', '取件时间', '退款金额', '到账说明', '运费承担方', '运费金额', '差价说明', '补偿金额', '折价金额',
  '计算说明', '补发时间', '活动名', '活动截止', '答复时间', '办完时间', '保留日期', '截止时间', '签收时间', '处理办法', '另一个办法',
  '理由', '依据', '查到的事实', '已看的材料', '还缺的材料', '卡在哪里', '对接人', '费用项目', '店铺名',
] as const // prettier-ignore

/** One wording of a quick reply, for one situation. */
export const ReplyVariant = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .meta({ description: '说法的代号，小写英文，例如 shop-pays；步骤里写成 AS-ADDR#shop-pays' }),
  when: text.meta({ description: '这种说法什么时候对' }),
  text: text.meta({ description: '说法，要填的地方写成 {变量}' }),
  short: text.optional().meta({ description: '同一个意思，短一点、口语一点，给说话随意的平台用' }),
})
export type ReplyVariant = z.infer<typeof ReplyVariant>

const stage = z.enum(stages.map(({ id }) => id)).meta({
  description: '用在哪个阶段',
  enumDescriptions: stages.map(({ name }) => name),
})

/** Words to say to a buyer (快捷短语). */
export const Reply = z
  .strictObject({
    code: z
      .string()
      .regex(/^[A-Z]+(-[A-Z]+)*$/)
      .meta({ description: '编码，大写字母，例如 AS-OPEN' }),
    title: text.meta({ description: '短语的名字' }),
    stage,
    alsoIn: list(stage).optional().meta({ description: '别的阶段的流程也可以用它的，写那些阶段' }),
    auto: z.boolean().optional().meta({ description: '由平台自动发出的写 true；里面不能有要填的地方' }),
    when: text.meta({ description: '什么时候说' }),
    variants: z.array(ReplyVariant).min(1).meta({ description: '说法，一种情形一条' }),
    mustSay: z.array(text).meta({ description: '改写时不能丢的意思' }),
    mustNot: list(text).meta({ description: '不能说的话' }),
    version: z.int().min(1).meta({ description: '第几版' }),
    reviewBy: day.meta({ description: '最晚哪天复核' }),
  })
  .meta({ title: '快捷短语' })
export type Reply = z.infer<typeof Reply>

/** A wording as a step names it, `AS-ADDR#shop-pays`, taken apart; without a variant when none was written. */
export function readReplyName(name: string): { code: string; variant: string | undefined } {
  const [code = '', variant] = name.split('#')
  return { code, variant }
}
