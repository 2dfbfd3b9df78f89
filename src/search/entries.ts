import {
  addressOfFlag,
  addressOfPlanned,
  addressOfPlatform,
  addressOfRegister,
  addressOfReply,
  addressOfRuleCard,
  generatedPages,
} from '../catalogue/addresses.ts'
import { isBuilt } from '../catalogue/files.ts'
import type { Catalogue } from '../catalogue/model.ts'
import type { Page } from '../mdx/read-page.ts'
import { nodeTitle, type Procedure } from '../procedures/model.ts'
import type { Discount } from '../reference/discounts.ts'
import { stageName } from '../reference/stages.ts'
import type { SearchRecord } from './model.ts'
import { pageSections } from './page-sections.ts'
import { namesAnchor } from './sections.ts'

/** An entry of a list as the index takes it: a small page of its own, so that a word leads to the entry and not to the list. */
export interface IndexEntry extends Omit<SearchRecord, 'page'> {
  /** What it is, or when it is used. */
  about: string
  /** Other words for it, which weigh more than its text. */
  names: string[]
  text: string[]
  /** Of a reply, its wordings with their situations, to be copied where it is found. */
  says?: (readonly [when: string, text: string])[]
}

/** Every entry of the lists, the parts of ordinary pages, and the procedures that are not written yet. */
export async function entriesOf(catalogue: Catalogue): Promise<IndexEntry[]> {
  const { lists } = catalogue
  const roleName = (id: string) => lists.roles.byId.get(id)?.name ?? id
  const isOrdinary = ({ source, frontmatter }: Page) =>
    isBuilt(source.file) && !/^docs\/(?:procedures|help)\//.test(source.file) && frontmatter['draft'] !== true
  /** Text of a rule card with the names of other cards in the place of their ids. */
  const cited = (text: string) =>
    text.replaceAll(/[a-z]+(?:-[a-z0-9]+)+/g, (id) => {
      const card = lists.ruleCards.byId.get(id)
      return card ? `「${card.topic}」` : id
    })
  const sections = await Promise.all(catalogue.pages.filter(isOrdinary).map(pageSections))
  const values = <Name extends keyof typeof lists>(name: Name) => lists[name].entries
  return [
    ...values('glossary').map(({ value }): IndexEntry => {
      const address = `${generatedPages.glossary}#${value.term}`
      return { kind: 'term', address, title: value.term, about: value.meaning, names: value.aliases, text: [] }
    }),
    ...values('replies').map(({ value }): IndexEntry => {
      const wordings = value.variants.flatMap(({ when, text, short = '' }) => [when, text, short])
      const text = [...wordings, ...value.mustSay].filter(Boolean).map(withBlanks)
      const place = { kind: 'reply', address: addressOfReply(value.code), stage: stageName(value.stage) } as const
      const says = value.variants.map(({ when, text }) => [when, text] as const)
      return { ...place, title: value.title, about: value.when, names: [value.code], text, says }
    }),
    ...values('registers').map(({ id, value }): IndexEntry => {
      const text = value.columns.flatMap((column) => [column.name, ...(column.options ?? []).map(({ name }) => name)])
      const place = { kind: 'register', address: addressOfRegister(id), owner: roleName(value.owner) } as const
      return { ...place, title: value.name, about: value.purpose, names: [id], text }
    }),
    ...values('ruleCards').map(({ value }): IndexEntry => {
      const issuer = value.platform === 'law' ? '法律' : (lists.platforms.byId.get(value.platform)?.name ?? '')
      const place = { kind: 'rule', address: addressOfRuleCard(value.id) } as const
      return {
        ...place,
        title: `${issuer}：${value.topic}`,
        about: cited(value.text),
        names: [],
        text: [value.protects],
      }
    }),
    ...values('flags').map(({ value }): IndexEntry => {
      const names = ['旗帜', '插旗', '标旗', '颜色', `${value.letter} 旗`]
      const place = { kind: 'flag', address: addressOfFlag(value.id) } as const
      return { ...place, title: value.name, about: value.meaning, names, text: [value.closedBy] }
    }),
    ...values('platforms').map(({ value }): IndexEntry => {
      const place = { kind: 'platform', address: addressOfPlatform(value.id) } as const
      return {
        ...place,
        title: value.name,
        about: value.note ?? '',
        names: [],
        text: [value.chatTool, value.ruleCentre],
      }
    }),
    discountTable(values('discounts').map(({ value }) => value)),
    ...sections.flat(),
    ...values('planned').map(({ value }): IndexEntry => {
      const place = {
        kind: 'planned',
        address: addressOfPlanned(value),
        stage: stageName(value.stage),
        trigger: value.trigger,
        owner: roleName(value.askRole),
      } as const
      return { ...place, title: value.title, about: value.trigger, names: [], text: [] }
    }),
  ]
}

/** The 折价表 as one entry: whoever asks what a fault is worth needs its lines side by side. */
function discountTable(discounts: readonly Discount[]): IndexEntry {
  return {
    kind: 'page',
    address: generatedPages.discounts,
    title: '折价表',
    about: '买家愿意留下商品时退多少：哪一类毛病、到什么程度、实付的百分之几、最少和最多几元。',
    names: ['折价', '折让', '部分退款多少', '有瑕疵便宜多少', '坏了几个退多少', '能补多少钱'],
    text: discounts.map(({ fault, degree, note = '' }) => `${fault}：${degree}。${note}`),
  }
}

/** A wording with its blanks as people write them: `{运费}` is how an author names one. */
const withBlanks = (wording: string) => wording.replaceAll(/\{([^{}]*)\}/g, '【$1】')

/** A procedure summed up: how people ask for it, when it is used, what is done. Long pages would drown these words. */
export function summaryPage({ title, description, trigger, asks, nodes }: Procedure): string {
  const about = `${trigger?.value ?? ''}。${description ?? ''}`
  return entryPage({ title: title?.value ?? '', about, names: asks, text: nodes.map(nodeTitle) })
}

/** What the words of an entry weigh beside its text. */
const weightOfNames = 5

/** An entry as the small page that Pagefind indexes. */
export function entryPage({
  title,
  about,
  names,
  text,
  says,
}: Pick<IndexEntry, 'title' | 'about' | 'names' | 'text' | 'says'>): string {
  const paragraph = (words: string, attributes = '') => (words ? `<p${attributes}>${escapeHtml(words)}</p>` : '')
  return [
    '<html lang="zh-CN"><body><main data-pagefind-body>',
    says ? `<span data-pagefind-meta="says[data-says]" data-says="${escapeHtml(JSON.stringify(says))}"></span>` : '',
    `<h1>${escapeHtml(title)}</h1>`,
    paragraph(about),
    ...text.map((words) => paragraph(words)),
    // Below a heading of their own, so that no excerpt begins with them.
    `<h2 id="${namesAnchor}"></h2>`,
    ...names.map((name) => paragraph(name, ` data-pagefind-weight="${weightOfNames}"`)),
    '</main></body></html>',
  ].join('')
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
