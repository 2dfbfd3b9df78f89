import { placeCaller } from '../ask-places.ts'
import { askedIn, sameQuestion, type Asked } from '../asked.ts'
import { defineRule } from '../define-rule.ts'

/** No similar question stands at two places, or twice at one. */
export default defineRule({
  why: '同一句话写在两处，搜索不知道该先给哪一处，答得上的那一处就可能排到后面',
  check({ catalogue }, report) {
    const seen = new Map<string, Asked>()
    let call: ReturnType<typeof placeCaller> | undefined
    for (const asked of askedIn(catalogue)) {
      const key = sameQuestion(asked.text)
      const first = seen.get(key)
      if (!first) {
        seen.set(key, asked)
        continue
      }
      call ??= placeCaller(catalogue)
      const isOnePlace = first.of === asked.of
      const [one, other] = [call(first.of), call(asked.of)]
      report({
        file: asked.file,
        place: asked.placeOf(),
        what: isOnePlace ? `「${asked.text}」在${one}里写了两遍` : `「${asked.text}」写在两处：${one}，还有${other}`,
        fix: isOnePlace ? '留一条，删掉另一条' : '看哪一处真的答这句话，留在那里，另一处删掉',
        other: { file: first.file, place: first.placeOf(), what: `先写的一条「${first.text}」` },
      })
    }
  },
})
