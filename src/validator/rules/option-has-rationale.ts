import { eachPart, partName } from '../quiz-items.ts'
import { defineItemRule } from '../define-rule.ts'

/** Every option, step and thing says why it is right, or why someone takes it and what that does. */
export default defineItemRule({
  why: '只判对错不讲道理，答错的人下一次还是会错',
  check({ item, path, entry }, report) {
    for (const part of eachPart(item)) {
      if (part.key === 'classes' || part.why !== undefined) continue
      const isWrong = part.key === 'options' && !part.isRight
      report({
        place: entry.placeOf([...path, ...part.path]),
        what: `「${part.text}」这${part.key === 'options' ? '个' : '一'}${partName[part.key]}没有写为什么`,
        fix: isWrong ? '加上 `why:`，写为什么有人会选它，选了会怎样' : `加上 \`why:\`，写为什么${reason[part.key]}`,
      })
    }
  },
})

const reason = { options: '对', steps: '排在这里', things: '归这一类' }
