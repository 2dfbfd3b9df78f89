import type { Expression } from './model.ts'
import { isSameUnit, readUnit, times, writeUnit, type Unit } from './unit.ts'

/** What kind of thing an expression comes to. A number without a unit of its own, such as `30`, goes with any unit. */
export type QuantityKind =
  { kind: 'number'; unit: Unit | 'any' } | { kind: 'date' } | { kind: 'month' } | { kind: 'text' } | { kind: 'yes-no' }

/** The kinds of what expressions name. */
export interface KindScope {
  ofName(name: string): QuantityKind | undefined
  ofColumn(table: string, column: string): QuantityKind | undefined
}

const anyNumber: QuantityKind = { kind: 'number', unit: 'any' }
const inDays: QuantityKind = { kind: 'number', unit: readUnit('天') }
const yesNo: QuantityKind = { kind: 'yes-no' }

/**
 * Finds out what an expression comes to, and what in it does not go together.
 *
 * @param complain takes one sentence for each thing that does not fit
 * @returns `undefined` when it cannot be told; names that are not known are for another rule
 */
export function kindOf(
  expression: Expression,
  scope: KindScope,
  complain: (what: string) => void,
): QuantityKind | undefined {
  const inner = (part: Expression) => kindOf(part, scope, complain)
  switch (expression.kind) {
    case 'literal':
      return typeof expression.value === 'number' ? anyNumber : { kind: 'text' }
    case 'name':
      return scope.ofName(expression.name)
    case 'column':
      return scope.ofColumn(expression.table, expression.column)
    case 'not':
      inner(expression.of)
      return yesNo
    case 'minus':
      return inner(expression.of)
    case 'call': {
      const kinds = expression.args.map((arg) => (expression.name === 'count' ? undefined : inner(arg)))
      return ofCall(expression.name, kinds[0], complain)
    }
    case 'binary': {
      const [left, right] = [inner(expression.left), inner(expression.right)]
      return ofBinary(expression.operator, left, right, complain)
    }
  }
}

function ofCall(
  name: Extract<Expression, { kind: 'call' }>['name'],
  of: QuantityKind | undefined,
  complain: (what: string) => void,
): QuantityKind | undefined {
  if (name === 'filled') return yesNo
  if (name === 'count') return anyNumber
  if (name === 'has') {
    if (of && of.kind !== 'text') complain(`has() 只看文字，这里是${inWords(of)}`)
    return yesNo
  }
  if (of && of.kind !== 'number') complain(`${name}() 只算数，这里是${inWords(of)}`)
  return of
}

function ofBinary(
  operator: Extract<Expression, { kind: 'binary' }>['operator'],
  left: QuantityKind | undefined,
  right: QuantityKind | undefined,
  complain: (what: string) => void,
): QuantityKind | undefined {
  const isCondition = !/^[-+*/]$/.test(operator)
  if (!left || !right) return isCondition ? yesNo : undefined
  if (operator === 'and' || operator === 'or') {
    if (left.kind !== 'yes-no' || right.kind !== 'yes-no') complain(`${operator} 两边都要是条件`)
    return yesNo
  }
  if (operator === '*' || operator === '/') {
    if (left.kind !== 'number' || right.kind !== 'number') {
      complain(`${inWords(left)}和${inWords(right)}不能相${operator === '*' ? '乘' : '除'}`)
      return undefined
    }
    if (left.unit === 'any' && right.unit === 'any') return anyNumber
    const [over, under] = [left.unit, right.unit].map((unit) => (unit === 'any' ? readUnit('') : unit))
    return { kind: 'number', unit: times(over!, under!, operator === '*' ? 1 : -1) }
  }
  if (!goTogether(left, right)) {
    const verb = isCondition ? '比较' : operator === '+' ? '相加' : '相减'
    complain(`${inWords(left)}和${inWords(right)}不能${verb}`)
    return isCondition ? yesNo : undefined
  }
  if (isCondition) return yesNo
  if (left.kind === 'date' && operator === '-') return inDays
  if (left.kind !== 'number' || right.kind !== 'number') {
    complain(`${inWords(left)}不能${operator === '+' ? '相加' : '相减'}`)
    return undefined
  }
  return left.unit === 'any' ? right : left
}

function goTogether(left: QuantityKind, right: QuantityKind): boolean {
  if (left.kind !== 'number' || right.kind !== 'number') return left.kind === right.kind
  return left.unit === 'any' || right.unit === 'any' || isSameUnit(left.unit, right.unit)
}

function inWords(kind: QuantityKind): string {
  if (kind.kind === 'number') return kind.unit === 'any' ? '数' : `「${writeUnit(kind.unit)}」的数`
  return { date: '日期', month: '月份', text: '文字', 'yes-no': '条件' }[kind.kind]
}

/** Whether a kind is a number in a unit. */
export function isIn(kind: QuantityKind, unit: string): boolean {
  return kind.kind === 'number' && (kind.unit === 'any' || isSameUnit(kind.unit, readUnit(unit)))
}

/** A kind in words, for messages. */
export const kindInWords = inWords
