import { beforeAll, describe, expect, test } from 'vitest'
import { buildCatalogue } from '../../src/catalogue/build.ts'
import type { Catalogue } from '../../src/catalogue/model.ts'
import type { Message } from '../../src/diagnostics/message.ts'
import type { Procedure } from '../../src/procedures/model.ts'
import { rules } from '../../src/validator/rules.ts'
import { checkContent } from '../../src/validator/run.ts'
import { dayAfter } from '../support/content.ts'
import { applyEdits } from '../support/edits.ts'
import { realContent, realFiles } from '../support/real-content.ts'
import { attribute, fullWidth, setting, typingSlips, values, words } from '../support/typing-slips.ts'

const procedures = realFiles(/^docs\/procedures\/[^/]+\/[^/]+\.mdx$/).map(({ file, lines }) => ({
  file,
  text: lines.join('\n'),
}))

/** What procedures lean on and lead to; help pages, quizzes and plans say nothing of how one is written. */
const around = realContent.filter(({ file }) => /^(?:docs\/(?:procedures|guides|training)|reference|registers|replies)\//.test(file))

/** The real procedures with other texts in some of their files, read and checked. */
async function check(texts: ReadonlyMap<string, string>): Promise<{ catalogue: Catalogue; messages: Message[] }> {
  const files = around.map(({ file, bytes }) => {
    const text = texts.get(file)
    return { file, bytes: text === undefined ? bytes : new TextEncoder().encode(text) }
  })
  const catalogue = buildCatalogue(files)
  const { messages } = await checkContent(catalogue, rules, { today: dayAfter(catalogue) })
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
        name.replace(/^[A-Z-]+(?=#)/, (code) => (isPlain(nameOf.reply(code)) ? nameOf.reply(code)! : code)),
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
  ...typingSlips,
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

/** What is said of the undamaged procedures, since other pages are left out; on another line it is still the same. */
const whatOf = ({ file, reason }: Message) => `${file} ${reason}`
const usual = new Set(sound.messages.map(whatOf))
const isUnusual = (message: Message) => !usual.has(whatOf(message))

/** How many procedures are damaged by each slip: different ones, so that all have their turn. */
const each = 3

/** A procedure with one slip in it. */
interface Slip {
  name: string
  file: string
  text: string
}

const damaged: Slip[] = Object.entries(slips).flatMap(([name, damage], turn) => {
  const possible = procedures.flatMap(({ file, text }) => {
    const other = damage(text)
    return other === text ? [] : [{ name, file, text: other }]
  })
  return possible.filter((_, index) => (index + turn) % Math.ceil(possible.length / each) === 0)
})

/** What is said of a procedure with a slip before anything is mended and at the end, and what it says then. */
interface Mended {
  first: string[]
  last: string[]
  meaning: unknown
}

/** Types whatever can be typed by a program, again and again, into procedures with one slip each. */
async function mend(batch: readonly Slip[]): Promise<Map<Slip, Mended>> {
  let texts = new Map(batch.map(({ file, text }) => [file, text]))
  let now = await check(texts)
  const saidOf = (file: string) => now.messages.filter((message) => message.file === file)
  const first = new Map(batch.map(({ file }) => [file, saidOf(file).map(say)]))
  // Some faults hide others.
  for (let round = 0; round < 3; round += 1) {
    const edits = new Map(batch.map(({ file }) => [file, saidOf(file).flatMap((message) => message.edits)]))
    if ([...edits.values()].every((some) => some.length === 0)) break
    texts = new Map([...texts].map(([file, text]) => [file, applyEdits(text, edits.get(file)!)]))
    now = await check(texts)
  }
  const others = now.messages.filter(({ file }) => !texts.has(file))
  return new Map(
    batch.map((slip) => {
      const last = [...saidOf(slip.file), ...others].filter(isUnusual).map(say)
      const meaning = meaningOf(now.catalogue.procedures.find(({ file }) => file === slip.file))
      return [slip, { first: first.get(slip.file)!, last, meaning }]
    }),
  )
}

/** All slips, as many at once as there are procedures: what is wrong in one does not touch another. */
const mended = new Map<Slip, Mended>()
beforeAll(async () => {
  let rest = damaged
  while (rest.length > 0) {
    const batch = rest.filter(({ file }, index) => rest.findIndex((other) => other.file === file) === index)
    for (const [slip, result] of await mend(batch)) mended.set(slip, result)
    rest = rest.filter((slip) => !batch.includes(slip))
  }
}, 300_000)

describe.each(Object.keys(slips))('what is said of %s', (name) => {
  const own = damaged.filter((slip) => slip.name === name)

  test('can be typed by a program, and then everything is as it was meant', () => {
    expect(own.length).toBeGreaterThan(0)
    for (const slip of own) {
      const { first, last, meaning } = mended.get(slip)!
      expect(first, slip.file).not.toEqual([])
      expect(last, slip.file).toEqual([])
      expect(JSON.stringify(meaning), slip.file).toBe(JSON.stringify(meanings.get(slip.file)))
    }
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

  test('at a deleted procedure is one message with every place, and one with its questions', async () => {
    const files = realContent.filter((other) => other.file !== file)
    const catalogue = buildCatalogue(files)
    const { messages } = await checkContent(catalogue, rules, { today: dayAfter(catalogue) })
    const all = messages.filter(({ reason, level }) => level === 'must-fix' && reason.includes('`return-no-reason`'))
    const own = all.filter(({ ruleId }) => ruleId !== 'ask-place-is-known')
    expect(all).toHaveLength(2)
    expect(own).toHaveLength(1)
    expect(own[0]!.reason).toBe(`没有 \`return-no-reason\` 这个流程，它被 ${own[0]!.further.length + 1} 处用到`)
    expect(own[0]!.further.length).toBeGreaterThan(50)
  })

  test('at a procedure in a wrong folder is one message', async () => {
    const moved = realContent.map((one) =>
      one.file === file ? { ...one, file: 'docs/guides/return-no-reason.mdx' } : one,
    )
    const catalogue = buildCatalogue(moved)
    const { messages } = await checkContent(catalogue, rules, { today: dayAfter(catalogue) })
    const own = messages.filter(
      (message) => message.level === 'must-fix' && message.file.endsWith('return-no-reason.mdx'),
    )
    expect(own.map(({ ruleId }) => ruleId)).toEqual(['tag-is-in-its-place'])
  })

  test('of an id that stands in text meant as a tag is not made: only the tag is spoken of', async () => {
    const wide = text.replace(/^<Step ([^\n]*)>\n([\s\S]*?)^<\/Step>/m, '＜Step $1＞\n$2＜/Step＞')
    const said = await check(new Map([[file, wide]]))
    const own = said.messages.filter((message) => message.file === file && isUnusual(message))
    expect(own.map(({ ruleId }) => ruleId)).toEqual(['tag-takes-effect', 'tag-takes-effect'])
  })
})
