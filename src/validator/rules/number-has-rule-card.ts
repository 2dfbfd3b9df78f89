import { callNode, nodeTitle } from '../../procedures/model.ts'
import { defineProcedureRule } from '../define-rule.ts'

const authority = /平台|天猫|淘宝|京东|拼多多|抖音|唯品会|法律|法定|规定|条例|消法/
/** A number with its unit; the day of a date is none. */
const number =
  /\d+(?:\.\d+)?\s*(?:小时|天|元|%|％|分钟|倍|个月|个?(?:工作|自然)(?:日|天|小时))|(?<!月\s*)(?<!\d)\d+\s*日/
const own = /店[内里](?:标准|时限|规定|要求)|自己定/

/** A procedure that states a number of the law or a platform quotes at least one rule card. */
export default defineProcedureRule({
  why: '没有出处的数字，规则改了也没人知道要改这里',
  check({ nodes, rules }, report) {
    if (rules.length > 0) return
    for (const node of nodes) {
      const conditions =
        node.kind === 'decision'
          ? node.branches.map(({ when }) => when?.value)
          : node.kind === 'exit'
            ? [node.when?.value]
            : []
      const words = [nodeTitle(node), node.text, ...conditions].join('。')
      const sentence = words
        .split(/[。？；\n]/)
        .map(withoutOwn)
        .find((part) => authority.test(part) && number.test(part))
      if (!sentence) continue
      report({
        place: node.place,
        what: `${callNode(node)}里写了「${number.exec(sentence)![0]}」，说是平台或法律的，却没有引用规则卡`,
        fix: '在标签里加 `rules="规则卡 id"`（见 reference/rule-cards/）；没有卡就先建一张；店里自己定的就写明是店内标准',
      })
    }
  },
})

/** A sentence without the parts that say that the number is the shop's own. */
function withoutOwn(sentence: string): string {
  return sentence
    .split('，')
    .filter((part) => !own.test(part))
    .join('，')
}
