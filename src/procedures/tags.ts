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

export function isProcedureTag(name: string | null): name is TagName {
  return (tagNames as (string | null)[]).includes(name)
}
