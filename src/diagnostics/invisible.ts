/** Characters that nobody sees, or takes for a plain space, by what they are called. */
const names: [RegExp, string][] = [
  [/\u200B/, '零宽空格'],
  [/[\u200C\u200D\u2060]/, '零宽字符'],
  [/\uFEFF/, '字节序标记'],
  [/\u00AD/, '软连字符'],
  [/[\u00A0\u202F]/, '不换行空格'],
  [/\u3000/, '全角空格'],
  [/[\u1680\u2000-\u200A\u205F]/, '特殊宽度的空格'],
  [/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/, '文字方向标记'],
  [/[\u2028\u2029\u0085]/, '看不见的换行'],
  [/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/, '控制字符'],
]

const all = new RegExp(names.map(([{ source }]) => source).join('|'), 'g')

/** The names of the invisible characters in a text, each once. */
export function invisibleIn(text: string): string[] {
  return names.flatMap(([pattern, name]) => (pattern.test(text) ? [name] : []))
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
