import { listOf } from '../../catalogue/files.ts'
import { defineFileRule } from '../define-rule.ts'

/**
 * Words that would teach what the law or a platform forbids. Source: the hazards list of the domain research,
 * "wording checks"; the reasons stand on the hazards page.
 */
const banned =
  /刷单|补单|好评返现|改好评|返红包|选.{0,4}七天无理由|一律不退|概不退换|最终解释权|加微信|加我 ?QQ|私下转|拆封不退|签收即认可/gi

/** The pages that have to name the words in order to explain them. */
const mayName = ['docs/guides/hazards.mdx', 'docs/help/messages/wording-is-lawful.mdx']

/** No page and no list holds words that would teach an unlawful practice. What people ask is not what we answer. */
export default defineFileRule({
  why: '照着说会违法或被平台处罚，见《红线与常见误区》',
  check(source, report) {
    if (mayName.includes(source.file) || listOf(source.file) === 'asks') return
    for (const match of source.text.matchAll(banned)) {
      report({
        place: source.placeAt(match.index),
        what: `这里出现了「${match[0]}」`,
        fix: '改写成合规的做法；要讲它为什么不行，写到《红线与常见误区》（docs/guides/hazards.mdx）里',
      })
    }
  },
})
