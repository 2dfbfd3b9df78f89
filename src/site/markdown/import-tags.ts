import { fileURLToPath } from 'node:url'
import type { ImportDeclaration, Program } from 'estree-jsx'
import type { Root } from 'mdast'
import { isTag, walk } from '../../mdx/tags.ts'
import { isProcedureTag, tagNames } from '../../procedures/tags.ts'

/** Makes the five tags known on every procedure page, so that an author writes no import line. */
export function importTags() {
  return (tree: Root): void => {
    let hasTags = false
    walk(tree, (node) => {
      hasTags ||= isTag(node) && isProcedureTag(node.name)
    })
    if (!hasTags) return
    const estree: Program = { type: 'Program', sourceType: 'module', body: tagNames.map(importOf) }
    tree.children.unshift({ type: 'mdxjsEsm', value: '', data: { estree } })
  }
}

function importOf(name: string): ImportDeclaration {
  const path = fileURLToPath(new URL(`../components/tags/${name}.astro`, import.meta.url)).replaceAll('\\', '/')
  return {
    type: 'ImportDeclaration',
    specifiers: [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name } }],
    source: { type: 'Literal', value: path, raw: JSON.stringify(path) },
    attributes: [],
  }
}
