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
    askRole: reference.meta({ description: '写好之前问谁：角色 id，不能是负责人自己' }),
    firstWords: text.meta({ description: '写好之前先对买家说哪一句：短语编码和说法，例如 AS-ESC#planned' }).optional(),
    firstAct: text.regex(/^(?!先)/).meta({ description: '写好之前先做的一件事，开头不写「先」，页面会加上' }),
  })
  .meta({ title: '编写中的流程' })
export type Planned = z.infer<typeof Planned>
