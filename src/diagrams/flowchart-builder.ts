import { parse as parseYaml } from 'yaml'
import { groupsOf, type Mention, type WrittenGroup } from './flowchart-groups.ts'
import { linkOf, type LinkLook } from './mermaid-link.ts'
import type { Actions, Standing } from './mermaid-parser.ts'
import { shapeOf } from './mermaid-shapes.ts'
import { labelText } from './mermaid-text.ts'
import type { Diagram, DiagramEdge, DiagramNode, Direction } from './model.ts'
import { remarksOnLabel } from './label-remarks.ts'
import type { Remark, TextPlace } from './remark.ts'

/** A text as the grammar hands it over. */
interface Said {
  text: string
  type?: string
}

/** A link of a box, as written. */
export interface ChartLink extends TextPlace {
  url: string
}

/** What a Mermaid flowchart says. */
export interface Flowchart {
  diagram: Diagram
  links: ChartLink[]
  remarks: Remark[]
}

const directions: Record<string, Direction> = {
  LR: 'right',
  '>': 'right',
  RL: 'left',
  '<': 'left',
  BT: 'up',
  '^': 'up',
}

/** Settings of `id@{ … }` that make a line move. */
const movements = ['animate', 'animation', 'step']

/**
 * What Mermaid's grammar calls while it reads a flowchart, and what comes of it. What is not drawn as Mermaid would draw
 * it becomes a remark.
 *
 * @param at where the grammar stands
 */
export function flowchartBuilder(at: () => Standing): { actions: Actions; finish: () => Flowchart } {
  const nodes = new Map<string, DiagramNode>()
  const said = new Set<string>()
  const edges: DiagramEdge[] = []
  const edgeIds = new Set<string>()
  const groups: WrittenGroup[] = []
  const mentions: Mention[] = []
  const clicks: (Mention & { url?: string })[] = []
  const links: ChartLink[] = []
  const remarks: Remark[] = []
  let title = ''
  let description = ''
  let direction: Direction = 'down'

  const remark = (kind: Remark['kind'], about: string, other?: string) => {
    const { line, column } = at()
    remarks.push({ kind, about, line, column, ...(other !== undefined && { other }) })
  }

  const read = (label: Said): string => {
    remarksOnLabel(label.text, label.type === 'markdown').forEach(({ kind, about }) => remark(kind, about))
    const words = label.text.trim()
    return labelText(/^"[\s\S]+"$/.test(words) ? words.slice(1, -1) : words)
  }

  const say = (node: DiagramNode, label: Said) => {
    const text = read(label)
    if (said.has(node.id) && node.text !== text) remark('said-twice', node.id, node.text)
    said.add(node.id)
    node.text = text
  }

  const give = (node: DiagramNode, name: string, isBrackets: boolean) => {
    const { shape, plainly } = shapeOf(name, isBrackets)
    node.shape = shape
    if (plainly !== undefined) remark('shape', plainly, shape)
  }

  const nodeOf = (id: string): DiagramNode => {
    const node = nodes.get(id) ?? { id, text: id, shape: 'box' }
    nodes.set(id, node)
    return node
  }

  /** What stands in the braces of `id@{ … }`. */
  const setProperties = (id: string, written: string) => {
    const properties: unknown = parseYaml(written.includes('\n') ? written : `{${written}}`)
    if (typeof properties !== 'object' || properties === null) return
    const { label, shape, view, curve } = properties as Record<string, unknown>
    const has = (name: string) => name in properties
    if (groups.some((group) => group.id === id)) {
      if (view === 'collapsed') remark('collapsed', id)
    } else if (edgeIds.has(id)) {
      if (curve !== undefined) remark('curve', id)
      if (movements.some(has)) remark('animation', id)
    } else {
      const node = nodeOf(id)
      if (typeof label === 'string' || typeof label === 'number') say(node, { text: String(label) })
      if (typeof shape === 'string') give(node, shape, false)
      if (has('icon') || has('img')) remark('picture', id)
    }
  }

  const click = (ids: string, url?: string) => {
    const { line, column } = at()
    for (const id of ids.split(','))
      clicks.push({ id: id.trim(), place: { line, column }, ...(url !== undefined && { url }) })
  }

  const actions: Actions = {
    lex: { firstGraph: firstTime() },
    setAccTitle: (text: string) => void (title = labelText(text)),
    setAccDescription: (text: string) => void (description = labelText(text)),
    setDirection: (name: string) => void (direction = directions[name.trim()] ?? 'down'),
    addVertex(id: string, label?: Said, shape?: string, style?: unknown, ...[, , , properties]: unknown[]) {
      if (id.trim() === '') return
      if (style) return remark('colour', 'style')
      mentions.push({ id, place: at() })
      if (typeof properties === 'string') return setProperties(id, properties)
      const node = nodeOf(id)
      if (label) say(node, label)
      if (shape) give(node, shape, true)
    },
    destructLink(end: string, start?: string): { type: LinkLook } {
      const { next } = at()
      if (/[xo]$/.test(end) && /^[\p{L}\p{N}_]/u.test(next)) remark('glued-end', end.trim(), next)
      return { type: linkOf(end, start) }
    },
    addLink(from: string[], to: string[], link: { type: LinkLook; text?: Said; id?: string }) {
      const label = link.text ? read(link.text) : ''
      if (link.type.stroke === 'unseen' && label !== '') remark('unseen-label', label)
      if (link.id) edgeIds.add(link.id.replace('@', ''))
      for (const one of from) for (const other of to) edges.push({ from: one, to: other, label, ...link.type })
    },
    addSubGraph(name: Said | undefined, list: unknown[], heading: Said | undefined): string {
      const hasId = name && !(name === heading && /\s/.test(name.text))
      const id = hasId ? name.text.trim() : `subGraph${groups.length}`
      const members = list.flat().filter((item) => typeof item === 'string' && item.trim() !== '') as string[]
      const { line, column, lastLine } = at()
      groups.push({ id, title: heading ? read(heading) : '', members: [...new Set(members)], line, column, lastLine })
      return id
    },
    addClass: () => remark('colour', 'classDef'),
    setClass: (_ids: string, name: string) => remark('colour', name),
    setLink(ids: string, url: string, target?: string) {
      const { line, column } = at()
      links.push({ url, line, column })
      if (target !== undefined) remark('window', target)
      click(ids, url)
    },
    setTooltip: (_ids: string, text: string) => remark('tooltip', text),
    setClickEvent(ids: string, name: string) {
      remark('callback', name)
      click(ids)
    },
    updateLink: () => remark('colour', 'linkStyle'),
    updateLinkInterpolate: () => remark('curve', 'interpolate'),
  }

  const finish = (): Flowchart => {
    const sorted = groupsOf(groups, mentions, [...nodes.keys()])
    remarks.push(...sorted.remarks)
    const isGroup = new Set(groups.map(({ id }) => id))
    for (const { id, place, url } of clicks) {
      const node = isGroup.has(id) ? undefined : nodes.get(id)
      if (node && url !== undefined) node.href = safeLink(url)
      if (!node) remarks.push({ kind: isGroup.has(id) ? 'group-link' : 'no-such-box', about: id, ...place })
      else if (url !== undefined && /[\\\s]/.test(url)) remarks.push({ kind: 'odd-link', about: url, ...place })
    }
    for (const { id, place } of mentions) {
      if (isGroup.has(id) && said.delete(id)) remarks.push({ kind: 'box-and-group', about: id, ...where(place) })
    }
    return {
      diagram: {
        title,
        description,
        direction,
        nodes: [...nodes.values()].filter(({ id }) => !isGroup.has(id)),
        edges,
        groups: sorted.groups,
      },
      links,
      remarks,
    }
  }
  return { actions, finish }
}

function where({ line, column }: TextPlace): TextPlace {
  return { line, column }
}

/** Says yes once: the grammar asks before it reads the direction of the chart. */
function firstTime(): () => boolean {
  let isFirst = true
  return () => {
    const was = isFirst
    isFirst = false
    return was
  }
}

/** Only addresses of the site and https; anything else is no link. Browsers read `/\` as `//`, and pass over tabs. */
function safeLink(url: string): string | undefined {
  const isOfSite = !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)
  return !/[\\\s\p{Cc}]/u.test(url) && (isOfSite || /^(?:https:\/\/|mailto:|tel:)/i.test(url)) ? url : undefined
}
