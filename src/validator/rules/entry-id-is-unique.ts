import type { Catalogue } from '../../catalogue/model.ts'
import type { Place } from '../../diagnostics/place.ts'
import { lists, type ListName } from '../../catalogue/lists.ts'
import type { Entry } from '../../mdx/read-list.ts'
import type { YamlPath } from '../../mdx/read-yaml.ts'
import type { WrittenQuiz } from '../../quizzes/written.ts'
import type { RegisterColumn } from '../../reference/registers.ts'
import type { WrittenTemplate } from '../../templates/written.ts'
import { defineRule } from '../define-rule.ts'
import { eachCell, type CellAt } from '../template-cells.ts'

/**
 * No two entries of a list share an id, nor two columns of a register, nor two options of a column, nor two fields of a
 * template, nor two topics, items or classes of a quiz. An exception's page may have several.
 */
export default defineRule({
  why: '两条资料同名，页面只会用其中一条，另一条白写',
  check({ catalogue }, report) {
    for (const { where, unit, ids } of groupsOf(catalogue)) {
      const seen = new Map<string, Named>()
      for (const named of ids) {
        const first = seen.get(named.id)
        if (first) {
          report({
            file: named.file,
            place: named.place,
            what: `${where}有两${unit} \`${named.id}\``,
            fix: `给其中一${unit}换名字；内容一样的删掉一${unit}`,
            other: { file: first.file, place: first.place, what: `先用 \`${named.id}\` 的一${unit}` },
          })
        } else {
          seen.set(named.id, named)
        }
      }
    }
  },
})

/** An id where it stands. */
interface Named {
  id: string
  file: string
  place: Place
}

/** Ids that must differ from each other. */
interface Group {
  /** What messages call the group. */
  where: string
  unit: '条' | '列' | '个' | '题' | '类'
  ids: Named[]
}

function groupsOf(catalogue: Catalogue): Group[] {
  const { registers, registerColumns, templates, quizzes } = catalogue.lists
  const names = (Object.keys(lists) as ListName[]).filter((name) => name !== 'exceptions')
  return [
    ...names.map((name): Group => {
      const entries: readonly Entry<unknown>[] = catalogue.lists[name].entries
      const ids = entries.map(({ id, source, idPlace }) => ({ id, file: source.file, place: idPlace }))
      return { where: `${lists[name].name}里`, unit: '条', ids }
    }),
    ...registers.entries.flatMap((entry) => [
      columnsOf(entry, entry.value.name, entry.value.columns),
      ...entry.value.columns.map((column, index) => optionsOf(entry, column, ['columns', index])),
    ]),
    ...registerColumns.entries.map((entry) => optionsOf(entry, entry.value, [])),
    ...templates.entries.flatMap(fieldsOf),
    ...quizzes.entries.flatMap(partsOf),
  ]
}

/** Fields of a template, and columns of each of its tables; a pair is one table, whichever side a field stands on. */
function fieldsOf({ value, source, placeOf }: Entry<WrittenTemplate>): Group[] {
  const cells = eachCell(value)
  const group = (where: string, unit: Group['unit'], found: CellAt[]): Group => ({
    where,
    unit,
    ids: found.map(({ cell, path }) => ({ id: cell.id, file: source.file, place: placeOf([...path, 'id']) })),
  })
  const alone = cells.filter(({ within }) => !within)
  return [
    group(`模板《${value.title}》里`, '个', alone),
    ...alone.map(({ cell }) =>
      group(
        `「${cell.label}」里`,
        '列',
        cells.filter(({ within }) => within === cell),
      ),
    ),
  ]
}

/** Topics and items of a quiz, and the classes of each of its items. */
function partsOf({ value: { title, topics, items }, source, placeOf }: Entry<WrittenQuiz>): Group[] {
  const group = (where: string, unit: Group['unit'], named: readonly { id: string }[], path: YamlPath): Group => ({
    where,
    unit,
    ids: named.map(({ id }, index) => ({ id, file: source.file, place: placeOf([...path, index, 'id']) })),
  })
  return [
    group(`测验《${title}》的主题里`, '个', topics, ['topics']),
    group(`测验《${title}》里`, '题', items, ['items']),
    ...items.map(({ id, classes = [] }, index) => group(`题 \`${id}\` 里`, '类', classes, ['items', index, 'classes'])),
  ]
}

function columnsOf({ source, placeOf }: Entry<unknown>, name: string, columns: readonly RegisterColumn[]): Group {
  const ids = columns.map(({ id }, index) => ({ id, file: source.file, place: placeOf(['columns', index, 'id']) }))
  return { where: `登记表《${name}》`, unit: '列', ids }
}

function optionsOf(entry: Entry<unknown>, column: RegisterColumn, path: readonly (string | number)[]): Group {
  const { source, placeOf } = entry
  const ids = (column.options ?? []).map(({ id }, index) => ({
    id,
    file: source.file,
    place: placeOf([...path, 'options', index, 'id']),
  }))
  return { where: `「${column.name}」的选项里`, unit: '个', ids }
}
