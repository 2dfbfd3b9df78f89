/** Letters, digits and signs of a Chinese keyboard as those of an English one, and any kind of space as a plain one. */
export function toHalfWidth(text: string): string {
  return text
    .replaceAll(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replaceAll('￥', '¥')
    .replaceAll(/[‐-―−]/g, '-')
    .replaceAll(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replaceAll(/\s/g, ' ')
}
