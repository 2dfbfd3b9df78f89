import type { Expression } from './model.ts'

/** A field or a column that an expression names, and as what. */
export type Mention = { name: string; as: 'field' | 'table' } | { table: string; column: string; as: 'column' }

/** What an expression names, in written order. */
export function mentionsOf(expression: Expression): Mention[] {
  switch (expression.kind) {
    case 'literal':
      return []
    case 'name':
      return [{ name: expression.name, as: 'field' }]
    case 'column':
      return [{ table: expression.table, column: expression.column, as: 'column' }]
    case 'not':
    case 'minus':
      return mentionsOf(expression.of)
    case 'binary':
      return [...mentionsOf(expression.left), ...mentionsOf(expression.right)]
    case 'call': {
      const [of] = expression.args
      if (expression.name === 'count' && of?.kind === 'name') return [{ name: of.name, as: 'table' }]
      return expression.args.flatMap(mentionsOf)
    }
  }
}
