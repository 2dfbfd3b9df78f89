import { z } from 'zod'
import { id, list, text } from './fields.ts'

/** A part that somebody plays in the work, and answers for. */
export const Role = z
  .strictObject({
    id: id.meta({ description: '流程里用来指这个角色的短名，小写英文' }),
    name: text.meta({ description: '中文名' }),
    summary: text.meta({ description: '一句话：这个角色管什么' }),
    does: list(text).meta({ description: '做什么，每条一件事' }),
    mustNot: list(text).meta({ description: '不能做什么，每条一件事' }),
  })
  .meta({ title: '角色' })
export type Role = z.infer<typeof Role>
