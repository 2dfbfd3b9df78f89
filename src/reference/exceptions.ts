import { z } from 'zod'
import { id, text } from './fields.ts'

/** A finding that the team has looked at and leaves as it is. */
export const Exception = z
  .strictObject({
    rule: id.meta({ description: '哪条检查' }),
    page: text.meta({ description: '哪个文件，从 content 目录写起' }),
    why: text.meta({ description: '为什么可以这样' }),
  })
  .meta({ title: '检查的例外' })
export type Exception = z.infer<typeof Exception>
