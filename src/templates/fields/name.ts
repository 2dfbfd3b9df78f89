import type { NameField } from '../model.ts'
import type { CellType } from './cell-type.ts'

const listName = { role: '角色', platform: '平台' }

/** A role or a platform of the handbook: stored by id, shown by name. */
export const name: CellType<NameField> = {
  read: (typed) => typed || undefined,
  fault: (typed, { type, label }, { names }) =>
    typed === '' || Object.hasOwn(names[type], typed)
      ? undefined
      : `「${typed}」不在手册的${listName[type]}里，「${label}」从列表里重新选`,
  show: (typed, { type }, { names }) => (Object.hasOwn(names[type], typed) ? names[type][typed]! : typed),
  take(pasted, { type }, names) {
    const found = Object.entries(names[type]).find(([, known]) => known === pasted.trim())
    return found?.[0] ?? pasted.trim()
  },
}
