import { sayTag, tagIn, textsIn } from '../../mdx/marks/markup-in-settings.ts'
import { defineMixedRule, inLists } from '../define-rule.ts'

/** Texts in settings, in attributes and in lists hold no tags: they are shown as they stand. */
export default defineMixedRule({
  why: '这里只放文字，写了代码会照样显示出来，或者在客服的电脑上运行',
  looks: [
    inLists(({ value, placeOf }, report) => {
      for (const { text, path } of textsIn(value)) {
        const written = tagIn(text)
        if (written) report({ place: placeOf(path), ...sayTag(written) })
      }
    }),
  ],
})
