import type { Catalogue } from '../catalogue/model.ts'
import type { YamlPath } from '../mdx/read-yaml.ts'
import type { Entry } from '../mdx/read-list.ts'
import { kindOf } from '../quizzes/kinds/index.ts'
import type { WrittenItem, WrittenQuiz } from '../quizzes/written.ts'

/** An item as its author wrote it, and the way to it. */
export interface ItemAt {
  item: WrittenItem
  path: YamlPath
  entry: Entry<WrittenQuiz>
}

/** Every item that somebody wrote, quiz by quiz in written order; items made from graphs are not among them. */
export function eachItem({ quizzes }: Pick<Catalogue, 'quizzes'>): ItemAt[] {
  return quizzes.flatMap(({ entry }) =>
    entry.value.items.map((item, index) => ({ item, path: ['items', index], entry })),
  )
}

/** An item as messages call it: 单选题 `signed-at-night`. */
export function callItem(item: WrittenItem): string {
  return `${kindOf(item).name}题 \`${item.id}\``
}

/** What messages call one entry of each list that an item may have. */
export const partName = { options: '选项', steps: '步', classes: '类', things: '样' } as const
export type PartKey = keyof typeof partName

/** Something to choose, to order or to classify, or a class, and the way to it within the item. */
export interface PartAt {
  key: PartKey
  path: YamlPath
  /** What the learner reads. */
  text: string
  why: string | undefined
  isRight: boolean
  /** Whether it is shown behind the others, which are shuffled. */
  isLast: boolean
}

/** The parts of an item that belong to its kind, list by list; what belongs to another kind is left to a rule. */
export function eachPart(item: WrittenItem): PartAt[] {
  return kindOf(item).keys.flatMap((name) => {
    const key = name as PartKey
    return (item[key] ?? []).map((part, index) => ({
      key,
      path: [key, index],
      text: 'label' in part ? part.label : part.text,
      why: 'why' in part ? part.why : undefined,
      isRight: 'right' in part && part.right === true,
      isLast: 'last' in part && part.last === true,
    }))
  })
}
