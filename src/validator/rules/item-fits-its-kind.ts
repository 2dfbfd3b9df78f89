import { kinds } from '../../quizzes/kinds/index.ts'
import type { WrittenItem } from '../../quizzes/written.ts'
import { callItem, partName, type PartKey } from '../quiz-items.ts'
import { defineItemRule } from '../define-rule.ts'

/** An item has the lists of its kind, each with two entries or more, and none of another kind. */
export default defineItemRule({
  why: '少了选项的题没法答，多写的一段学的人看不到',
  check({ item, path, entry }, report) {
    const { file } = entry.source
    for (const key of Object.keys(partName) as PartKey[]) {
      const count = item[key]?.length ?? 0
      const place = entry.placeOf(count > 0 ? [...path, key] : path)
      if (!keysOf(item.kind).includes(key)) {
        if (count > 0) report({ file, place, what: `${callItem(item)} 用不上 \`${key}\``, fix: elsewhere(key) })
      } else if (count === 0) {
        report({ file, place, what: `${callItem(item)} 没有 \`${key}\``, fix: `加上 \`${key}:\`，${how[key]}` })
      } else if (count === 1) {
        report({ file, place, what: `${callItem(item)} 的 \`${key}\` 只有 1 条`, fix: `再加，至少两条：${how[key]}` })
      }
    }
  },
})

const how: Record<PartKey, string> = {
  options: '一个选项一条，写 `text` 和 `why`，对的再写 `right: true`',
  steps: '一步一条，照对的先后，写 `text` 和 `why`',
  classes: '一类一条，写 `id` 和 `label`',
  things: '一样一条，写 `text`、`class` 和 `why`',
}

function keysOf(kind: WrittenItem['kind']): readonly (keyof WrittenItem)[] {
  return kinds[kind].keys
}

/** What to do with a list that belongs to other kinds. */
function elsewhere(key: PartKey): string {
  const homes = (Object.keys(kinds) as WrittenItem['kind'][]).filter((kind) => keysOf(kind).includes(key))
  return `删掉 \`${key}\`，或把 kind 改成 ${homes.map((kind) => `\`${kind}\``).join(' 或 ')}`
}
