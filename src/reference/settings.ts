import { z } from 'zod'
import { list, reference, text } from './fields.ts'

const positive = z.number().positive()

/** The numbers that the house sets itself, in one file that a supervisor edits. */
export const Settings = z
  .strictObject({
    site: z
      .strictObject({
        name: text.meta({ description: '网站的名字' }),
        editUrl: z
          .string()
          .regex(/^(?:https?:\/\/[^\s"'<>\\]+)?$/)
          .meta({ description: '在线编辑的网址开头，后面接文件路径，https:// 开头；没有就留空' }),
      })
      .meta({ description: '网站本身' }),
    authorityTiers: list(
      z.strictObject({
        tier: z.int().meta({ description: '第几级' }),
        role: reference.meta({ description: '哪个角色可以决定：角色 id' }),
        limit: z.number().nullable().meta({ description: '单笔最多多少元；没有上限写 null' }),
        orderShare: z.number().optional().meta({ description: '最多占订单金额的百分之几' }),
        note: text.optional().meta({ description: '补充说明' }),
      }),
    ).meta({ description: '各级的权限，从低到高' }),
    replyTargets: z
      .strictObject({
        firstReplySeconds: positive.meta({ description: '首次人工回复，秒' }),
        averageReplySeconds: positive.meta({ description: '平均回复，秒' }),
        aftersalesFirstActionHours: positive.meta({ description: '售后单第一次处理，小时' }),
        escalationLeadMinutes: positive.meta({ description: '升级后组长接手，分钟' }),
        escalationSupervisorHours: positive.meta({ description: '升级后主管接手，小时' }),
        escalationAnswerHours: positive.meta({ description: '升级后给出答复，小时' }),
        inspectionHours: positive.meta({ description: '退回件验货，小时' }),
        refundAfterInspectionHours: positive.meta({ description: '验货后退款，小时' }),
        reshipHours: positive.meta({ description: '同意补发到揽收，小时' }),
        compensationPayHours: positive.meta({ description: '谈妥补偿到打款，小时' }),
      })
      .meta({ description: '店内时限' }),
    ruleCardCheckDays: z.int().positive().meta({ description: '规则卡多少天没核对要提醒' }),
    reviewEveryDefault: text.meta({ description: '流程没写 reviewEvery 时多久复核一次', examples: ['90d'] }),
    quietHours: z
      .strictObject({
        from: text.meta({ description: '开始，例如 "22:00"' }),
        to: text.meta({ description: '结束，例如 "09:00"' }),
      })
      .meta({ description: '不主动联系买家的时段' }),
    passMarks: z.record(z.string(), positive).meta({ description: '各培训模块的及格线，百分数' }),
    quizBankItems: z
      .int()
      .positive()
      .optional()
      .meta({ description: '一门测验的题库至少几题，写的和自动出的合起来；不写是 45，一张卷子的三倍' }),
    largeOrderYuan: positive.meta({ description: '多少元以上算大额订单' }),
  })
  .meta({ title: '店内设置' })
export type Settings = z.infer<typeof Settings>
