import { paperSize } from '../../quizzes/paper.ts'
import { defineQuizRule } from '../define-rule.ts'

/** A bank holds three papers, or what the house's settings ask for, written and made items together. */
export default defineQuizRule({
  why: '题库太小，重考抽到的还是那几题，背下答案就能过',
  check({ entry, quiz }, report, { catalogue }) {
    const least = catalogue.lists.settings.entries[0]?.value.quizBankItems ?? 3 * paperSize
    const count = quiz.items.length
    if (count >= least) return
    const made = quiz.items.filter(({ isGenerated }) => isGenerated).length
    report({
      place: entry.placeOf(['items']),
      what: `题库只有 ${count} 题（写的 ${count - made} 题，自动出的 ${made} 题），少于 ${least} 题`,
      fix: `再补 ${least - count} 题：照着流程和规则卡写，或在 \`procedures\` 里加流程，让步骤自动出题（最多占四分之一）`,
    })
  },
})
