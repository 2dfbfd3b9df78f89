import { z } from 'zod'
import { reference, text } from './fields.ts'

/** Who does a piece of work, answers for it, is asked and is told. */
export const Responsibility = z
  .strictObject({
    work: text.meta({ description: '哪件工作' }),
    responsible: z.array(reference).meta({ description: '谁来做：角色 id' }),
    accountable: z.array(reference).meta({ description: '谁拍板：角色 id' }),
    consulted: z.array(reference).meta({ description: '做之前问谁：角色 id' }),
    informed: z.array(reference).meta({ description: '做完告诉谁：角色 id' }),
    note: text.optional().meta({ description: '角色清单以外的人' }),
  })
  .meta({ title: '工作分工' })
export type Responsibility = z.infer<typeof Responsibility>
