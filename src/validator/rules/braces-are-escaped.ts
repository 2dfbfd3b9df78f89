import { visit } from 'unist-util-visit'
import { startOf } from '../../mdx/tags.ts'
import { defineFaultRule, defineRule, type Rule } from '../rule.ts'

const id = 'braces-are-escaped'
const why = '花括号里的字会被当成代码，页面会报错或少字'

const ofProcedures = defineFaultRule({ id, why })

/** A page that has an import or an export was written by somebody who means code. */
const ofOtherPages = defineRule({
  id,
  why,
  check({ catalogue }, report) {
    const procedures = new Set(catalogue.procedures.map(({ file }) => file))
    for (const { source, tree } of catalogue.pages) {
      if (procedures.has(source.file) || tree.children.some((node) => (node.type as string) === 'mdxjsEsm')) continue
      visit(tree, (node) => {
        const { type, value = '' } = node as { type: string; value?: string }
        if (!/^mdx(Text|Flow)Expression$/.test(type) || /^\s*\/\*[\s\S]*\*\/\s*$/.test(value)) return
        report({
          file: source.file,
          place: startOf(node),
          what: `\`{${value}}\` 会被当成代码`,
          fix: `在花括号前面加反斜杠：\`${`{${value}}`.replaceAll(/[{}]/g, '\\$&')}\``,
        })
      })
    }
  },
})

/** Curly brackets in the text are not read as code. */
const rule: Rule = { id, why, parts: (context) => [...ofProcedures.parts(context), ...ofOtherPages.parts(context)] }

export default rule
