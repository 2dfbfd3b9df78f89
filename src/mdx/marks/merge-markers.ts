import type { Fault, Source } from '../source.ts'

/**
 * The two versions of a text that Git could not merge, one fault for each pair: a line of seven `<`, one of seven `=`, one of
 * seven `>`, any of which may be left over alone.
 *
 * @param source the file
 * @param plain its text without code
 */
export function mergeFaults(source: Source, plain: string): Fault[] {
  const faults: Fault[] = []
  const marks = [...plain.matchAll(/^[ \t]*(<{7}|>{7}|\|{7}|={7})(?![<>|=])(?:[ \t][^\n]*)?\r?$/gm)]
  const isSure = marks.some(([, mark]) => !mark!.startsWith('='))
  let isOpen = false
  for (const { 0: line, 1: mark = '', index } of isSure ? marks : []) {
    if (isOpen && !mark.startsWith('<')) {
      isOpen = !mark.startsWith('>')
      continue
    }
    isOpen = !mark.startsWith('>')
    faults.push({
      rule: 'merge-is-finished',
      file: source.file,
      place: source.placeAt(index + line.indexOf(mark)),
      what: `两个人改了同一处，\`${mark}\` 下面是没有合并完的两份文字`,
      fix: '留下要的那一份，删掉另一份，再删掉 `<<<<<<<`、`=======`、`>>>>>>>` 开头的这几行',
    })
  }
  return faults
}
