/** Digits and signs of a Chinese keyboard, and those meant. */
function toHalfWidth(text: string): string {
  return text
    .replaceAll(/[０-９．，％＋－]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replaceAll('−', '-')
}

/**
 * Reads a number as people type it: `3,000,000`, `300 万`, `９８%` where the unit is %.
 *
 * @param unit of the field, which may stand behind the number
 * @returns `undefined` for what is no number
 */
export function readNumber(typed: string, unit: string): number | undefined {
  let text = toHalfWidth(typed).replaceAll(/\s/g, '')
  if (unit !== '' && text.endsWith(unit)) text = text.slice(0, -unit.length)
  const scale = text.endsWith('亿') ? 1e8 : text.endsWith('万') ? 1e4 : 1
  if (scale > 1) text = text.slice(0, -1)
  if (!/^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(text)) return undefined
  const value = Number((Number(text.replaceAll(',', '')) * scale).toPrecision(15))
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : undefined
}

/** A number for people: thousands apart, at most two decimals. */
export function writeNumber(value: number): string {
  return new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 }).format(value)
}
