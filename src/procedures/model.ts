import type { ReaderFinding } from '../diagnostics/finding.ts'
import type { Place, Written } from '../diagnostics/place.ts'
import type { LookAlikeTag } from '../mdx/marks/look-alike-tags.ts'
import type { Page } from '../mdx/read-page.ts'

/** What every step, decision, wait and exit has. An attribute that was not written is `undefined`. */
interface NodeBase {
  /** The stable name in links and records; empty when none was written. */
  id: string
  idPlace: Place
  /** Where the tag starts. */
  place: Place
  /** What the agent reads, as plain text. */
  text: string
  role: Written | undefined
  /** How long there is for it, as written: `30m`, `2h`, `7d`. */
  within: Written | undefined
  replies: Written[]
  registers: Written[]
  rules: Written[]
}

/** One thing that one person does. */
export interface Step extends NodeBase {
  kind: 'step'
  title: Written | undefined
  next: Written | undefined
  flag: Written | undefined
}

/** One labelled way out of a decision. */
export interface Branch {
  place: Place
  when: Written | undefined
  to: Written | undefined
}

/** A question with two or more ways out. */
export interface Decision extends NodeBase {
  kind: 'decision'
  ask: Written | undefined
  branches: Branch[]
}

/** Waiting for somebody else, with a way on for when it comes and one for when it does not. */
export interface Wait extends NodeBase {
  kind: 'wait'
  for: Written | undefined
  next: Written | undefined
  timeout: Written | undefined
}

/** A named end of the procedure. */
export interface Exit extends NodeBase {
  kind: 'exit'
  outcome: Written | undefined
  /** The condition under which this end is reached. */
  when: Written | undefined
  /** The procedures that go on from here, by id. */
  handsTo: Written[]
}

export type ProcedureNode = Step | Decision | Wait | Exit

/** A case in which another procedure is the right one. */
export interface NotWhen {
  when: string
  use: Written | undefined
}

/** What is wrong in how tags are used; the file is the one that is read. */
export type TagFinding = Omit<ReaderFinding, 'file'> & { place: Place }

/** One way of handling one situation: one file. */
export interface Procedure {
  /** The file's name without its ending. */
  id: string
  /** The folder it stands in. */
  stage: string
  /** Path relative to the content root. */
  file: string
  page: Page
  title: Written | undefined
  description: string | undefined
  owner: Written | undefined
  deputy: Written | undefined
  trigger: Written | undefined
  notWhen: NotWhen[]
  platforms: Written[]
  /** Registers named in the front matter or by a node. */
  registers: Written[]
  /** Rule cards named in the front matter or by a node. */
  rules: Written[]
  /** How people ask for it, in their own words. */
  asks: string[]
  reviewed: Written | undefined
  reviewEvery: Written | undefined
  version: number | undefined
  /** In written order; the first is where the procedure starts. */
  nodes: ProcedureNode[]
  findings: TagFinding[]
  /** Text that was meant as a tag, so that what it names is not missed twice. */
  tagsInText: LookAlikeTag[]
  /** True while the page is not to be published. */
  isDraft: boolean
}

/** Whether an id can be an anchor of a page. */
export function isAnchor(id: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)
}

/** What a node is called: a step's title, a decision's question, what a wait is for, an exit's outcome. */
export function nodeTitle(node: ProcedureNode): string {
  switch (node.kind) {
    case 'step':
      return node.title?.value ?? ''
    case 'decision':
      return node.ask?.value ?? ''
    case 'wait':
      return node.for?.value ?? ''
    case 'exit':
      return node.outcome?.value ?? ''
  }
}

/** The Chinese name of each kind of node, as messages and pages say it. */
export const kindName = { step: '步骤', decision: '判断', wait: '等待', exit: '出口' } as const

/** A node as messages call it: the step 「问一次真实原因」. */
export function callNode(node: ProcedureNode): string {
  const title = nodeTitle(node).trim() || node.id
  return title ? `${kindName[node.kind]}「${title}」` : `这个${kindName[node.kind]}`
}

/** Whether there is something to do: a step or a decision. Where there is none, ways and exits mean nothing. */
export function hasWork(nodes: readonly ProcedureNode[]): boolean {
  return nodes.some(({ kind }) => kind === 'step' || kind === 'decision')
}
