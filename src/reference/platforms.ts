import { z } from 'zod'
import { id, text } from './fields.ts'

/** A place where the shop sells. */
export const Platform = z
  .strictObject({
    id: id.meta({ description: '流程里用来指这个平台的短名' }),
    name: text.meta({ description: '中文名' }),
    chatTool: text.meta({ description: '客服在哪个工具里和买家说话' }),
    ruleCentre: text.meta({ description: '平台规则在哪里公布' }),
    note: text.optional().meta({ description: '使用这个平台的内容前要知道的事' }),
  })
  .meta({ title: '平台' })
export type Platform = z.infer<typeof Platform>
