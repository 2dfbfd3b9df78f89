import jsep from 'jsep'
import { nearest, sayGuess } from '../../diagnostics/nearest.ts'
import { comparisons, functionNames, joints, sums, type Expression, type FunctionName, type Operator } from './model.ts'

/** What was read of a formula, or what is wrong with it. */
export type ParsedExpression = { expression: Expression } | { what: string; fix: string }

const operators = new Set<string>([...comparisons, ...sums, ...joints])

/** Characters of a Chinese keyboard, and those meant. */
const fullWidth: Record<string, string> = { '（': '(', '）': ')', '，': ',', '×': '*', '÷': '/', '−': '-', '“': '"', '”': '"' } // prettier-ignore

for (const operator of Object.keys(jsep.binary_ops)) if (!operators.has(operator)) jsep.removeBinaryOp(operator)
for (const operator of Object.keys(jsep.unary_ops)) if (operator !== '-') jsep.removeUnaryOp(operator)
jsep.addUnaryOp('not')
jsep.addBinaryOp('or', 1)
jsep.addBinaryOp('and', 2)

class Unreadable extends Error {
  readonly fix: string
  constructor(what: string, fix: string) {
    super(what)
    this.fix = fix
  }
}

/**
 * Reads a formula or a condition. Only at build: browsers get the tree.
 *
 * @param text for example `floor(target / shops)`, `end >= start and count(goals) >= 1`
 */
export function parseExpression(text: string): ParsedExpression {
  const foreign = Object.keys(fullWidth).find((character) => text.includes(character))
  if (foreign) {
    return { what: `\`${text}\` 里有全角的「${foreign}」`, fix: `改成半角的 \`${fullWidth[foreign]}\`` }
  }
  const single = /(^|[^=!<>])=([^=]|$)/.test(text)
  if (single) return { what: `\`${text}\` 里的 \`=\` 读不懂`, fix: '比较两边是否相等，写两个等号 `==`' }
  let tree: jsep.Expression
  try {
    tree = jsep(text)
  } catch {
    return { what: `\`${text}\` 读不懂`, fix: '核对括号是否成对、运算符两边是否都有内容' }
  }
  try {
    return { expression: convert(tree, false) }
  } catch (error) {
    if (error instanceof Unreadable) return { what: `\`${text}\` 里${error.message}`, fix: error.fix }
    throw error
  }
}

function convert(node: jsep.Expression, inCall: boolean): Expression {
  switch (node.type) {
    case 'Literal': {
      const { value } = node as jsep.Literal
      if (typeof value === 'number' || typeof value === 'string') return { kind: 'literal', value }
      break
    }
    case 'Identifier':
      return { kind: 'name', name: (node as jsep.Identifier).name }
    case 'BinaryExpression': {
      const { operator, left, right } = node as jsep.BinaryExpression
      if (!operators.has(operator)) break
      return {
        kind: 'binary',
        operator: operator as Operator,
        left: convert(left, false),
        right: convert(right, false),
      }
    }
    case 'UnaryExpression': {
      const { operator, argument } = node as jsep.UnaryExpression
      return { kind: operator === '-' ? 'minus' : 'not', of: convert(argument, false) }
    }
    case 'CallExpression': {
      const { callee, arguments: args } = node as jsep.CallExpression
      const name = callee.type === 'Identifier' ? (callee as jsep.Identifier).name : ''
      return { kind: 'call', name: functionOf(name), args: args.map((arg) => convert(arg, true)) }
    }
    case 'MemberExpression': {
      const { object, property, computed } = node as jsep.MemberExpression
      if (computed || object.type !== 'Identifier' || property.type !== 'Identifier') break
      const [table, column] = [(object as jsep.Identifier).name, (property as jsep.Identifier).name]
      if (inCall) return { kind: 'column', table, column }
      throw new Unreadable(` \`${table}.${column}\` 是一整列，不是一个数`, `写成 \`sum(${table}.${column})\``)
    }
  }
  throw new Unreadable('有读不懂的写法', '只用字段的短名、数、`+ - * /`、比较、括号，和 sum、count、floor、filled、has')
}

function functionOf(name: string): FunctionName {
  const known = functionNames.find((known) => known === name)
  if (known) return known
  const guess = nearest(name, functionNames)
  throw new Unreadable(
    `没有 \`${name}()\` 这个算法`,
    guess
      ? sayGuess(name, guess, (text) => `\`${text}()\``)
      : `能用的有：${functionNames.map((known) => `\`${known}()\``).join('、')}`,
  )
}
