import { nearest } from '../diagnostics/nearest.ts'

/** Whether a file or a folder around it has a name that starts with a dot. Neither the site nor the check reads it. */
export function isHidden(file: string): boolean {
  return /(?:^|\/)\./.test(file)
}

/** Whether an editor or a system left a file behind that nobody wrote: a backup, a lock, a list of thumbnails. */
export function isLeftover(file: string): boolean {
  const name = nameOf(file)
  if (isHidden(file) || /^(?:~\$|#.*#$)|~$/.test(name)) return true
  return /\.(?:bak|old|orig|save|sw[a-p]|tmp)$|^(?:thumbs\.db|desktop\.ini)$/i.test(name)
}

/** The name of a file without its folder. */
export function nameOf(file: string): string {
  return file.split('/').at(-1) ?? ''
}

/** What systems put behind the name of a copy: ` - 副本`, ` copy 2`, `(1)`. */
const copied = /\s*(?:-\s*)?(?:副本|copy)(?:\s*[(（]?\d+[)）]?)?(?=\.\w+$)|\s*[(（]\d+[)）](?=\.\w+$)/i

/** The file that a file is a copy of, by its name; `undefined` when it is not called like a copy. */
export function originalOf(file: string): string | undefined {
  const original = file.replace(copied, '')
  return original === file ? undefined : original
}

/** Files whose text has to be copied out, since giving them another name does not make them text. */
const office = /\.(?:docx?|wps|rtf|pages|xlsx?|et|numbers)$/i

/** Whether a file belongs to an office program. */
export function isOfficeFile(file: string): boolean {
  return office.test(file)
}

/**
 * The name that a file should have had to be read as a page or a list.
 *
 * @param name the name without its folder
 * @param endings what such a file may end in, the usual one first: `mdx` and `md`, or `yaml` and `yml`
 * @returns `undefined` when it was meant as something else, a picture for example, or has a right ending
 */
export function rightName(name: string, endings: readonly [string, string]): string | undefined {
  const [usual] = endings
  // keys.MDX, keys.mdx.txt, keys。mdx, keys.mdx(1)
  const hidden = /^(.+?)[.。．](mdx?|ya?ml)[.。\s_]*(?:txt|text|html?|[(（]\d+[)）])?$/i.exec(name)
  if (hidden) {
    const [, base = '', ending = ''] = hidden
    const right = `${base}.${ending.toLowerCase()}`
    return right === name ? undefined : right
  }
  const [, base, ending = ''] = /^(.+)\.([^.]*)$/.exec(name) ?? []
  // Words in capitals are files about the folder: LICENSE, README.
  if (base === undefined) return /^[A-Z]+$/.test(name) ? undefined : `${name}.${usual}`
  if (/^(?:markdown|mdown|mkdn?)$/i.test(ending)) return `${base}.md`
  if (/^(?:txt|text|html?|csv|json)$/i.test(ending) || isOfficeFile(name)) return `${base}.${usual}`
  const guess = nearest(ending, endings)
  return guess && `${base}.${guess}`
}
