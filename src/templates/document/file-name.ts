/** What no file may have in its name on Windows, and what cannot be seen. */
const unfit = /[\\/:*?"<>|\u0000-\u001f\u007f]+/g

/** The longest part that a draft's own name takes, in characters. */
const longest = 60

/**
 * The name of a file that holds a plan: template, draft and day.
 *
 * @param name of the draft; empty while it has none
 * @param day `2026-11-28`
 * @param ending without a dot
 */
export function fileName(template: string, name: string, day: string, ending: string): string {
  const own = [...name.replaceAll(unfit, ' ').replaceAll(/\s+/g, ' ').trim()].slice(0, longest).join('')
  const parts = own === '' ? [template] : own.includes(template) ? [own] : [template, own]
  if (!own.includes(day)) parts.push(day)
  return `${parts.join('-').replaceAll(unfit, ' ')}.${ending}`
}
