import type { Expression } from './model.ts'

const signs: Record<string, string> = { '*': '×', '/': '÷', '-': '−', '+': '+', and: '且', or: '或' }

/**
 * A formula in the words of the form: 月目标 ÷ 店铺数 ÷ 天数.
 *
 * @param labelOf what a field is called; for a column, with the id of its table
 */
export function describeFormula(expression: Expression, labelOf: (name: string, table?: string) => string): string {
  const inner = (part: Expression): string => describeFormula(part, labelOf)
  switch (expression.kind) {
    case 'literal':
      return String(expression.value)
    case 'name':
      return labelOf(expression.name)
    case 'column':
      return labelOf(expression.column, expression.table)
    case 'not':
      return `非（${inner(expression.of)}）`
    case 'minus':
      return `−${inner(expression.of)}`
    case 'call': {
      const args = expression.args.map(inner).join('、')
      return { sum: `${args}合计`, count: `${args}行数`, floor: `（${args}）取整`, filled: args, has: args }[
        expression.name
      ]
    }
    case 'binary': {
      const { operator, left, right } = expression
      const bracket = (part: Expression, isRight: boolean) =>
        part.kind === 'binary' && needsBrackets(operator, part.operator, isRight) ? `（${inner(part)}）` : inner(part)
      return `${bracket(left, false)} ${signs[operator] ?? operator} ${bracket(right, true)}`
    }
  }
}

function needsBrackets(outer: string, innerOperator: string, isRight: boolean): boolean {
  const rank = (operator: string) => (/^[*/]$/.test(operator) ? 2 : /^[-+]$/.test(operator) ? 1 : 0)
  if (rank(innerOperator) !== rank(outer)) return rank(innerOperator) < rank(outer)
  return isRight && (outer === '-' || outer === '/')
}
