import { z } from 'zod'
import { list, text } from './fields.ts'

/** What stands in `of` above questions that the handbook has nothing on. */
export const offTopic = 'off-topic'

/** Questions that one place of the handbook answers, in words that its text does not have. Each is found by itself. */
export const Asks = z
  .strictObject({
    of: text.meta({
      description: `哪里答：流程的 id，流程和步骤 \`id#步骤\`，或者站内地址 \`/replies/#as-addr\`；手册不管的事写 ${offTopic}`,
    }),
    questions: list(text).meta({ description: '大家怎么问：一行一句，照打字的样子写' }),
  })
  .meta({ title: '相似问' })
export type Asks = z.infer<typeof Asks>
