import { isSameWord } from '../../diagnostics/nearest.ts'
import { callNode, isAnchor, type ProcedureNode } from '../../procedures/model.ts'
import { defineProcedureRule } from '../rule.ts'

/** Anchors of the page itself. */
const reserved = ['chart', 'chart-title', 'chart-desc', 'chart-tip', 'steps', 'basis', 'search', 'start', 'theme-icons']

/** Every step, decision, wait and exit has an id that can be an anchor and is not taken by the page itself. */
export default defineProcedureRule({
  id: 'node-has-id',
  why: '别的步骤、测验和书签都靠这个短名找到它，没有就连不上',
  check({ nodes }, report) {
    for (const node of nodes) {
      if (node.id === '') {
        report({
          place: node.place,
          what: `${callNode(node)}没有短名`,
          fix: '加上 `id="…"`，用小写英文说明意思，例如 `id="ask-reason"`',
        })
      } else if (!isAnchor(node.id)) {
        report({
          place: node.idPlace,
          what: `短名 \`${node.id}\` 不能做网址里的锚点`,
          fix: `只用小写英文字母、数字和短横线，${suggestion(node)}`,
          ...(isSure(node) && { edits: [{ place: node.idPlace, old: node.id, text: cleaned(node.id) }] }),
        })
      } else if (reserved.includes(node.id)) {
        report({
          place: node.idPlace,
          what: `短名 \`${node.id}\` 是页面自己要用的`,
          fix: `换一个说明意思的名字，例如 \`${node.id}-${node.kind}\``,
        })
      }
    }
  },
})

function suggestion({ id, kind }: ProcedureNode): string {
  const clean = cleaned(id)
  if (clean === '') return '例如 `ask-reason`'
  const fitting = reserved.includes(clean) ? `${clean}-${kind}` : clean
  return isSure({ id }) ? `改成 \`${fitting}\`` : `例如 \`${fitting}\``
}

/** An id without what cannot stand in an address. */
function cleaned(id: string): string {
  return id
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

/** Whether only case, spaces and punctuation keep an id from being one. */
function isSure({ id }: Pick<ProcedureNode, 'id'>): boolean {
  return isSameWord(cleaned(id), id) && !reserved.includes(cleaned(id))
}
