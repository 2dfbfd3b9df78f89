import { sayTag, tagIn, textsIn } from '../../mdx/marks/markup-in-settings.ts'
import { defineRule } from '../rule.ts'

/** Texts in settings, in attributes and in lists hold no tags: they are shown as they stand. */
export default defineRule({
  id: 'text-is-plain',
  why: '这里只放文字，写了代码会照样显示出来，或者在客服的电脑上运行',
  check({ catalogue }, report) {
    for (const { rule, ...finding } of catalogue.faults) if (rule === 'text-is-plain') report(finding)
    for (const { entries } of Object.values(catalogue.lists)) {
      for (const { value, source, placeOf } of entries) {
        for (const { text, path } of textsIn(value)) {
          const written = tagIn(text)
          if (written) report({ file: source.file, place: placeOf(path), ...sayTag(written) })
        }
      }
    }
  },
})
