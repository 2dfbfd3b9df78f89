import { privateKinds } from './private-data-kinds.ts'

/** Something about a person that stands in a text, and where. */
export interface PrivateData {
  /** What it is: 手机号. */
  kind: string
  /** Offset in the text. */
  at: number
  length: number
  /** What to write instead: the form that the handbook uses. */
  fix: string
}

/**
 * What a text says about a person that must not be kept: numbers to call, of papers, cards, orders and parcels,
 * addresses of homes and mail. A number whose middle is masked (`138****1234`) is none, nor is what a web address holds.
 *
 * Source: Personal Information Protection Law, articles 6 (minimum), 19 (shortest time), 28 (sensitive data).
 */
export function privateDataIn(text: string): PrivateData[] {
  let rest = halfWidth(text).replaceAll(/\bhttps?:\/\/[^\s)）"'<>，。]+/gi, blank)
  const found: PrivateData[] = []
  for (const { kind, fix, pattern, accepts } of privateKinds) {
    for (const { 0: words, index: at } of rest.matchAll(pattern)) {
      if (
        accepts &&
        !accepts(words, rest.slice(Math.max(0, at - 20), at), rest.slice(at + words.length, at + words.length + 6))
      )
        continue
      found.push({ kind, fix, at, length: words.length })
      rest = rest.slice(0, at) + blank(words) + rest.slice(at + words.length)
    }
  }
  return found.sort((a, b) => a.at - b.at)
}

/** A text in which each full-width sign, odd space and odd hyphen is the usual one; offsets stay as they are. */
function halfWidth(text: string): string {
  return text
    .replaceAll(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll(/[\u00A0\u2000-\u200A\u3000]/g, ' ')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
}

function blank(text: string): string {
  return '\u0001'.repeat(text.length)
}
