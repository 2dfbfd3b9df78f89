import { z } from 'zod'
import { id, reference, text } from './fields.ts'

/** A procedure that is not written yet, so that others can already name it. */
export const Planned = z
  .strictObject({
    id: id.meta({ description: '将来的文件名' }),
    title: text.meta({ description: '流程的名字' }),
    stage: reference.meta({ description: '属于哪个阶段：presales、insales、aftersales、logistics、supervision' }),
    owner: reference.meta({ description: '由谁负责：角色 id' }),
    trigger: text.meta({ description: '什么事情发生时开始办' }),
  })
  .meta({ title: '编写中的流程' })
export type Planned = z.infer<typeof Planned>
