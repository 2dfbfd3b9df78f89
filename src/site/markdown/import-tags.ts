import { fileURLToPath } from 'node:url'
import type { ImportDeclaration, Program } from 'estree-jsx'
import type { Root } from 'mdast'
import { isTag, walk } from '../../mdx/tags.ts'
import { isProcedureTag, tagNames } from '../../procedures/tags.ts'

/** What the site puts among the steps: see `frame-steps.ts`. */
const frames = ['OtherCases', 'ProcedureTables'] as const
export type FrameName = (typeof frames)[number]

/** Makes the five tags known on every procedure page, so that an author writes no import line. */
export function importTags() {
  return (tree: Root): void => {
    let hasTags = false
    walk(tree, (node) => {
      hasTags ||= isTag(node) && isProcedureTag(node.name)
    })
    if (!hasTags) return
    const estree: Program = {
      type: 'Program',
      sourceType: 'module',
      body: [...tagNames.map((name) => importOf(name, 'tags')), ...frames.map((name) => importOf(name, 'procedure'))],
    }
    tree.children.unshift({ type: 'mdxjsEsm', value: '', data: { estree } })
  }
}

function importOf(name: string, folder: string): ImportDeclaration {
  const path = fileURLToPath(new URL(`../components/${folder}/${name}.astro`, import.meta.url)).replaceAll('\\', '/')
  return {
    type: 'ImportDeclaration',
    specifiers: [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name } }],
    source: { type: 'Literal', value: path, raw: JSON.stringify(path) },
    attributes: [],
  }
}
