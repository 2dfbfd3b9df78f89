import { isSameWord, nearest } from '../diagnostics/nearest.ts'
import type { Choice } from '../diagnostics/advise.ts'

/** The five tags and the attributes that each may have, in the order in which an author would write them. */
export const tagAttributes = {
  Step: ['id', 'title', 'role', 'within', 'reply', 'registers', 'rules', 'flag', 'next'],
  Decision: ['id', 'ask', 'role', 'within', 'reply', 'registers', 'rules'],
  Branch: ['when', 'to'],
  Wait: ['id', 'for', 'role', 'within', 'reply', 'registers', 'rules', 'next', 'timeout'],
  Exit: ['id', 'outcome', 'when', 'handsTo', 'role', 'reply', 'registers', 'rules'],
} as const

export type TagName = keyof typeof tagAttributes

export const tagNames = Object.keys(tagAttributes) as TagName[]

/** What people call the tags who do not write them in English. */
const tagAliases: Record<TagName, readonly string[]> = {
  Step: ['步骤'],
  Decision: ['判断'],
  Branch: ['分支'],
  Wait: ['等待'],
  Exit: ['出口'],
}

/** What people call the attributes, the usual name first. */
const attributeNames: Record<(typeof tagAttributes)[TagName][number], readonly [string, ...string[]]> = {
  id: ['短名', '编号'],
  title: ['标题', '名称', '步骤名'],
  ask: ['问题', '提问'],
  for: ['等什么', '等待'],
  outcome: ['结果', '结局'],
  when: ['条件', '情况'],
  to: ['去哪里', '去向'],
  role: ['角色', '谁办', '执行人', '负责人'],
  within: ['时限', '期限'],
  reply: ['短语', '快捷短语', '话术', 'replies'],
  registers: ['登记表'],
  rules: ['规则卡', '规则', '依据'],
  flag: ['旗帜', '插旗'],
  next: ['下一步'],
  timeout: ['超时'],
  handsTo: ['转去', '转到', '转交'],
}

/** Whether a rule asks for an attribute where a tag lacks it, so that one without a value need not be told apart. */
export function isAskedFor(attribute: string, name: TagName): boolean {
  if (attribute === 'role') return name !== 'Branch' && name !== 'Exit'
  if (attribute === 'within') return name === 'Wait'
  return !['reply', 'registers', 'rules', 'flag', 'handsTo'].includes(attribute)
}

/** The attributes that a tag may have, each with what people call it. */
export function attributeChoices(name: TagName): Choice[] {
  return tagAttributes[name].map((id) => {
    const [first, ...aliases] = attributeNames[id]
    return { id, name: first, aliases }
  })
}

export function isProcedureTag(name: string | null): name is TagName {
  return (tagNames as (string | null)[]).includes(name)
}

/** The tag that a name stands for: itself, in other letters, or what it is nearly spelt like. */
export function tagMeantBy(name: string | null): TagName | undefined {
  if (!name) return undefined
  return tagNames.find((tag) => isNameOf(tag, name)) ?? tagNames.find((tag) => tag === nearest(name, tagNames))
}

/** Whether a name is that of a tag in other letters or in Chinese: then it is no guess. */
export function isNameOf(tag: TagName, name: string): boolean {
  return isSameWord(tag, name) || tagAliases[tag].includes(name)
}
