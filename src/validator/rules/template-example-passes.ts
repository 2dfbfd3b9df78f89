import { namesOf } from '../../catalogue/templates.ts'
import { suggest } from '../../diagnostics/advise.ts'
import type { YamlPath } from '../../mdx/read-yaml.ts'
import { checkPlan } from '../../templates/check.ts'
import { cellsOf, fieldsOf, hasRows, type Template } from '../../templates/model.ts'
import { defineTemplateRule } from '../define-rule.ts'

/** The example of a template is filled in as the template asks, and holds nothing that the template does not have. */
export default defineTemplateRule({
  why: '例子自己都通不过，照着填的人就不知道该信哪一个',
  check({ template, entry }, report, { catalogue }) {
    const names = namesOf(catalogue)
    if (!catalogue.lists.roles.isComplete || !catalogue.lists.platforms.isComplete) return
    const file = entry.source.file
    const placeOf = (path: YamlPath) => entry.placeOf(['example', 'values', ...path])
    const strangers = strangersOf(template)
    for (const { path, what, fix } of strangers) report({ file, place: placeOf(path), what, fix })
    if (strangers.length > 0) return
    for (const { path, where, say } of checkPlan(template, template.example.values, names)) {
      report({
        file,
        place: placeOf(path),
        what: `例子里「${where}」：${say}`,
        fix: '照这句话改例子，或者改模板的要求',
      })
    }
  },
})

/** What the example fills in that the template does not have. */
function strangersOf(template: Template): { path: YamlPath; what: string; fix: string }[] {
  const fields = new Map(fieldsOf(template).map((field) => [field.id, field]))
  return Object.entries(template.example.values).flatMap(([id, value]) => {
    const field = fields.get(id)
    if (!field) {
      return [{ path: [id], what: `例子填了 \`${id}\`，模板里没有这个字段`, fix: suggest(id, [...fields.keys()], '模板的字段') }] // prettier-ignore
    }
    if (hasRows(field) !== Array.isArray(value)) {
      const what = hasRows(field) ? `例子里的「${field.label}」应该是一行一行的` : `例子里的「${field.label}」只填一项`
      return [{ path: [id], what, fix: hasRows(field) ? '每行以「- 」开头' : '写在冒号后面，不要列成几行' }]
    }
    if (!hasRows(field) || !Array.isArray(value)) return []
    const columns = cellsOf(field).map((cell) => cell.id)
    return value.flatMap((row, index) =>
      Object.keys(row)
        .filter((column) => !columns.includes(column))
        .map((column) => ({
          path: [id, index, column],
          what: `例子填了 \`${column}\`，「${field.label}」里没有这一列`,
          fix: suggest(column, columns, '这张表的列'),
        })),
    )
  })
}
