import { z } from 'zod'
import { text } from './fields.ts'

/** One word of the trade, and how else people type it. */
export const Term = z
  .strictObject({
    term: text.meta({ description: '手册里统一用的说法' }),
    meaning: text.meta({ description: '一两句话的解释' }),
    aliases: z
      .array(z.union([text, z.number()]).transform(String))
      .meta({ description: '别的说法、缩写、拼音首字母、错别字，供搜索用' }),
    see: text.optional().meta({ description: '相关流程的 id' }),
  })
  .meta({ title: '术语' })
export type Term = z.infer<typeof Term>
