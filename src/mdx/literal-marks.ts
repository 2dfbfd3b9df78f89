import type { Code, Construct, State, Tokenizer } from 'micromark-util-types'
import type { Processor } from 'unified'

/**
 * Keeps marks that are signs of their own: `单价*数量`, `30**40`, `50~~100`, `签名：______`. A single asterisk between
 * letters, digits or Han characters, any number of asterisks between Latin letters or digits (`t**8`), of tildes between
 * digits, three underscores and four asterisks are text.
 */
export function literalMarks(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: object[] }
  const extensions = (data.micromarkExtensions ??= [])
  extensions.push({ text: Object.fromEntries(['*', '~', '_'].map((mark) => [mark.charCodeAt(0), construct(mark)])) })
}

function construct(mark: string): Construct {
  const tokenize: Tokenizer = function (effects, ok, nok) {
    const { previous } = this
    const ofMark = mark.charCodeAt(0)
    let count = 0

    const inside: State = (code) => {
      if (code === ofMark) {
        count += 1
        effects.consume(code)
        return inside
      }
      effects.exit('data')
      const isSign = isBetween(mark, previous) && isBetween(mark, code)
      const isLine = (mark === '_' && count > 2) || (mark === '*' && count > 3)
      const isLone = mark === '*' && count === 1 && isWord(previous) && isWord(code)
      return isSign || isLone || isLine ? ok(code) : nok(code)
    }

    return (code) => {
      if (previous === ofMark) return nok(code)
      effects.enter('data')
      return inside(code)
    }
  }
  return { name: 'literalMarks', tokenize }
}

/** Whether a mark is a sign between two of such characters: tildes between digits, asterisks in the name of a buyer, too. */
function isBetween(mark: string, code: Code): boolean {
  if (mark === '_' || code === null || code < 0) return false
  return (mark === '*' ? /^[0-9０-９A-Za-z]$/ : /^[0-9０-９]$/).test(String.fromCharCode(code))
}

/** Whether a UTF-16 unit belongs to a letter, a digit or a Han character; halves of rare characters are taken for such. */
function isWord(code: Code): boolean {
  return code !== null && code >= 0 && /^[\p{L}\p{N}\uD800-\uDFFF]$/u.test(String.fromCharCode(code))
}
