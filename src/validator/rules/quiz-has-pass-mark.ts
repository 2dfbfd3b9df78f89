import { defineQuizRule } from '../define-rule.ts'

/** The pass mark of every quiz stands in the settings of the house. */
export default defineQuizRule({
  why: '没有及格线，测验做完了也判不出过没过',
  check({ entry, quiz }, report, { catalogue }) {
    const settings = catalogue.lists.settings.entries[0]?.value
    if (!settings) return
    if (settings.passMarks[quiz.module] !== undefined) return
    report({
      place: entry.placeOf(['module']),
      what: `店内设置里没有 ${quiz.module} 的及格线`,
      fix: `在 reference/settings.yaml 的 passMarks 下面加一行，例如 \`${quiz.module}: 85\`；写错了的，改 module`,
    })
  },
})
