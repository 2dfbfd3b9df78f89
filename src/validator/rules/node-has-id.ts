import { callNode, isAnchor } from '../../procedures/model.ts'
import { defineProcedureRule } from '../define-rule.ts'
import { anchorOf, isReserved, onlyMissingId, writtenWays } from '../ways.ts'

/** Every step, decision, wait and exit has an id that can be an anchor and is not taken by the page itself. */
export default defineProcedureRule({
  why: '别的步骤、测验和书签都靠这个短名找到它，没有就连不上',
  check({ nodes }, report) {
    for (const node of nodes) {
      if (node.id === '') {
        const meant = onlyMissingId({ nodes })
        report({
          place: node.place,
          what: `${callNode(node)}没有短名`,
          fix: meant
            ? `加上 \`id="…"\`，用小写英文说明意思。有路通到 \`${meant}\`，却没有这一步，是不是 \`id="${meant}"\`？`
            : '加上 `id="…"`，用小写英文说明意思，例如 `id="ask-reason"`',
        })
      } else if (!isAnchor(node.id)) {
        const anchor = anchorOf(node, nodes)
        const ways = nodes.flatMap(writtenWays).filter(({ value }) => value === node.id)
        report({
          place: node.idPlace,
          what: `短名 \`${node.id}\` 不能做网址里的锚点`,
          fix: anchor
            ? `只用小写英文字母、数字和短横线：\`${anchor}\`${ways.length > 0 ? '，指向它的地方一起改' : ''}`
            : '只用小写英文字母、数字和短横线，例如 `ask-reason`',
          ...(anchor && {
            edits: [node.idPlace, ...ways.map(({ place }) => place)].map((place) => {
              return { place, old: node.id, text: anchor }
            }),
          }),
        })
      } else if (isReserved(node.id)) {
        report({
          place: node.idPlace,
          what: `短名 \`${node.id}\` 是页面自己要用的`,
          fix: `换一个说明意思的名字，例如 \`${node.id}-${node.kind}\``,
        })
      }
    }
  },
})
