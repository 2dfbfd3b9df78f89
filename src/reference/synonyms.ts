import { z } from 'zod'
import { list, text } from './fields.ts'

/** A word as buyers and agents say it, and the words that the handbook has for it. */
export const Synonym = z
  .strictObject({
    say: text.meta({ description: '大家怎么说：买家和客服打进搜索框里的字' }),
    means: list(text).meta({ description: '手册里怎么写：一个或几个词，搜索时一起找' }),
    note: text.optional().meta({ description: '为什么加这一条：哪句话没搜到，谁说的' }),
  })
  .meta({ title: '口语词' })
export type Synonym = z.infer<typeof Synonym>
