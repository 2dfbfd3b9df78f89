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

/** What procedures lean on; other pages and quizzes say nothing of how one is written. */
const around = realContent.filter(({ file }) => /^(?:docs\/procedures|reference|registers|replies)\//.test(file))

/** The real procedures with other texts in some of their files, read and checked. */
async function check(texts: ReadonlyMap<string, string>): Promise<{ catalogue: Catalogue; messages: Message[] }> {
  const files = around.map(({ file, bytes }) => {
    const text = texts.get(file)
    return { file, bytes: text === undefined ? bytes : new TextEncoder().encode(text) }
  })
  const catalogue = buildCatalogue(files)
  const { messages } = await checkContent(catalogue, rules, { preset, today: dayAfter(catalogue) })
  return { catalogue, messages: messages.filter(({ level }) => level !== 'note') }
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
      words((name) =>
        name.replace(/^[A-Z-]+(?=#)/, (code) => (isPlain(nameOf.reply(code)) ? nameOf.reply(code) : code)),
      ),
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
  'Chinese quotation marks throughout': (text) => tags(text, (tag) => tag.replaceAll(/"([^"\n]*)"/g, '“$1”')),
  'one Chinese quotation mark at the start of a value': (text) => text.replace(/ role="([^"]*)"/, ' role=“$1"'),
  'one Chinese quotation mark at the end of a value': (text) => text.replace(/ role="([^"]*)"/, ' role="$1”'),
  'full-width equals signs': (text) => tags(text, (tag) => tag.replace(/ role=/, ' role＝').replace(/ to=/, ' to＝')),
  'commas between attributes': (text) => tags(text, (tag) => tag.replaceAll(/" (?=[a-zA-Z]+=")/g, '", ')),
  'Chinese commas between attributes': (text) => text.replace(/" (?=role=")/, '"，'),
  ...Object.fromEntries(
    ['role=「$1」', 'role=‘$1’', 'role=《$1》', 'role=″$1″', 'role="$1"；', 'role="$1"。', 'role:"$1"', 'role："$1"', 'role="$1」', 'role=$1"', 'role=""$1""', 'role=="$1"', 'role "$1"', '"role"="$1"', "role='$1", 'role:$1', 'role=["$1"]', '负责人=“$1”'] // prettier-ignore
      .map((written) => [
        `a role as ${written}`,
        (text: string) => text.replace(/(?<=\s)role="([^"]*)"(?= )/, written),
      ]),
  ),
  ...Object.fromEntries(
    Object.entries({ 'an end of two brackets': '>>', 'no end': '', 'a full stop in the end': '。>' }).map(
      ([name, end]) => [name, (text: string) => text.replace(/^(<Step [^\n]*)>$/m, `$1${end}`)],
    ),
  ),
  'a tag of its own without an end': (text) => text.replace(/^(<Exit [^\n]*) \/>$/m, '$1'),
  'a slash the other way round': (text) => text.replace(/^(<Exit [^\n]*)\/>$/m, '$1\\>'),
  'a step that ends where it starts and has text': (text) => text.replace(/^(<Step [^\n]*)>$/m, '$1 />'),
  'a closing tag too many': (text) => text.replace(/^(<Exit [^\n]*\/>)$/m, '$1</Exit>'),
  'a closing tag behind text': (text) => text.replace(/^ {2}([^\n<]*)\n<\/Step>/m, '  $1</Step>'),
  'a closing tag without its bracket': (text) => text.replace(/^<\/Step>$/m, '</Step'),
  'a closing tag with the attributes of its tag': (text) => text.replace(/^<\/Step>$/m, '</Step id="x">'),
  'a closing tag with a backslash': (text) => text.replace(/^<\/Step>$/m, '<\\Step>'),
  'two brackets before a tag': (text) => text.replace(/^<Step /m, '<<Step '),
  'no space behind the name of a tag': (text) => text.replace(/^<Step id/m, '<Stepid'),
  'a tag with a Chinese name where it opens': (text) => text.replace(/^<Step /m, '<步骤 '),
  'an id in capitals where it stands': (text) => text.replace(/^<Step id="([^"]*-[^"]*)"/m, (all) => all.replace(/"(.*)"/, (_, id: string) => `"${id.toUpperCase()}"`)), // prettier-ignore
  'an id with a space': (text) => text.replace(/^<Step id="(\w+)-/m, '<Step id="$1 '),
  'a value without quotation marks': (text) => text.replace(/ role="([^"]*)"/, ' role=$1'),
  'a value whose quotation marks are not closed': (text) => text.replace(/ role="([^"]*)" (?=[a-z]+=")/, ' role="$1 '),
  'a full-width bracket at the end of a tag': (text) => text.replace(/^(<Step [^\n]*)>$/m, '$1＞'),
  'a full-width slash at the end of a tag': (text) => text.replace(/^(<Exit [^\n]*)\/>$/m, '$1／＞'),
  'a space behind the bracket': (text) => text.replace(/^<Step /m, '< Step '),
  'a closing tag in small letters': (text) => text.replace(/^<\/Step>/m, '</step>'),
  'one owner in a list': (text) => text.replace(/^owner: (.*)$/m, 'owner: [$1]'),
}

/** A text with its tags changed. */
function tags(text: string, change: (tag: string) => string): string {
  return text.replaceAll(/^ *<[A-Z][^\n]*>$/gm, change)
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

/** What is said of the undamaged procedures, since other pages are left out. */
const usual = new Set(sound.messages.map(say))
const unusual = (messages: readonly Message[]) => messages.map(say).filter((said) => !usual.has(said))

/** How many procedures are damaged by each slip: different ones, so that all have their turn. */
const each = 3

describe.each(Object.entries(slips))('what is said of %s', { timeout: 60_000 }, (_, damage) => {
  const possible = procedures.flatMap(({ file, text }) => {
    const other = damage(text)
    return other === text ? [] : [{ file, other }]
  })
  const damaged = new Map(
    possible
      .filter((_, index) => index % Math.ceil(possible.length / each) === 0)
      .map(({ file, other }) => [file, other]),
  )

  test('can be typed by a program, and then everything is as it was meant', async () => {
    expect(damaged.size).toBeGreaterThan(0)
    let [texts, now] = [damaged, await check(damaged)]
    expect([...damaged.keys()].filter((file) => !now.messages.some((message) => message.file === file))).toEqual([])
    // Some faults hide others, and an id that is named in many places is mended in one after the other.
    for (let round = 0; round < 12 && now.messages.some(({ edits }) => edits.length > 0); round += 1) {
      const { messages } = now
      texts = new Map([...texts].map(([file, text]) => [file, applyEdits(text, messages.filter((message) => message.file === file).flatMap(({ edits }) => edits))])) // prettier-ignore
      now = await check(texts)
    }
    const { catalogue, messages } = now
    expect(unusual(messages)).toEqual([])
    const wrong = catalogue.procedures
      .filter(({ file }) => damaged.has(file))
      .filter((procedure) => {
        return JSON.stringify(meaningOf(procedure)) !== JSON.stringify(meanings.get(procedure.file))
      })
    expect(wrong.map(({ file }) => file)).toEqual([])
  })
})

/** What cannot be known from the file, so that it is asked or listed and never typed by a program. */
describe('a guess', { timeout: 120_000 }, () => {
  /** What one rule says of a procedure in which some text is changed. */
  const saidOf = async (file: string, text: string, rule: string) => {
    const { messages } = await check(new Map([[file, text]]))
    return messages.filter((message) => message.file === file && message.ruleId === rule)
  }
  const [one] = procedures.filter(({ file }) => file.endsWith('/return-no-reason.mdx'))
  const { file, text } = one!

  test('of what comes next is asked only when one step is without a way in, and then it is the one', async () => {
    const steps = [...text.matchAll(/^<Step id="([^"]*)"[^\n]* next="([^"]*)"/gm)].slice(0, 6)
    for (const [line = '', id, next] of steps) {
      const [message] = await saidOf(file, text.replace(line, line.replace(/ next="[^"]*"/, '')), 'step-has-way-on')
      expect({ id, edits: message?.edits }).toEqual({ id, edits: [] })
      if (message!.fix.includes('是不是')) expect(message!.fix).toContain(`还没有路通到 \`${next}\``)
      else expect(message!.fix).toContain('可以写：')
    }
  })

  test('of an id of three letters or fewer is not made', async () => {
    const short = text.replaceAll('"excluded"', '"s1"').replaceAll('"late-explain"', '"s2"')
    const [message] = await saidOf(file, short.replace('to="s1"', 'to="s12"'), 'way-leads-somewhere')
    expect(message!.fix).toMatch(/^从这些里选一个：`s1`（/)
    expect(message!.edits).toEqual([])
  })

  test('of a misspelt id is asked', async () => {
    const [message] = await saidOf(file, text.replace('to="excluded"', 'to="exclude"'), 'way-leads-somewhere')
    expect(message!.fix).toMatch(/^是不是 `excluded`（.+）？/)
    expect(message!.edits).toEqual([])
  })

  test('of several owners, or of which branch a doubled id means, is not made', async () => {
    const [owners] = await saidOf(file, text.replace(/^owner: .*$/m, 'owner: [101, 102]'), 'frontmatter-value-fits')
    expect(owners!.fix).not.toContain('101')
    const doubled = text.replaceAll('"late-explain"', '"excluded"')
    expect(await saidOf(file, doubled, 'branches-lead-apart')).toEqual([])
    expect(await saidOf(file, doubled, 'node-id-is-unique')).toHaveLength(1)
  })

  test('at a deleted procedure is one message with every place', async () => {
    const files = realContent.filter((other) => other.file !== file)
    const catalogue = buildCatalogue(files)
    const { messages } = await checkContent(catalogue, rules, { preset, today: dayAfter(catalogue) })
    const own = messages.filter(({ reason, level }) => level === 'must-fix' && reason.includes('`return-no-reason`'))
    expect(own).toHaveLength(1)
    expect(own[0]!.reason).toBe(`没有 \`return-no-reason\` 这个流程，它被 ${own[0]!.further.length + 1} 处用到`)
    expect(own[0]!.further.length).toBeGreaterThan(50)
  })

  test('at a procedure in a wrong folder is one message', async () => {
    const moved = realContent.map((one) =>
      one.file === file ? { ...one, file: 'docs/guides/return-no-reason.mdx' } : one,
    )
    const catalogue = buildCatalogue(moved)
    const { messages } = await checkContent(catalogue, rules, { preset, today: dayAfter(catalogue) })
    const own = messages.filter(
      (message) => message.level === 'must-fix' && message.file.endsWith('return-no-reason.mdx'),
    )
    expect(own.map(({ ruleId }) => ruleId)).toEqual(['tag-is-in-its-place'])
  })

  test('of an id that stands in text meant as a tag is not made: only the tag is spoken of', async () => {
    const wide = text.replace(/^<Step ([^\n]*)>\n([\s\S]*?)^<\/Step>/m, '＜Step $1＞\n$2＜/Step＞')
    const said = await check(new Map([[file, wide]]))
    const own = said.messages.filter((message) => message.file === file && !usual.has(say(message)))
    expect(own.map(({ ruleId }) => ruleId)).toEqual(['tag-takes-effect', 'tag-takes-effect'])
  })
})
