import { definePageRule } from '../define-rule.ts'

/** Every image has a text that stands for it. */
export default definePageRule({
  why: '看不见图片的人、断网的人和搜索，都靠这句话知道图里是什么',
  check({ links }, report) {
    for (const { kind, url, place, alt } of links) {
      if (kind !== 'image' || alt?.trim()) continue
      report({
        place,
        what: `图片 \`${url}\` 没有文字说明`,
        fix: `写成 \`![售后单里的「同意退货」按钮](${url})\`，方括号里说图里是什么`,
      })
    }
  },
})
