import { stringify } from 'yaml'
import { z } from 'zod'
import { readText } from '../../src/catalogue/read-text.ts'
import type { Place } from '../../src/diagnostics/place.ts'
import { readList } from '../../src/mdx/read-list.ts'
import { text } from '../../src/reference/fields.ts'
import type { VainLine } from './read-exports.ts'
import type { Places } from './places.ts'

/** A line of a draft: a question, and where a person wants it. */
const Choice = z
  .strictObject({
    ask: text.meta({ description: '大家怎么问' }),
    of: z.string().trim().nullish().meta({ description: '归到哪里：流程的 id、`id#步骤` 或者站内地址；不要的留空' }),
  })
  .meta({ title: '待选的问法' })

/** A question that a person chose. */
export interface Chosen {
  ask: string
  of: string
  /** Where `of` stands in the draft. */
  place: Place
}

/** A draft for a person to fill in: each line with what it is most like. */
export function draftOf(lines: readonly VainLine[], { likely }: Pick<Places, 'likely'>, file: string): string {
  const head = [
    '# 没搜到的，问得最多的在前面。要收的，在 of 后面写它归到哪里：抄下面给的，或者写别的',
    '# 流程的 id、id#步骤、站内地址；手册不管的事写 off-topic。不收的留空。ask 可以改得通顺一点。',
    `# 写好以后运行：npm run asks:import -- --write ${file}`,
  ]
  const blocks = lines.map(({ query, count, outcome }) => {
    const { places, isOff } = likely(query)
    const most = [
      ...(isOff ? ['off-topic  像是手册不管的事'] : []),
      ...places.map(({ of, title, question }) => `${of}  《${title}》，像「${onOneLine(question)}」`),
    ]
    const about = [`${count} 次`, outcome].filter(Boolean).join('，')
    const comments = [`${about}。${most.length > 0 ? '最像：' : '没有像的。'}`, ...most.map((line) => `  ${line}`)]
    return [...comments.map((line) => `# ${line}`), `- ask: ${scalar(query)}`, '  of:'].join('\n')
  })
  return `${[head.join('\n'), ...blocks].join('\n\n')}\n`
}

/**
 * What a person chose in a draft.
 *
 * @throws everything that is wrong with the file, in Chinese, a line for each
 */
export function readChoices(file: string, bytes: Uint8Array): Chosen[] {
  const source = readText(file, bytes)
  if ('rule' in source) throw new Error(`${file}：${source.what}；${source.fix ?? ''}`)
  const { entries, findings } = readList({ name: '待选的问法', path: '', schema: Choice, id: 'ask' }, [source])
  if (findings.length > 0)
    throw new Error(findings.map(({ place, what, fix }) => [`${file}:${place?.line ?? 1} ${what}`, fix].filter(Boolean).join('；')).join('\n')) // prettier-ignore
  return entries.flatMap(({ value: { ask, of }, placeOf }) =>
    of ? [{ ask: onOneLine(ask), of, place: placeOf(['of']) }] : [],
  )
}

/** A text as YAML takes it on one line: quoted where it would be read as something else. */
export function scalar(text: string): string {
  return stringify(text, { lineWidth: 0, singleQuote: true }).trimEnd()
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trimEnd()
}
