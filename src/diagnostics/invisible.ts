/** Characters that nobody sees, or takes for a plain space, by what they are called: the one list of them. */
export interface Invisible {
  pattern: RegExp
  name: string
  /** It makes a gap as a space does, and may stand in a text. */
  isSpace?: true
}

export const invisible: readonly Invisible[] = [
  { pattern: /\u200B/u, name: '零宽空格' },
  { pattern: /[\u034F\u180E\u200C\u200D\u2060-\u2064]/u, name: '零宽字符' },
  { pattern: /\uFEFF/u, name: '字节序标记' },
  { pattern: /\u00AD/u, name: '软连字符' },
  { pattern: /[\u115F\u1160\u2800\u3164\uFFA0]/u, name: '空白的字' },
  { pattern: /[\u00A0\u202F]/u, name: '不换行空格', isSpace: true },
  { pattern: /\u3000/u, name: '全角空格', isSpace: true },
  { pattern: /[\u1680\u2000-\u200A\u205F]/u, name: '特殊宽度的空格', isSpace: true },
  { pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u, name: '文字方向标记' },
  { pattern: /[\u2028\u2029\u0085]/u, name: '看不见的换行' },
  { pattern: /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/u, name: '控制字符' },
]

const all = new RegExp(invisible.map(({ pattern }) => pattern.source).join('|'), 'gu')

/** The names of the invisible characters in a text, each once. */
export function invisibleIn(text: string): string[] {
  return invisible.flatMap(({ pattern, name }) => (pattern.test(text) ? [name] : []))
}

/** A text without its invisible characters. */
export function withoutInvisible(text: string): string {
  return text.replaceAll(all, '')
}

/** A word in backticks, as messages quote it. What nobody can see in it is said. */
export function quote(word: string): string {
  const hidden = invisibleIn(word)
  return hidden.length > 0 ? `\`${withoutInvisible(word)}\`（里面有看不见的字符：${hidden.join('、')}）` : `\`${word}\``
}
