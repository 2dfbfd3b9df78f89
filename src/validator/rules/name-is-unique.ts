import type { Catalogue } from '../../catalogue/model.ts'
import type { Place } from '../../diagnostics/place.ts'
import type { Entry } from '../../mdx/read-list.ts'
import { defineRule } from '../define-rule.ts'

/** No two pages share a title, and no two entries of a list a name. Drafts may: one may be meant to replace the other. */
export default defineRule({
  why: '两样东西一个名字，目录和搜索里分不清该点哪一个',
  check({ catalogue }, report) {
    for (const { called, names } of groupsOf(catalogue)) {
      const seen = new Map<string, Named>()
      for (const named of names) {
        const key = named.name.normalize('NFKC').replaceAll(/\s+/g, '').toLowerCase()
        const first = seen.get(key)
        if (key !== '' && !first) seen.set(key, named)
        if (!first) continue
        report({
          file: named.file,
          place: named.place,
          what: `有两${called}叫「${named.name}」`,
          fix: '给其中一个换个名字，写出不同的地方；内容一样的，删掉一个',
          other: { file: first.file, place: first.place, what: `另一${called}「${first.name}」` },
        })
      }
    }
  },
})

interface Named {
  name: string
  file: string
  place: Place
}

/** Names that must differ from each other. */
interface Group {
  /** What messages call one of them, with its measure word. */
  called: string
  names: Named[]
}

function groupsOf({ pages, lists }: Catalogue): Group[] {
  const { roles, platforms, flags, registers, replies, planned, templates, quizzes } = lists
  const titles = pages.flatMap(({ source, frontmatter, places }): Named[] => {
    const { title, draft } = frontmatter
    if (typeof title !== 'string' || draft === true) return []
    return [{ name: title, file: source.file, place: places.placeOf(['title']) }]
  })
  return [
    { called: '页', names: titles },
    { called: '个角色', names: roles.entries.map((entry) => nameOf(entry, 'name')) },
    { called: '个平台', names: platforms.entries.map((entry) => nameOf(entry, 'name')) },
    { called: '面旗', names: flags.entries.map((entry) => nameOf(entry, 'name')) },
    { called: '张登记表', names: registers.entries.map((entry) => nameOf(entry, 'name')) },
    { called: '条快捷短语', names: replies.entries.map((entry) => nameOf(entry, 'title')) },
    { called: '个编写中的流程', names: planned.entries.map((entry) => nameOf(entry, 'title')) },
    { called: '份计划模板', names: templates.entries.map((entry) => nameOf(entry, 'title')) },
    { called: '门测验', names: quizzes.entries.map((entry) => nameOf(entry, 'title')) },
  ]
}

function nameOf<Key extends string>({ value, source, placeOf }: Entry<Record<Key, string>>, key: Key): Named {
  return { name: value[key], file: source.file, place: placeOf([key]) }
}
