import type { Expression, Operator, Quantity, Scope } from './model.ts'

type Call = Extract<Expression, { kind: 'call' }>

/**
 * Works an expression out.
 *
 * @returns `undefined` as long as something that it needs is empty or cannot be read; `and` and `or` need only as much
 *   as settles them
 */
export function evaluate(expression: Expression, scope: Scope): Quantity | undefined {
  switch (expression.kind) {
    case 'literal':
      return expression.value
    case 'name':
      return scope.quantity(expression.name)
    case 'column':
      return undefined
    case 'call':
      return functions[expression.name](expression, scope)
    case 'not': {
      const of = evaluate(expression.of, scope)
      return typeof of === 'boolean' ? !of : undefined
    }
    case 'minus': {
      const of = evaluate(expression.of, scope)
      return typeof of === 'number' ? -of : undefined
    }
    case 'binary':
      return binary(expression.operator, evaluate(expression.left, scope), evaluate(expression.right, scope))
  }
}

const functions: Record<Call['name'], (call: Call, scope: Scope) => Quantity | undefined> = {
  sum: ({ args: [of] }, scope) => {
    if (of?.kind !== 'column') return undefined
    const terms = scope.rows(of.table).map((row) => row.quantity(of.column))
    if (terms.length === 0 || !terms.every((term) => typeof term === 'number')) return undefined
    return exact(terms.reduce((sum, term) => sum + term, 0))
  },
  count: ({ args: [of] }, scope) => (of?.kind === 'name' ? scope.rows(of.name).length : undefined),
  floor: ({ args: [of] }, scope) => {
    const value = of && evaluate(of, scope)
    return typeof value === 'number' ? Math.floor(value) : undefined
  },
  filled: ({ args: [of] }, scope) => (of?.kind === 'name' ? scope.isFilled(of.name) : undefined),
  has: ({ args: [of, ...words] }, scope) => {
    const text = of && evaluate(of, scope)
    if (typeof text !== 'string') return undefined
    return words.some((word) => word.kind === 'literal' && text.includes(String(word.value)))
  },
}

function binary(operator: Operator, left: Quantity | undefined, right: Quantity | undefined): Quantity | undefined {
  if (operator === 'and' || operator === 'or') {
    const settles = operator === 'or'
    if (left === settles || right === settles) return settles
    return left === undefined || right === undefined ? undefined : !settles
  }
  if (left === undefined || right === undefined || typeof left !== typeof right) return undefined
  switch (operator) {
    case '==':
      return left === right
    case '!=':
      return left !== right
    case '<':
      return left < right
    case '<=':
      return left <= right
    case '>':
      return left > right
    case '>=':
      return left >= right
  }
  if (typeof left === 'string' && typeof right === 'string') return operator === '-' ? days(left, right) : undefined
  if (typeof left !== 'number' || typeof right !== 'number') return undefined
  switch (operator) {
    case '+':
      return exact(left + right)
    case '-':
      return exact(left - right)
    case '*':
      return exact(left * right)
    case '/':
      return right === 0 ? undefined : exact(left / right)
  }
}

/** A number without what binary fractions add to it: 0.1 + 0.2 is 0.3. */
function exact(value: number): number | undefined {
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : undefined
}

/** The days from one date to another. */
function days(to: string, from: string): number | undefined {
  const between = (Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000
  return Number.isNaN(between) ? undefined : between
}
