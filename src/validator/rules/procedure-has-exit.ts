import { hasWork } from '../../procedures/model.ts'
import { defineProcedureRule } from '../define-rule.ts'

/** Every procedure has at least one exit. */
export default defineProcedureRule({
  why: '没有出口，客服不知道办到哪一步算办完，售后单关不掉',
  check({ nodes, page, tagsInText }, report) {
    if (page.unreadable.text || !hasWork(nodes) || nodes.some((node) => node.kind === 'exit')) return
    if (tagsInText.some(({ text }) => /Exit|出口/i.test(text))) return
    report({
      place: nodes.at(-1)?.place ?? page.places.placeOf([]),
      what: '这个流程没有出口',
      fix: '在最后加一行：`<Exit id="done" outcome="已办结" when="买家确认问题解决" />`，并让最后一步的 next（判断是分支的 to）指向它',
    })
  },
})
