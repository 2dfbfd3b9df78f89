import { readReplyName } from '../../reference/replies.ts'
import { defineEntryRule } from '../define-rule.ts'

/** Until a procedure is written, its entry leads to somebody else than its owner, with words that exist. */
export default defineEntryRule('planned', {
  why: '流程没写好的时候，客服照这一条问人、答买家；让他问自己，或者话是空的，他就卡在那里',
  check({ value, placeOf }, report, { catalogue }) {
    const { replies } = catalogue.lists
    const { title, owner, askRole, firstWords } = value
    const say = (key: string, what: string, fix: string) =>
      report({ place: placeOf([key]), what: `《${title}》${what}`, fix })
    if (askRole === owner) say('askRole', `写的是问负责人自己`, '换成能作主的另一个角色，例如代办人或组长')
    if (firstWords === undefined || !replies.isComplete) return
    const { code, variant } = readReplyName(firstWords)
    const reply = replies.byId.get(code)
    if (reply?.variants.some(({ id }) => id === variant)) return
    const choices = reply?.variants.map(({ id }) => `\`${code}#${id}\``).join('、')
    say(
      'firstWords',
      `写的短语 \`${firstWords}\` 找不到`,
      choices ? `从这些里选一个：${choices}` : '写成编码和说法，例如 `AS-ESC#planned`',
    )
  },
})
