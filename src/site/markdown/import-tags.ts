import { fileURLToPath } from 'node:url'
import { defineMdastPlugin } from 'satteri'
import { tagNames } from '../../procedures/tags.ts'

/** Makes the five tags known on every procedure page, so that an author writes no import line. */
export const importTags = defineMdastPlugin({
  name: 'import-tags',
  before(root, context) {
    if (context.sourceFormat !== 'mdx' || !/<(?:Step|Decision|Wait|Exit)\b/.test(context.source)) return
    const value = tagNames.map((name) => `import ${name} from ${JSON.stringify(componentPath(name))}`).join('\n')
    context.prependChild(root, { type: 'mdxjsEsm', value })
  },
})

function componentPath(name: string): string {
  return fileURLToPath(new URL(`../components/tags/${name}.astro`, import.meta.url)).replaceAll('\\', '/')
}
