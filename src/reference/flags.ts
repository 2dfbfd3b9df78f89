import { z } from 'zod'
import { id, text } from './fields.ts'

/** A flag on an order. Values 0 to 5 are those of Taobao's trade memo (fact F39); the letter serves where colour cannot. */
export const Flag = z
  .strictObject({
    id: id.meta({ description: '流程里用来指这面旗的短名' }),
    value: z.int().min(0).max(5).meta({ description: '淘宝备注接口里的数值，0 到 5' }),
    letter: z.string().length(1).meta({ description: '颜色看不清时代替颜色的字母' }),
    name: text.meta({ description: '中文名' }),
    meaning: text.meta({ description: '插上它表示什么' }),
    closedBy: text.meta({ description: '谁在什么时候撤掉它' }),
  })
  .meta({ title: '旗帜' })
export type Flag = z.infer<typeof Flag>
