import {
  addressOfDiscount,
  addressOfFlag,
  addressOfPage,
  addressOfQuiz,
  addressOfRegister,
  addressOfReply,
  addressOfRole,
  addressOfRuleCard,
  addressOfTemplate,
  generatedPages,
} from '../catalogue/addresses.ts'
import type { Catalogue } from '../catalogue/model.ts'
import type { Choice } from '../diagnostics/advise.ts'
import { callNode, type Procedure } from '../procedures/model.ts'
import { offTopic } from '../reference/asks.ts'
import { procedureChoices } from './known.ts'

/** A page or an entry that can answer questions. */
export interface AskPlace extends Choice {
  name: string
  /** What messages call it: 《快捷短语》 for a page, 短语「退货地址」 for an entry. */
  called: string
}

/** What can be named above questions: procedures, published and planned, entries of lists, pages. */
export function askPlaces(catalogue: Catalogue): AskPlace[] {
  const { lists, pages, procedures, templates, quizzes } = catalogue
  const read = new Set(procedures.map(({ page }) => page))
  const entry = (kind: string, id: string, name: string, alias?: string): AskPlace => ({
    id,
    name,
    aliases: alias === undefined ? [] : [alias],
    called: `${kind}「${name}」`,
  })
  const page = (id: string, name: string): AskPlace => ({ id, name, called: `《${name}》` })
  return [
    ...procedureChoices(catalogue).map(({ id, name = id }) => page(id, name)),
    ...lists.replies.entries.map(({ value }) => entry('短语', addressOfReply(value.code), value.title, value.code)),
    ...lists.registers.entries.map(({ id, value }) => entry('登记表', addressOfRegister(id), value.name, id)),
    ...lists.flags.entries.map(({ id, value }) => entry('旗帜', addressOfFlag(id), value.name, id)),
    ...lists.glossary.entries.map(({ id }) => entry('术语', `${generatedPages.glossary}#${id}`, id)),
    ...lists.ruleCards.entries.map(({ id, value }) => entry('规则卡', addressOfRuleCard(id), value.topic, id)),
    ...lists.roles.entries.map(({ id, value }) => entry('角色', addressOfRole(id), value.name, id)),
    ...lists.discounts.entries.map(({ id, value }) =>
      entry('折价', addressOfDiscount(id), `${value.fault} ${value.degree}`, id),
    ),
    ...templates.map(({ template: { id, title } }) => entry('计划模板', addressOfTemplate(id), title, id)),
    ...quizzes.map(({ quiz: { id, title } }) => entry('测验', addressOfQuiz(id), title, id)),
    ...pages.flatMap((written) => {
      const { title, draft } = written.frontmatter
      return read.has(written) || draft === true || typeof title !== 'string'
        ? []
        : [page(addressOfPage(written), title)]
    }),
    { id: offTopic, name: '手册不管的事', called: '手册不管的事' },
  ]
}

/** Makes messages call a place by its title: 《七天无理由退货》的步骤「核对金额」. What has none is called by its address. */
export function placeCaller(catalogue: Catalogue): (of: string) => string {
  const called = new Map(askPlaces(catalogue).map((place) => [place.id, place.called]))
  return (of) => {
    const whole = called.get(of)
    if (whole !== undefined || of.startsWith('/')) return whole ?? `\`${of}\``
    const [id = '', step] = of.split('#')
    const node = procedureAsked(id, catalogue)?.nodes.find((other) => other.id === step)
    return node ? `${called.get(id) ?? `\`${id}\``}的${callNode(node)}` : `\`${of}\``
  }
}

/** The procedure of an id; a draft where none is published, since its questions may be there before it is. */
export function procedureAsked(id: string, { procedureById, procedures }: Catalogue): Procedure | undefined {
  return procedureById.get(id) ?? procedures.find((procedure) => procedure.id === id)
}
