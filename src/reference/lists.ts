import type { z } from 'zod'
import { Asks } from './asks.ts'
import { Discount } from './discounts.ts'
import { Exception } from './exceptions.ts'
import { Flag } from './flags.ts'
import { Term } from './glossary.ts'
import { Planned } from './planned.ts'
import { Platform } from './platforms.ts'
import { Responsibility } from './raci.ts'
import type { ListDefinition } from '../mdx/read-list.ts'
import { Register, RegisterColumn } from './registers.ts'
import { Reply } from './replies.ts'
import { Role } from './roles.ts'
import { RuleCard } from './rule-cards.ts'
import { Settings } from './settings.ts'
import { Synonym } from './synonyms.ts'

const define = <Schema extends z.ZodType>(definition: ListDefinition<Schema>) => definition

/** Every kind of reference data: where it is kept and what an entry looks like. */
export const lists = {
  roles: define({ name: '角色清单', path: 'reference/roles.yaml', schema: Role, id: 'id' }),
  platforms: define({ name: '平台清单', path: 'reference/platforms.yaml', schema: Platform, id: 'id' }),
  flags: define({ name: '旗帜清单', path: 'reference/flags.yaml', schema: Flag, id: 'id' }),
  ruleCards: define({ name: '规则卡', path: 'reference/rule-cards/', schema: RuleCard, id: 'id' }),
  glossary: define({ name: '术语表', path: 'reference/glossary.yaml', schema: Term, id: 'term' }),
  planned: define({ name: '编写中的流程', path: 'reference/planned.yaml', schema: Planned, id: 'id' }),
  responsibilities: define({ name: '工作分工表', path: 'reference/raci.yaml', schema: Responsibility, id: 'work' }),
  discounts: define({ name: '折价表', path: 'reference/discounts.yaml', schema: Discount, id: 'id' }),
  exceptions: define({ name: '检查的例外', path: 'reference/exceptions.yaml', schema: Exception, id: 'page' }),
  registerColumns: define({
    name: '登记表的公共列',
    path: 'reference/register-columns.yaml',
    schema: RegisterColumn,
    id: 'id',
  }),
  registers: define({ name: '登记表', path: 'registers/', schema: Register, id: 'file-name' }),
  replies: define({ name: '快捷短语', path: 'replies/', schema: Reply, id: 'code' }),
  settings: define({ name: '店内设置', path: 'reference/settings.yaml', schema: Settings, id: 'file-name' }),
  asks: define({ name: '相似问', path: 'asks/', schema: Asks, id: 'of' }),
  synonyms: define({ name: '口语词表', path: 'reference/synonyms.yaml', schema: Synonym, id: 'say' }),
}
