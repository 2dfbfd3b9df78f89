import { describe, expect, test } from 'vitest'
import { buildCatalogue } from '../../src/catalogue/build.ts'
import type { Catalogue } from '../../src/catalogue/model.ts'
import type { Message } from '../../src/diagnostics/message.ts'
import type { Procedure } from '../../src/procedures/model.ts'
import { preset } from '../../src/validator/preset.ts'
import { rules } from '../../src/validator/rules.ts'
import { checkContent } from '../../src/validator/run.ts'
import { dayAfter } from '../support/content.ts'
import { applyEdits } from '../support/edits.ts'
import { realContent, realFiles } from '../support/real-content.ts'

const procedures = realFiles(/^docs\/procedures\/[^/]+\/[^/]+\.mdx$/).map(({ file, lines }) => ({
  file,
  text: lines.join('\n'),
}))

/** The real content with other texts in some of its files, read and checked. */
async function check(texts: ReadonlyMap<string, string>): Promise<{ catalogue: Catalogue; messages: Message[] }> {
  const files = realContent.map(({ file, bytes }) => {
    const text = texts.get(file)
    return { file, bytes: text === undefined ? bytes : new TextEncoder().encode(text) }
  })
  const catalogue = buildCatalogue(files)
  const { messages } = await checkContent(catalogue, rules, { preset, today: dayAfter(catalogue) })
  return { catalogue, messages: messages.filter(({ level, ruleId }) => level !== 'note' && ruleId !== 'image-exists') }
}

const sound = await check(new Map())

/** Names by id, out of the content itself. */
const { lists } = sound.catalogue
const nameOf = {
  role: (id: string) => lists.roles.byId.get(id)?.name,
  flag: (id: string) => lists.flags.byId.get(id)?.name,
  platform: (id: string) => lists.platforms.byId.get(id)?.name,
  register: (id: string) => lists.registers.byId.get(id)?.name,
  reply: (id: string) => lists.replies.byId.get(id)?.title,
  rule: (id: string) => lists.ruleCards.byId.get(id)?.topic,
  procedure: (id: string) => sound.catalogue.procedureById.get(id)?.title?.value ?? lists.planned.byId.get(id)?.title,
}

/** A word that an attribute cannot hold whole, or that a YAML list would cut. */
const isPlain = (name: string | undefined): name is string => name !== undefined && !/[\s,，、"':：[\]#]/.test(name)

/** Every second value of an attribute or a key in another form, the first of them always. */
function values(text: string, pattern: RegExp, change: (value: string) => string | undefined): string {
  let count = 0
  return text.replaceAll(pattern, (all, before: string, value: string, behind: string) => {
    const changed = change(value)
    if (changed === undefined || changed === value || count++ % 2 === 1) return all
    return before + changed + behind
  })
}

const attribute = (names: string) => new RegExp(`( (?:${names})=")([^"\\n]+)(")`, 'g')
const setting = (names: string) => new RegExp(`(^(?:${names}): )(.+)($)`, 'gm')
const fullWidth = (text: string) =>
  text.replaceAll(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
const words = (change: (word: string) => string) => (list: string) => list.split(' ').map(change).join(' ')

/** What goes wrong in typing and pasting, where what was meant is plain. */
const slips: Record<string, (text: string) => string> = {
  'ids in capitals': (text) => values(text, attribute('next|to|timeout'), (id) => id.toUpperCase()),
  'underscores for hyphens': (text) => values(text, attribute('next|to|timeout'), (id) => id.replaceAll('-', '_')),
  'full-width ids': (text) => values(text, attribute('next|to|timeout|role|flag'), fullWidth),
  'zero-width characters in ids': (text) =>
    values(
      text,
      attribute('next|to|timeout|role|flag|handsTo|reply|rules'),
      (id) => `${id.slice(0, 1)}\u200B${id.slice(1)}`,
    ),
  'a no-break space behind a role': (text) => values(text, attribute('role'), (id) => `${id}\u00A0`),
  'roles by name': (text) => values(text, attribute('role'), nameOf.role),
  'flags by name': (text) => values(text, attribute('flag'), nameOf.flag),
  'registers by name': (text) =>
    values(
      text,
      attribute('registers'),
      words((id) => (isPlain(nameOf.register(id)) ? nameOf.register(id)! : id)),
    ),
  'registers by name in title marks': (text) =>
    values(
      text,
      attribute('registers'),
      words((id) => (isPlain(nameOf.register(id)) ? `《${nameOf.register(id)}》` : id)),
    ),
  'register numbers in other letters': (text) =>
    values(
      text,
      attribute('registers'),
      words((id) => id.replace(/^R0*/, 'r-')),
    ),
  'replies by title': (text) =>
    values(
      text,
      attribute('reply'),
      words((id) => (isPlain(nameOf.reply(id)) ? nameOf.reply(id)! : id)),
    ),
  'rule cards by topic': (text) =>
    values(
      text,
      attribute('rules'),
      words((id) => (isPlain(nameOf.rule(id)) && isOnly(nameOf.rule(id)!) ? nameOf.rule(id)! : id)),
    ),
  'procedures by title': (text) =>
    values(
      text,
      attribute('handsTo'),
      words((id) => (isPlain(nameOf.procedure(id)) ? nameOf.procedure(id)! : id)),
    ),
  'better procedures by title': (text) =>
    values(text, /(^ +use: )(.+)($)/gm, (id) =>
      isPlain(nameOf.procedure(id)) ? `《${nameOf.procedure(id)}》` : undefined,
    ),
  'the owner by name': (text) => values(text, setting('owner|deputy'), nameOf.role),
  'platforms by name': (text) =>
    text.replace(
      /^platforms: \[(.*)\]$/m,
      (_, ids: string) => `platforms: [${ids.split(', ').map(nameOf.platform).join(', ')}]`,
    ),
  'platforms in full-width brackets': (text) => text.replace(/^platforms: \[(.*)\]$/m, 'platforms: 【$1】'),
  'platforms in one string': (text) =>
    text.replace(/^platforms: \[(.*)\]$/m, (_, ids: string) => `platforms: ${ids.replaceAll(', ', '、')}`),
  'names of settings in Chinese': (text) =>
    text
      .replace(/^owner:/m, '负责人:')
      .replace(/^trigger:/m, '触发:')
      .replace(/^reviewed:/m, '复核日期:'),
  'names of settings in capitals': (text) =>
    text.replace(/^owner:/m, 'Owner:').replace(/^reviewEvery:/m, 'review_every:'),
  'names of attributes in Chinese': (text) =>
    text
      .replace(/ title="/, ' 标题="')
      .replace(/ role="/, ' 角色="')
      .replace(/ to="/, ' 去哪里="'),
  'names of attributes in capitals': (text) => text.replace(/ title="/, ' Title="').replace(/ handsTo="/, ' handsto="'),
  'replies for reply': (text) => text.replace(/ reply="/, ' replies="'),
  'tags in small letters': (text) => text.replace(/^<Step ([\s\S]*?)^<\/Step>/m, '<step $1</step>'),
  'tags in Chinese': (text) => text.replace(/^<Exit /m, '<出口 '),
  'dashes for the lines around the settings': (text) => text.replaceAll(/^---$/gm, '——'),
  'a long dash for the line below the settings': (text) => text.replace(/\n---\n/, '\n———\n'),
  'empty lines above the settings': (text) => `\n\n${text}`,
  'days in full-width digits': (text) => values(text, setting('reviewed'), fullWidth),
  'days in Chinese': (text) => text.replace(/^reviewed: (\d+)-0?(\d+)-0?(\d+)$/m, 'reviewed: $1年$2月$3日'),
  'hours in Chinese': (text) =>
    values(text, attribute('within'), (time) => time.replace('h', ' 小时').replace('m', '分钟').replace('d', '天')),
  'hours in full-width digits': (text) => values(text, attribute('within'), fullWidth),
  'questions without a space behind the hyphen': (text) =>
    text.replace(/^asks:\n(?: {2}- [^":\n]*\n)+/m, (asks) => asks.replaceAll('  - ', '  -')),
  'a number in quotation marks': (text) => text.replace(/^version: (\d+)$/m, 'version: "$1"'),
  'one owner in a list': (text) => text.replace(/^owner: (.*)$/m, 'owner: [$1]'),
}

/** Whether no other rule card has this topic. */
function isOnly(topic: string): boolean {
  return lists.ruleCards.entries.filter(({ value }) => value.topic === topic).length === 1
}

/** Everything that a procedure says, without where it says it. */
function meaningOf(procedure: Procedure | undefined): unknown {
  const places = ['place', 'idPlace', 'namePlace', 'offset', 'form', 'name', 'page', 'slips']
  const plain = JSON.stringify(procedure, (key, value: unknown) => (places.includes(key) ? undefined : value))
  return plain === undefined ? undefined : (JSON.parse(plain) as unknown)
}

const meanings = new Map(sound.catalogue.procedures.map((procedure) => [procedure.file, meaningOf(procedure)]))
const say = ({ file, line, reason, fix }: Message) => `${file}:${line ?? '-'} ${reason} → ${fix}`

test('the real content is sound', () => {
  expect(sound.messages.map(say)).toEqual([])
})

describe.each(Object.entries(slips))('what is said of %s', { timeout: 60_000 }, (_, damage) => {
  const damaged = new Map(
    procedures.flatMap(({ file, text }): [string, string][] => {
      const other = damage(text)
      return other === text ? [] : [[file, other]]
    }),
  )

  test('can be typed by a program, and then everything is as it was meant', async () => {
    expect(damaged.size).toBeGreaterThan(0)
    let texts = damaged
    const before = (await check(texts)).messages
    const own = before.filter(({ file }) => damaged.has(file))
    expect([...damaged.keys()].filter((file) => !own.some((message) => message.file === file))).toEqual([])
    // Some faults hide others: what could not be read is looked at in the next round.
    for (let round = 0; round < 4; round += 1) {
      const { messages } = await check(texts)
      const edited = messages.filter(({ edits }) => edits.length > 0)
      if (edited.length === 0) break
      texts = new Map([...texts].map(([file, text]) => [file, applyEdits(text, edited.filter((message) => message.file === file).flatMap(({ edits }) => edits))])) // prettier-ignore
    }
    const { catalogue, messages } = await check(texts)
    expect(messages.map(say)).toEqual([])
    const wrong = catalogue.procedures
      .filter(({ file }) => damaged.has(file))
      .filter((procedure) => {
        return JSON.stringify(meaningOf(procedure)) !== JSON.stringify(meanings.get(procedure.file))
      })
    expect(wrong.map(({ file }) => file)).toEqual([])
  })
})
