import type { Finding } from '../diagnostics/finding.ts'
import { addressOfPage } from '../catalogue/addresses.ts'
import { unreadProcedures } from '../catalogue/files.ts'
import { quote } from '../diagnostics/invisible.ts'
import { hasWork, nodeTitle } from '../procedures/model.ts'
import { offTopic } from '../reference/asks.ts'
import { askPlaces, procedureAsked } from './ask-places.ts'
import { adviseOn, procedureChoices } from './known.ts'
import { misplacedProcedures, procedureIn } from './procedure-uses.ts'
import type { SiteContext } from './rule.ts'
import { isOfUnreadList, nearestAddress } from './site-addresses.ts'
import { idsInText } from './ways.ts'

/** What `of` names: a procedure and perhaps a step, or an address. */
export interface AskPlaceParts {
  id?: string | undefined
  step?: string | undefined
  path?: string
}

/** What is wrong with a place, and the `of` that mends it where that is no guess. */
export type AskPlaceFinding = Pick<Finding, 'what' | 'fix'> & { to?: string | undefined }

/** Advice is given on a part of `of`; what is changed is all of it. */
const nowhere = { line: 1, column: 1 }

export const joinAskPlace = (place: string, anchor: string | undefined) => (anchor ? `${place}#${anchor}` : place)

/** An address of a procedure, or one copied from the browser, is understood as well, to be told how it is written. */
export function askPlaceParts(of: string, { addresses, catalogue: { lists } }: SiteContext): AskPlaceParts {
  const typed = decoded(of.replace(/^https?:\/\/[^/]+(?=\/)/i, '')).replace('＃', '#')
  const at = typed.indexOf('#')
  const place = (at < 0 ? typed : typed.slice(0, at)).trim()
  const anchor = typed.slice(place.length + 1).trim() || undefined
  const procedure = procedureIn(place)
  if (procedure !== undefined) return { id: procedure, step: anchor === '_top' ? undefined : anchor }
  if (/^\/procedures\/[a-z]+\/$/.test(place) && anchor && lists.planned.ids.has(anchor)) return { id: anchor }
  if (!place.startsWith('/')) return { id: place, step: anchor }
  return { path: addresses.has(`${place}/`) ? `${place}/` : place, step: anchor }
}

function decoded(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}

/** Whether a place is in a procedure that is neither published nor planned, and not one that cannot be read. */
export function isGone({ id }: AskPlaceParts, { catalogue }: SiteContext): boolean {
  return !(
    id === undefined ||
    id === offTopic ||
    catalogue.procedureById.has(id) ||
    catalogue.lists.planned.ids.has(id) ||
    unreadProcedures(catalogue).includes(id) ||
    misplacedProcedures(catalogue).includes(id)
  )
}

/** What to say of a procedure that is gone, for so many questions that were to be answered there. */
export function sayGone(id: string, count: number, { catalogue }: SiteContext): AskPlaceFinding {
  const lost = `写给它的 ${count} 条相似问没有地方答`
  if (procedureAsked(id, catalogue)) {
    return {
      what: `流程 ${quote(id)} 还是草稿，没有发布，${lost}`,
      fix: '先把它记进 reference/planned.yaml，或去掉那一篇的 `draft: true`',
    }
  }
  const advice = [procedureChoices(catalogue), askPlaces(catalogue)].map((choices) =>
    adviseOn({ value: id, place: nowhere }, choices, '流程目录'),
  )
  // A quiz may have the title of its procedure, which is the one that was meant.
  const { fix, edits } = advice.find(({ edits }) => edits) ?? advice[1]!
  if (edits) return { what: `找不到 ${quote(id)}，${lost}`, fix, to: edits[0]!.text }
  return {
    what: `找不到 ${quote(id)}，${lost}`,
    fix: `改了名字的，写新的短名（${fix}）；删掉了的，还有人问的移到现在答它的那一处，其余删掉；还没写的，先记进 reference/planned.yaml`,
  }
}

/** What is wrong with a place in something that is there. */
export function askPlaceFinding(of: string, parts: AskPlaceParts, context: SiteContext): AskPlaceFinding | undefined {
  const { id, path = '', step } = parts
  const finding = id === undefined ? addressFinding(path, step, context) : stepFinding(id, step, context)
  const right = joinAskPlace(id ?? path, step)
  if (finding || of === right) return finding
  return { what: `这里要写短名或站内地址，写的是 ${quote(of)}`, fix: `改成 \`${right}\``, to: right }
}

/** A step that the procedure does not have. */
function stepFinding(id: string, step: string | undefined, { catalogue }: SiteContext): AskPlaceFinding | undefined {
  const procedure = procedureAsked(id, catalogue)
  const { planned } = catalogue.lists
  if (step === undefined) return undefined
  if (id === offTopic || (!procedure && planned.byId.has(id))) {
    const name = id === offTopic ? '手册不管的事' : `《${planned.byId.get(id)!.title}》还没写，`
    return { what: `${name}没有步骤，这里写了 ${quote(step)}`, fix: `改成 \`${id}\``, to: id }
  }
  if (!procedure || procedure.page.findings.length > 0 || !hasWork(procedure.nodes)) return undefined
  const choices = procedure.nodes
    .filter((node) => node.id !== '')
    .map((node) => ({ id: node.id, name: nodeTitle(node) }))
  if (choices.some((node) => node.id === step) || idsInText(procedure).has(step)) return undefined
  const name = `《${procedure.title?.value ?? id}》`
  const { fix, edits } = adviseOn({ value: step, place: nowhere }, choices, name)
  return { what: `${name}里没有 ${quote(step)} 这一步`, fix, to: edits && joinAskPlace(id, edits[0]!.text) }
}

/** A page or a part of one that the site does not have. */
function addressFinding(path: string, step: string | undefined, context: SiteContext): AskPlaceFinding | undefined {
  const { addresses, catalogue } = context
  if (isOfUnreadList(path, context)) return undefined
  const anchors = addresses.get(path)
  if (!anchors) {
    const guess = nearestAddress(path, context)
    const full = guess !== undefined && joinAskPlace(guess, step && addresses.get(guess)?.has(step) ? step : undefined)
    return {
      what: `网站上没有 ${quote(joinAskPlace(path, step))} 这个地址`,
      fix: full
        ? `是不是 \`${full}\`？`
        : '写答它的那一页的地址，例如 `/replies/#as-addr`；流程写短名，例如 `return-no-reason`',
    }
  }
  // A page that could not be read has anchors that nobody knows.
  const isUnread =
    anchors.size === 0 || catalogue.pages.some((page) => addressOfPage(page) === path && page.unreadable.text)
  if (!step || anchors.has(step) || isUnread) return undefined
  const names = new Map(askPlaces(catalogue).map(({ id, name }) => [id, name]))
  const choices = [...anchors]
    .filter((id) => id !== '_top')
    .map((id) => ({ id, name: names.get(joinAskPlace(path, id)) }))
  const { fix, edits } = adviseOn({ value: step, place: nowhere }, choices, `页面 \`${path}\``)
  return { what: `\`${path}\` 上没有 ${quote(step)} 这一处`, fix, to: edits && joinAskPlace(path, edits[0]!.text) }
}
